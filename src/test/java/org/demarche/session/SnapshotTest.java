package org.demarche.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.demarche.Crowd;
import org.demarche.Datasets;
import org.demarche.Edits;
import org.demarche.Property;
import org.demarche.RandomFilters;
import org.demarche.Snapshots;
import org.demarche.dataset.Dataset;
import org.demarche.layout.Layouts;
import org.demarche.layout.TimelineLayout;
import org.demarche.model.ActorId;
import org.demarche.model.Description;
import org.demarche.model.Event;
import org.demarche.query.Actors;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.Filter;
import org.demarche.query.Grouping;
import org.demarche.query.WantedLanes;
import org.demarche.time.FuzzyDate;
import org.demarche.time.TimeRange;
import org.junit.jupiter.api.Test;

final class SnapshotTest {
  private static final double DAY = 86_400;

  /// More than are laid out whole.
  private static final int MANY = 4_000;

  private static Snapshot next(Snapshot snapshot, Event changed) {
    return snapshot.next(snapshot.dataset().with(changed), List.of());
  }

  private static void look(Snapshot snapshot) {
    snapshot.prepare(Filter.ALL, WantedLanes.of(Grouping.ACTOR), DAY);
  }

  @Test
  void aPartIsMadeOnceWhicheverThreadsAsk() throws Exception {
    Snapshot snapshot = Snapshots.of(Datasets.random(4, 300));
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Layouts>> asked =
          IntStream.range(0, 4)
              .mapToObj(
                  i ->
                      threads.submit(
                          () -> {
                            start.await();
                            return snapshot.layouts();
                          }))
              .toList();
      start.countDown();
      for (Future<Layouts> one : asked) {
        assertSame(snapshot.layouts(), one.get());
      }
    }
    assertSame(snapshot.table(), snapshot.table());
    assertSame(snapshot.index(), snapshot.index());
    assertSame(snapshot.names(), snapshot.names());
  }

  @Test
  void afterAChangeToASummaryNothingOfTheIndexIsMadeAnew() {
    Snapshot before = Snapshots.of(Datasets.handmade());
    look(before);
    Snapshot after =
        next(before, Edits.summarised(before.dataset().events().get(2), "Another summary"));
    look(after);
    assertSame(before.table(), after.table());
    assertSame(before.index(), after.index());
    assertSame(before.layouts(), after.layouts());
    assertSame(before.navigation(), after.navigation());
    assertSame(before.names(), after.names());
    assertEquals("Another summary", after.dataset().events().get(2).summary());
  }

  @Test
  void afterAChangeToADateTheTreeOfActorsAndTheNamesStay() {
    Snapshot before = Snapshots.of(Datasets.handmade());
    look(before);
    Snapshot after = next(before, Edits.dated(before.dataset().events().get(2), "1999-02-03"));
    look(after);
    assertNotSame(before.table(), after.table());
    assertSame(before.index().actorTree(), after.index().actorTree());
    assertSame(before.names(), after.names());
    assertSame(before.dataset().sources(), after.dataset().sources());
  }

  @Test
  void afterACorrectedTitleAmongThousandsOnlyWhatShowsTitlesIsMadeAnew() {
    Snapshot before = Snapshots.of(Crowd.of(MANY));
    look(before);
    assertOnlyTitlesAreAnew(
        before, next(before, Edits.titled(before.dataset().events().get(70), "Called anew")));
  }

  @Test
  void afterACorrectedTitleInAFileOfThousandsOnlyWhatShowsTitlesIsMadeAnew() {
    SnapshotFolder folder = new SnapshotFolder(MANY);
    Snapshot before = Snapshots.of(folder.dataset());
    look(before);
    Dataset read = folder.titled(70, "Called anew");
    assertOnlyTitlesAreAnew(before, before.next(read, List.of()));
    assertSame(before.dataset().chronology(), read.chronology());
    assertSame(before.dataset().actors(), read.actors());
    assertSame(before.dataset().places(), read.places());
    assertSame(before.dataset().sources(), read.sources());
  }

  private static void assertOnlyTitlesAreAnew(Snapshot before, Snapshot after) {
    EventSet all = all(after);
    assertTrue(
        after.dataset().events().stream().anyMatch(one -> "Called anew".equals(one.title())));
    assertNotSame(before.table(), after.table());
    assertSame(before.dataset().events().columns(), after.dataset().events().columns());
    assertSame(before.table().order(), after.table().order());
    assertSame(before.index(), after.index());
    assertSame(before.names(), after.names());
    assertNotSame(before.layouts(), after.layouts());
    assertTrue(
        after
            .layouts()
            .known(all, WantedLanes.of(Grouping.ACTOR), 20)
            .orElseThrow()
            .isLevelWith(
                before.layouts().known(all, WantedLanes.of(Grouping.ACTOR), 20).orElseThrow()),
        "the rows are there, and the same ones");
  }

  @Test
  void aDateThatMovesNoEventPastAnotherLeavesWhatEventsReferTo() {
    Snapshot before = Snapshots.of(Crowd.of(MANY));
    look(before);
    Event event =
        before.dataset().events().stream()
            .filter(one -> one.when().date().text().matches("\\d{4}-\\d\\d-\\d\\d"))
            .skip(50)
            .findFirst()
            .orElseThrow();
    Snapshot after = next(before, Edits.dated(event, event.when().date().text() + "/.."));
    assertNotSame(before.table().order(), after.table().order());
    assertNotSame(before.index(), after.index());
    for (Grouping grouping : Grouping.values()) {
      assertTrue(after.table().hasSameLanes(before.table(), grouping));
    }
    assertSame(
        before.dataset().events().columns().actors(), after.dataset().events().columns().actors());
    assertSame(
        before.dataset().events().columns().sources(),
        after.dataset().events().columns().sources());
  }

  @Test
  void aNextSnapshotSaysWhatOneMadeAnewWouldSay() {
    assertNextSaysTheSame(41, 40, 60);
  }

  @Test
  void aNextSnapshotOfThousandsOfEventsSaysWhatOneMadeAnewWouldSay() {
    assertNextSaysTheSame(42, 4, Layouts.WHOLE + 200);
  }

  private static void assertNextSaysTheSame(int seed, int runs, int size) {
    Property.forAll(
        seed,
        runs,
        random -> {
          Snapshot at = Snapshots.of(Datasets.random(random.nextLong(), size));
          for (int i = 0; i < 4; i++) {
            look(at);
            at =
                random.nextInt(3) > 0 ? next(at, changed(at.dataset(), random)) : other(at, random);
          }
          Snapshot anew = Snapshots.of(anew(at.dataset()));
          assertSaysTheSame(anew, at);
          for (int i = 0; i < 5; i++) {
            Filter filter = RandomFilters.filter(random);
            assertEquals(anew.match(filter), at.match(filter));
          }
        });
  }

  private static Event changed(Dataset dataset, Random random) {
    Event event = dataset.events().get(random.nextInt(dataset.events().size()));
    return switch (random.nextInt(3)) {
      case 0 -> Edits.dated(event, Integer.toString(1950 + random.nextInt(70)));
      case 1 -> Edits.titled(event, "Called anew " + random.nextInt(100));
      default -> Edits.summarised(event, "Told anew " + random.nextInt(100));
    };
  }

  /// The same with an event less.
  private static Snapshot other(Snapshot at, Random random) {
    Dataset dataset = at.dataset();
    List<Event> events = new ArrayList<>(dataset.events());
    if (!events.isEmpty()) {
      events.remove(random.nextInt(events.size()));
    }
    return at.next(Edits.withEvents(dataset, events), List.of());
  }

  private static Dataset anew(Dataset dataset) {
    return Edits.withEvents(dataset, List.copyOf(dataset.events()));
  }

  private static void assertSaysTheSame(Snapshot expected, Snapshot actual) {
    EventTable one = expected.table();
    EventTable other = actual.table();
    assertEquals(List.copyOf(expected.dataset().events()), List.copyOf(actual.dataset().events()));
    assertEquals(one.size(), other.size());
    for (Grouping grouping : Grouping.values()) {
      assertEquals(one.lanes(grouping), other.lanes(grouping));
    }
    for (int ordinal = 0; ordinal < one.size(); ordinal++) {
      assertEquals(described(one, ordinal), described(other, ordinal));
    }
    for (ActorId actor : expected.dataset().actors().keySet()) {
      assertEquals(count(expected, actor), count(actual, actor));
    }
    double scale = expected.navigation().fitAll(900).secondsPerPixel();
    assertEquals(scale, actual.navigation().fitAll(900).secondsPerPixel());
    TimelineLayout laidOut = expected.layouts().layout(all(expected), Grouping.ACTOR, 20);
    TimelineLayout shared = actual.layouts().layout(all(actual), Grouping.ACTOR, 20);
    for (int ordinal = 0; ordinal < one.size(); ordinal++) {
      assertEquals(laidOut.item(ordinal), shared.item(ordinal));
    }
  }

  private static int count(Snapshot snapshot, ActorId actor) {
    return snapshot.index().counts(Filter.ALL).count(Actors.SORT, actor);
  }

  private static EventSet all(Snapshot snapshot) {
    return snapshot.index().match(Filter.ALL);
  }

  private static List<Object> described(EventTable table, int ordinal) {
    return List.of(
        table.id(ordinal),
        table.title(ordinal),
        table.outerStart(ordinal),
        table.outerEnd(ordinal),
        table.significance(ordinal),
        table.kind(ordinal),
        table.disputes(ordinal),
        ordinal,
        table.lanes(ordinal, Grouping.PLACE));
  }

  @Test
  void aSideThatTheFirstRangeLeavesOpenIsTheMatchingEventsOwn() {
    Snapshot snapshot = Snapshots.of(showingFirst("2007/.."));
    TimeRange year = snapshot.dataset().chronology().extent(FuzzyDate.of("2007")).outer();
    EventSet match = all(snapshot);
    assertEquals(
        new TimeRange(year.start(), snapshot.navigation().around(match).end()),
        snapshot.firstRange(match));
    assertEquals(year, Snapshots.of(showingFirst("2007")).firstRange(match));
    assertEquals(
        snapshot.navigation().opening(match), Snapshots.of(Datasets.handmade()).firstRange(match));
  }

  private static Dataset showingFirst(String range) {
    Dataset plain = Datasets.handmade();
    Description description = plain.description();
    return new Dataset(
        new Description(
            description.title(),
            description.description(),
            description.licence(),
            description.zone(),
            FuzzyDate.of(range),
            description.defaultGrouping(),
            description.kinds(),
            description.roles(),
            description.eras(),
            description.extras()),
        plain.events(),
        plain.actors().values(),
        plain.places().values(),
        plain.sources().values());
  }
}
