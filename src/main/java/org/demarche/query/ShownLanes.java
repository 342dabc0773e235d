package org.demarche.query;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The events that lanes show of a match: all but those whose own lane is hidden.
public final class ShownLanes {
  private ShownLanes() {}

  /// Takes time that grows with the number of matching events where a lane is hidden, and none
  /// else.
  public static EventSet of(EventTable table, EventSet match, WantedLanes wanted) {
    Set<Integer> hidden = hidden(table, wanted);
    if (hidden.isEmpty()) {
      return match;
    }
    EventSet.Builder shown = new EventSet.Builder();
    match.forEach(
        ordinal -> {
          if (!hidden.contains(table.lane(ordinal, wanted.grouping(), 0))) {
            shown.add(ordinal);
          }
        });
    return shown.build();
  }

  /// How many of the hidden lanes the grouping has.
  public static int hiddenLanes(EventTable table, WantedLanes wanted) {
    return hidden(table, wanted).size();
  }

  private static Set<Integer> hidden(EventTable table, WantedLanes wanted) {
    Set<Integer> hidden = new HashSet<>();
    if (!wanted.arrangement().hidden().isEmpty()) {
      List<EventTable.Lane> lanes = table.lanes(wanted.grouping());
      for (int place = 0; place < lanes.size(); place++) {
        if (wanted.arrangement().hides(lanes.get(place).key())) {
          hidden.add(place);
        }
      }
    }
    return hidden;
  }
}
