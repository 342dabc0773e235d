package org.demarche.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.Datasets;
import org.demarche.Property;
import org.demarche.dataset.Dataset;
import org.demarche.messages.English;
import org.demarche.model.EventId;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.time.TimeRange;
import org.junit.jupiter.api.Test;

class SelectingTest {
  private static final Selection NONE = new Selection.None();
  private static final int WEEK = 7;
  private static final LocalDate FIRST = LocalDate.of(2007, 5, 1);

  /// Events on days that follow each other; ids sort as they do.
  private static Dataset days(int count) {
    Datasets.Builder builder = new Datasets.Builder();
    for (int day = 0; day < count; day++) {
      builder.event(Datasets.event(id(day).value(), FIRST.plusDays(day).toString()));
    }
    return builder.build();
  }

  private static EventId id(int day) {
    return new EventId("e%04d".formatted(day));
  }

  private static List<EventId> ids(Integer... days) {
    return List.of(days).stream().map(SelectingTest::id).toList();
  }

  private static Selecting over(int days, EventSet match) {
    Dataset dataset = days(days);
    return new Selecting(dataset, EventTable.of(English.WORDS, dataset), match);
  }

  private static Selecting week(int... matching) {
    return over(WEEK, matching.length == 0 ? EventSet.all(WEEK) : EventSet.of(matching));
  }

  private static Selection several(int anchor, Integer... days) {
    return new Selection.Several(ids(days), id(anchor), 0);
  }

  @Test
  void oneOfSeveralIsOneEventAndNoneOfThemIsNothing() {
    assertEquals(NONE, Selection.of(List.of()));
    assertEquals(new Selection.OneEvent(id(1)), Selection.of(ids(1, 1)));
    assertEquals(several(2, 1, 2), Selection.of(ids(1, 2, 1)));
    assertThrows(IllegalArgumentException.class, () -> several(1, 1));
    assertThrows(IllegalArgumentException.class, () -> several(1, 1, 2, 1));
    assertThrows(IllegalArgumentException.class, () -> several(3, 1, 2));
  }

  @Test
  void withoutWhatIsGoneTheRestStaysSelected() {
    Selection three = new Selection.Several(ids(1, 2, 3), id(2), 7);
    assertEquals(three, three.without(ids(4)));
    assertEquals(several(2, 2, 3), three.without(ids(1)));
    assertEquals(several(3, 1, 3), three.without(ids(2)));
    assertEquals(new Selection.OneEvent(id(1)), three.without(ids(2, 3)));
    assertEquals(NONE, three.without(ids(1, 2, 3)));
    assertEquals(NONE, Selection.of(ids(1)).without(ids(1)));
  }

  @Test
  void whatIsToggledIsAddedAsTheLastOrTakenOut() {
    Selection two = Selecting.toggled(Selection.of(ids(3)), ids(1), 0);
    assertEquals(several(1, 3, 1), two);
    assertEquals(new Selection.OneEvent(id(3)), Selecting.toggled(two, ids(1), 0));
    assertEquals(NONE, Selecting.toggled(two, ids(3, 1), 0));
    assertEquals(several(2, 3, 1, 2), Selecting.toggled(two, ids(1, 2), 0));
  }

  @Test
  void aStretchGoesFromTheAnchorAndTurnsAboutIt() {
    Selection later = week().extended(Selection.of(ids(0, 3)), ids(5), false);
    assertEquals(several(3, 3, 4, 5), later);
    assertEquals(several(3, 3, 2, 1), week().extended(later, ids(1), false));
    assertEquals(several(3, 4, 5, 3, 2), week().extended(later, ids(2), true));
    assertEquals(new Selection.OneEvent(id(3)), week().extended(later, ids(3), false));
    assertEquals(new Selection.OneEvent(id(4)), week().extended(NONE, ids(4), false));
  }

  @Test
  void aStretchLeavesOutWhatTheFilterHidesButNotItsEnds() {
    assertEquals(several(0, 0, 2, 4), week(2, 4, 6).extended(Selection.of(ids(0)), ids(4), false));
    assertEquals(several(0, 0, 2, 3), week(2, 4, 6).extended(Selection.of(ids(0)), ids(3), false));
  }

  @Test
  void stepsAwayFromTheAnchorAddAndStepsBackTakeOut() {
    Selection one = Selection.of(ids(3));
    Selection two = week().stepped(one, 1);
    Selection three = week().stepped(two, 1);
    assertEquals(several(3, 3, 4), two);
    assertEquals(several(3, 3, 4, 5), three);
    assertEquals(two, week().stepped(three, -1));
    assertEquals(one, week().stepped(two, -1));
    assertEquals(several(3, 3, 2), week().stepped(one, -1));
    assertEquals(several(6, 0, 6), week().stepped(Selection.of(ids(0, 6)), 1));
    assertEquals(NONE, week().stepped(NONE, 1));
  }

  @Test
  void noMoreAreSelectedThanThereIsRoomForAndTheRestIsCounted() {
    Selecting many = over(1500, EventSet.all(1500));
    List<EventId> nearest = IntStream.range(0, 1000).mapToObj(day -> id(1400 - day)).toList();
    assertEquals(
        new Selection.Several(nearest, id(1400), 401),
        many.extended(Selection.of(ids(1400)), ids(0), false));
    TimeRange all = new TimeRange(Long.MIN_VALUE, Long.MAX_VALUE);
    List<EventId> first = IntStream.range(0, 1000).mapToObj(SelectingTest::id).toList();
    assertEquals(new Selection.Several(first, id(0), 500), many.within(all));
    assertEquals(
        new Selection.Several(first, id(999), 5),
        Selecting.toggled(Selection.of(first), ids(1001), 4));
  }

  @Test
  void whatIsInViewMatchesAndLastsIntoIt() {
    long day = 86_400;
    long second = FIRST.toEpochDay() * day;
    assertEquals(
        several(1, 1, 3), week(0, 1, 3, 5).within(new TimeRange(second + day, second + 4 * day)));
    assertEquals(NONE, week(0).within(new TimeRange(second + day, second + 2 * day)));
  }

  @Test
  void aStretchHoldsTheAnchorTheEndAndAllThatMatchBetween() {
    Property.forAll(
        77,
        400,
        random -> {
          int[] matching = IntStream.range(0, WEEK).filter(day -> random.nextBoolean()).toArray();
          Selecting selecting = over(WEEK, EventSet.of(matching));
          Selection now =
              Selection.of(
                  IntStream.range(0, 1 + random.nextInt(4))
                      .mapToObj(any -> id(random.nextInt(WEEK)))
                      .toList());
          int anchor = day(now.lead().orElseThrow());
          int target = random.nextInt(WEEK);
          boolean keeping = random.nextBoolean();
          Set<EventId> wanted = new LinkedHashSet<>(keeping ? now.events() : List.of());
          wanted.addAll(ids(anchor, target));
          for (int day : matching) {
            if (Math.min(anchor, target) <= day && day <= Math.max(anchor, target)) {
              wanted.add(id(day));
            }
          }
          Selection found = selecting.extended(now, ids(target), keeping);
          assertEquals(wanted, Set.copyOf(found.events()));
          if (found instanceof Selection.Several several) {
            assertEquals(id(anchor), several.anchor());
          }
        });
  }

  @Test
  void togglingOneByOneIsAddingToAndTakingFromASet() {
    Property.forAll(
        78,
        200,
        random -> {
          Selection selection = NONE;
          SequencedSet<EventId> set = new LinkedHashSet<>();
          for (int step = 0; step < 30; step++) {
            EventId event = id(random.nextInt(WEEK));
            selection = Selecting.toggled(selection, List.of(event), 0);
            if (!set.remove(event)) {
              set.addLast(event);
            }
            assertEquals(new ArrayList<>(set), selection.events());
            assertEquals(Selection.of(set), selection);
          }
        });
  }

  private static int day(EventId event) {
    return Integer.parseInt(event.value().substring(1));
  }

  @Test
  void backAndForthByStepsIsWhereOneWas() {
    Property.forAll(
        79,
        200,
        random -> {
          Selection start = Selection.of(ids(random.nextInt(WEEK)));
          int anchor = day(start.lead().orElseThrow());
          Selection now = start;
          int at = anchor;
          for (int i = 0; i < 12; i++) {
            int step = random.nextBoolean() ? 1 : -1;
            now = week().stepped(now, step);
            at = Math.clamp(at + step, 0, WEEK - 1);
            Set<EventId> wanted =
                IntStream.rangeClosed(Math.min(anchor, at), Math.max(anchor, at))
                    .mapToObj(SelectingTest::id)
                    .collect(Collectors.toSet());
            assertEquals(wanted, Set.copyOf(now.events()));
            assertEquals(id(at), now.lead().orElseThrow());
          }
        });
  }
}
