package org.demarche.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.demarche.Crowd;
import org.demarche.dataset.Dataset;
import org.demarche.font.Fonts;
import org.demarche.messages.English;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.Grouping;
import org.demarche.query.LaneArrangement;
import org.demarche.query.ShownLanes;
import org.demarche.query.WantedLanes;
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
}
