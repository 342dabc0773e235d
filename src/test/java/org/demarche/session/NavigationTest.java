package org.demarche.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.demarche.Datasets;
import org.demarche.Property;
import org.demarche.dataset.Dataset;
import org.demarche.messages.English;
import org.demarche.model.EventId;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.time.TimeRange;
import org.demarche.viewport.Viewport;
import org.junit.jupiter.api.Test;

class NavigationTest {
  private static final double WIDTH = 1200;
  private static final Dataset DATASET = Datasets.handmade();
  private static final EventTable TABLE = EventTable.of(English.WORDS, DATASET);
  private static final Navigation NAVIGATION = Navigation.of(TABLE);
  private static final EventSet ALL = EventSet.all(TABLE.size());

  private static int ordinal(String id) {
    return DATASET.ordinal(new EventId(id));
  }

  private static List<String> walk(OptionalInt start, boolean forwards) {
    List<String> ids = new ArrayList<>();
    for (OptionalInt at = start;
        at.isPresent();
        at =
            forwards
                ? NAVIGATION.next(ALL, at.getAsInt())
                : NAVIGATION.previous(ALL, at.getAsInt())) {
      ids.add(TABLE.id(at.getAsInt()).value());
    }
    return ids;
  }

  @Test
  void walksEventsInTheOrderOfTime() {
    assertEquals(
        List.of("ancient", "doctrine", "rupture", "war", "deployment"),
        walk(NAVIGATION.first(ALL), true).subList(0, 5));
    assertEquals(walk(NAVIGATION.first(ALL), true), walk(NAVIGATION.last(ALL), false).reversed());
    assertEquals(12, walk(NAVIGATION.first(ALL), true).size());
  }

  @Test
  void mostSignificantComesFirstWhereStartsAreEqual() {
    Dataset dataset =
        new Datasets.Builder()
            .event(Datasets.event("a", "2007").significance(1))
            .event(Datasets.event("b", "2007").significance(5))
            .event(Datasets.event("c", "2007").significance(5))
            .build();
    EventTable table = EventTable.of(English.WORDS, dataset);
    Navigation navigation = Navigation.of(table);
    EventSet all = EventSet.all(3);
    List<String> walked = new ArrayList<>();
    OptionalInt at = navigation.first(all);
    while (at.isPresent()) {
      walked.add(table.id(at.getAsInt()).value());
      at = navigation.next(all, at.getAsInt());
    }
    assertEquals(List.of("b", "c", "a"), walked);
  }

  @Test
  void hiddenEventStillHasNeighbours() {
    EventSet others = EventSet.of(ordinal("rupture"), ordinal("talks-2"));
    assertEquals(OptionalInt.of(ordinal("talks-2")), NAVIGATION.next(others, ordinal("talks-1")));
    assertEquals(
        OptionalInt.of(ordinal("rupture")), NAVIGATION.previous(others, ordinal("talks-1")));
  }

  @Test
  void startsFromWhatIsInView() {
    long june = LocalDate.parse("2007-06-01").toEpochDay() * 86_400;
    assertEquals("training", TABLE.id(NAVIGATION.from(ALL, june).orElseThrow()).value());
    assertEquals("committee", TABLE.id(NAVIGATION.from(ALL, Long.MAX_VALUE).orElseThrow()).value());
    assertEquals(OptionalInt.empty(), NAVIGATION.from(EventSet.of(), june));
  }

  @Test
  void fittingAllShowsEveryEventWithAMargin() {
    Viewport all = NAVIGATION.fitAll(WIDTH);
    assertEquals(Navigation.MARGIN, all.x(NAVIGATION.content().start()), 0.01);
    assertEquals(WIDTH - Navigation.MARGIN, all.x(NAVIGATION.content().end()), 0.01);
  }

  @Test
  void fittingMatchesShowsThemAll() {
    Property.forAll(
        1,
        200,
        random -> {
          Dataset dataset = Datasets.random(random.nextLong(), 30);
          EventTable table = EventTable.of(English.WORDS, dataset);
          EventSet match = EventSet.of(random.nextInt(30), random.nextInt(30), random.nextInt(30));
          Viewport fitted = Navigation.of(table).fit(match, WIDTH);
          match.forEach(
              each -> {
                assertTrue(fitted.x(table.outerStart(each)) >= 0);
                assertTrue(fitted.x(table.outerEnd(each)) <= WIDTH);
              });
        });
  }

  @Test
  void aPictureShowsTheMatchesWithAFortiethOfTheirTimeOnBothSides() {
    Property.forAll(
        2,
        200,
        random -> {
          Dataset dataset = Datasets.random(random.nextLong(), 30);
          EventTable table = EventTable.of(English.WORDS, dataset);
          EventSet match = EventSet.of(random.nextInt(30), random.nextInt(30), random.nextInt(30));
          long start =
              IntStream.of(match.toArray()).mapToLong(table::outerStart).min().orElseThrow();
          long end = IntStream.of(match.toArray()).mapToLong(table::outerEnd).max().orElseThrow();
          long margin = Math.max(3600, (end - start) / 40);
          assertEquals(
              new TimeRange(start - margin, end + margin), Navigation.of(table).around(match));
        });
    assertEquals(NAVIGATION.content(), NAVIGATION.around(EventSet.of()));
  }

  @Test
  void aSideWithoutALimitEndsWithTheMatches() {
    TimeRange around = NAVIGATION.around(ALL);
    TimeRange closed = new TimeRange(0, 1_000);
    assertEquals(closed, NAVIGATION.bounded(closed, ALL));
    assertEquals(
        new TimeRange(0, around.end()), NAVIGATION.bounded(new TimeRange(0, TimeRange.FAR), ALL));
    assertEquals(
        new TimeRange(around.start(), 0),
        NAVIGATION.bounded(new TimeRange(-TimeRange.FAR, 0), ALL));
    assertEquals(around, NAVIGATION.bounded(new TimeRange(-TimeRange.FAR, TimeRange.FAR), ALL));
    long later = around.end() + 1_000;
    assertEquals(
        new TimeRange(later, later + 86_400),
        NAVIGATION.bounded(new TimeRange(later, TimeRange.FAR), ALL),
        "a day at the least");
  }

  @Test
  void zoomingToAnEventPutsItInTheMiddle() {
    Viewport talks = NAVIGATION.zoomTo(ordinal("talks-2"), WIDTH);
    assertEquals(2.5 * 86_400, talks.secondsPerPixel() * WIDTH, 1);
    double start = talks.x(TABLE.outerStart(ordinal("talks-2")));
    double end = talks.x(TABLE.outerEnd(ordinal("talks-2")));
    assertEquals(WIDTH / 2, (start + end) / 2, 0.5);
  }

  @Test
  void zoomingToAMomentShowsHalfADay() {
    Viewport moment = NAVIGATION.zoomTo(ordinal("talks-1"), WIDTH);
    assertEquals(12 * 3600, moment.secondsPerPixel() * WIDTH, 1);
  }

  @Test
  void emptyDatasetShowsTwoCenturies() {
    Navigation empty = Navigation.of(EventTable.of(English.WORDS, new Datasets.Builder().build()));
    assertEquals(LocalDate.of(1900, 1, 1), LocalDate.ofEpochDay(empty.content().start() / 86_400));
    assertEquals(LocalDate.of(2100, 1, 1), LocalDate.ofEpochDay(empty.content().end() / 86_400));
    assertEquals(empty.fitAll(WIDTH), empty.fit(EventSet.of(), WIDTH));
  }
}
