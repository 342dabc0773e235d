package org.demarche.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.demarche.Datasets;
import org.demarche.Flat;
import org.demarche.Property;
import org.demarche.dataset.Dataset;
import org.demarche.messages.English;
import org.junit.jupiter.api.Test;

final class LaneArrangementTest {
  private static final List<Grouping> GROUPINGS =
      List.of(Grouping.ACTOR, Grouping.KIND, Grouping.PLACE);

  private static final LaneArrangement PINNED =
      new LaneArrangement(List.of("p", "q"), List.of(), Set.of());

  private static WantedLanes wanted(Grouping grouping, LaneArrangement arrangement) {
    return new WantedLanes(grouping, WantedLanes.STEP, Set.of(), arrangement);
  }

  private static List<String> keys(EventTable table, EventSet events, WantedLanes wanted) {
    return LaneChoice.of(table, events, wanted).lanes().stream().map(EventTable.Lane::key).toList();
  }

  /// Some of the lanes there are, in any order.
  private static List<String> some(EventTable table, Grouping grouping, Random random) {
    List<String> keys =
        new ArrayList<>(table.lanes(grouping).stream().map(EventTable.Lane::key).toList());
    Collections.shuffle(keys, random);
    return keys.subList(0, random.nextInt(Math.min(keys.size(), 5) + 1));
  }

  @Test
  void aLaneChangesPlacesWithItsNeighbour() {
    List<String> shown = List.of("a", "b", "c");
    assertEquals(List.of("b", "a", "c"), LaneArrangement.NONE.moved("a", shown, 1).order());
    assertEquals(List.of("a", "c", "b"), LaneArrangement.NONE.moved("c", shown, -1).order());
    assertEquals(LaneArrangement.NONE, LaneArrangement.NONE.moved("a", shown, -1));
    assertEquals(LaneArrangement.NONE, LaneArrangement.NONE.moved("c", shown, 1));
    assertEquals(LaneArrangement.NONE, LaneArrangement.NONE.moved("d", shown, 1));
  }

  @Test
  void pinnedLanesStayAmongThemselves() {
    List<String> shown = List.of("p", "q", "a", "b");
    assertEquals(List.of("q", "p"), PINNED.moved("p", shown, 1).pinned());
    assertEquals(PINNED, PINNED.moved("q", shown, 1));
    assertEquals(PINNED, PINNED.moved("a", shown, -1));
    assertEquals(List.of("b", "a"), PINNED.moved("b", shown, -1).order());
  }

  @Test
  void whatIsDoneCanBeUndone() {
    assertEquals(PINNED, PINNED.pin("x").unpin("x"));
    assertEquals(PINNED, PINNED.hide("x").hide("y").showAll());
    assertTrue(PINNED.unpin("p").unpin("q").isNone());
    assertFalse(PINNED.hide("x").isNone());
  }

  @Test
  void lanesStandAsTheyAreArrangedAndElseAsTheGroupingHasThem() {
    Property.forAll(
        3111,
        150,
        random -> {
          Dataset dataset =
              random.nextBoolean()
                  ? Datasets.random(random.nextLong(), random.nextInt(1, 80))
                  : Flat.of(random.nextInt(50, 200));
          EventTable table = EventTable.of(English.WORDS, dataset);
          EventSet all = EventSet.all(table.size());
          Grouping grouping = GROUPINGS.get(random.nextInt(GROUPINGS.size()));
          List<String> pinned = some(table, grouping, random);
          List<String> order = new ArrayList<>(some(table, grouping, random));
          LaneArrangement arrangement = new LaneArrangement(pinned, order, Set.of());
          List<String> keys = keys(table, all, wanted(grouping, arrangement));
          assertEquals(new HashSet<>(keys).size(), keys.size());
          assertTrue(keys.containsAll(present(pinned, table, all, grouping)), "pinned are shown");
          List<String> expected = new ArrayList<>(pinned);
          order.removeAll(pinned);
          expected.addAll(order);
          table
              .lanes(grouping)
              .forEach(
                  lane -> {
                    if (!expected.contains(lane.key())) {
                      expected.add(lane.key());
                    }
                  });
          expected.add(LaneChoice.OTHERS);
          expected.retainAll(keys);
          assertEquals(expected, keys);
        });
  }

  private static List<String> present(
      List<String> keys, EventTable table, EventSet events, Grouping grouping) {
    List<String> all =
        keys(table, events, new WantedLanes(grouping, Integer.MAX_VALUE - WantedLanes.STEP));
    return keys.stream().filter(all::contains).toList();
  }

  @Test
  void hiddenLanesAreGoneWithTheEventsThatBelongToNoOthersAndTheRestIsInTheFirstThatIsLeft() {
    Property.forAll(
        3112,
        150,
        random -> {
          EventTable table =
              EventTable.of(
                  English.WORDS, Datasets.random(random.nextLong(), random.nextInt(1, 80)));
          Grouping grouping = GROUPINGS.get(random.nextInt(GROUPINGS.size()));
          Set<String> hidden = new TreeSet<>(some(table, grouping, random));
          WantedLanes wanted = wanted(grouping, new LaneArrangement(List.of(), List.of(), hidden));
          EventSet match = EventSet.all(table.size());
          EventSet shown = ShownLanes.of(table, match, wanted);
          for (int ordinal = 0; ordinal < table.size(); ordinal++) {
            List<String> own = lanesOf(table, grouping, ordinal);
            List<String> left = own.stream().filter(key -> !hidden.contains(key)).toList();
            assertEquals(!left.isEmpty(), shown.contains(ordinal), own + " without " + hidden);
            String home = (left.isEmpty() ? own : left).getFirst();
            assertEquals(
                home, table.lanes(grouping).get(Homes.of(table, wanted).of(ordinal)).key());
          }
          List<String> keys = keys(table, shown, wanted);
          assertTrue(keys.stream().noneMatch(hidden::contains), keys + " shows " + hidden);
          assertEquals(hidden.size(), ShownLanes.hiddenLanes(table, wanted));
        });
  }

  private static List<String> lanesOf(EventTable table, Grouping grouping, int ordinal) {
    return IntStream.range(0, table.laneCount(ordinal, grouping))
        .mapToObj(i -> table.lanes(grouping).get(table.lane(ordinal, grouping, i)).key())
        .toList();
  }
}
