package org.demarche.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.Crowd;
import org.demarche.Datasets;
import org.demarche.Property;
import org.demarche.dataset.Dataset;
import org.demarche.font.Fonts;
import org.demarche.messages.English;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.Grouping;
import org.demarche.query.LaneArrangement;
import org.demarche.query.LaneChoice;
import org.demarche.query.ShownLanes;
import org.demarche.query.WantedLanes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Both layouts, of few events and of many, show lanes as they are arranged.
final class ArrangedLanesTest {
  @ParameterizedTest
  @ValueSource(ints = {300, 20_000})
  void lanesStandInTheirOrderWithAllTheirEvents(int size) {
    Dataset dataset = Crowd.of(size);
    EventTable table = EventTable.of(English.WORDS, dataset);
    Layouts layouts = new Layouts(table, Fonts.metrics());
    EventSet all = EventSet.all(table.size());
    List<String> plain = keys(layouts.layout(all, new WantedLanes(Grouping.KIND, 100), 0));
    List<String> order = new ArrayList<>(plain);
    Collections.reverse(order);
    String hidden = order.get(1);
    WantedLanes wanted =
        new WantedLanes(
            Grouping.KIND,
            100,
            Set.of(),
            new LaneArrangement(List.of(plain.get(1)), order, Set.of(hidden)));
    EventSet shown = ShownLanes.of(table, all, wanted);
    TimelineLayout layout = layouts.layout(shown, wanted, 0);
    order.removeAll(List.of(hidden, plain.get(1)));
    order.addFirst(plain.get(1));
    assertEquals(order, keys(layout));
    assertEquals(shown.count(), layout.lanes().stream().mapToInt(LaneBox::events).sum());
    assertTrue(shown.count() < all.count());
    shown.forEach(
        ordinal -> {
          TimelineLayout.Band band = layout.boundsOf(ordinal).orElseThrow();
          LaneBox lane = layout.laneOf(table.lane(ordinal, Grouping.KIND, 0)).orElseThrow();
          assertTrue(lane.top() <= band.top() && band.bottom() <= lane.bottom());
        });
  }

  private static List<String> keys(TimelineLayout layout) {
    return layout.lanes().stream().map(LaneBox::key).toList();
  }

  private static TimelineLayout layout(
      EventTable table, boolean few, EventSet match, WantedLanes wanted) {
    Layouts layouts =
        few ? new Layouts(table, Fonts.metrics()) : new Layouts(table, Fonts.metrics(), 0, 0);
    return layouts.layout(match, wanted, 26);
  }

  /// By lane, how many events are drawn in it, and how many that belong to it in another.
  private static List<String> expected(EventTable table, EventSet match, LaneChoice choice) {
    int[] own = new int[choice.lanes().size()];
    int[] elsewhere = new int[own.length];
    match.forEach(
        ordinal -> {
          int home = -1;
          for (int i = 0; i < table.laneCount(ordinal, Grouping.ACTOR); i++) {
            int index = choice.index(table.lane(ordinal, Grouping.ACTOR, i));
            if (index >= 0 && home < 0) {
              home = index;
              own[index]++;
            } else if (index >= 0) {
              elsewhere[index]++;
            }
          }
        });
    return IntStream.range(0, own.length)
        .mapToObj(lane -> choice.lanes().get(lane).key() + " " + own[lane] + " " + elsewhere[lane])
        .toList();
  }

  @Test
  void anEventOfAHiddenLaneIsInTheNextOfItsLanesAndAllAreCountedOnce() {
    int[] moved = {0};
    Property.forAll(
        3_121,
        60,
        random -> {
          EventTable table =
              EventTable.of(
                  English.WORDS, Datasets.random(random.nextLong(), random.nextInt(1, 90)));
          Set<String> hidden =
              table.lanes(Grouping.ACTOR).stream()
                  .map(EventTable.Lane::key)
                  .filter(key -> random.nextInt(3) == 0)
                  .collect(Collectors.toSet());
          WantedLanes wanted =
              new WantedLanes(
                  Grouping.ACTOR, 100, Set.of(), new LaneArrangement(List.of(), List.of(), hidden));
          EventSet some =
              EventSet.of(
                  IntStream.range(0, table.size()).filter(i -> random.nextInt(4) > 0).toArray());
          EventSet match = random.nextBoolean() ? some : EventSet.all(table.size());
          EventSet shown = ShownLanes.of(table, match, wanted);
          for (boolean few : new boolean[] {true, false}) {
            TimelineLayout layout = layout(table, few, shown, wanted);
            assertEquals(
                expected(table, shown, layout.choice()),
                layout.lanes().stream()
                    .map(lane -> lane.key() + " " + lane.events() + " " + lane.elsewhere())
                    .toList());
            shown.forEach(
                ordinal -> {
                  TimelineLayout.Band band = layout.boundsOf(ordinal).orElseThrow();
                  LaneBox lane = layout.homeOf(ordinal).orElseThrow();
                  assertFalse(hidden.contains(lane.key()));
                  assertTrue(lane.top() <= band.top() && band.bottom() <= lane.bottom());
                  moved[0] +=
                      layout.choice().home(ordinal) == table.lane(ordinal, Grouping.ACTOR, 0)
                          ? 0
                          : 1;
                });
          }
        });
    assertTrue(moved[0] > 100, "" + moved[0]);
  }
}
