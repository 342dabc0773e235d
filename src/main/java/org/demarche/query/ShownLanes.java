package org.demarche.query;

import java.util.BitSet;
import java.util.List;

/// The events that lanes show of a match: all but those all of whose lanes are hidden.
public final class ShownLanes {
  private ShownLanes() {}

  /// Takes time that grows with the number of matching events in the lanes that are hidden.
  public static EventSet of(EventTable table, EventSet match, WantedLanes wanted) {
    Homes homes = Homes.of(table, wanted);
    if (homes.areFirst()) {
      return match;
    }
    EventSet.Builder gone = new EventSet.Builder();
    match
        .and(homes.inHidden())
        .forEach(
            ordinal -> {
              if (homes.hidden().get(homes.of(ordinal))) {
                gone.add(ordinal);
              }
            });
    return match.without(gone.build());
  }

  /// How many of the hidden lanes the grouping has.
  public static int hiddenLanes(EventTable table, WantedLanes wanted) {
    return hidden(table, wanted).cardinality();
  }

  /// Their places in the grouping.
  static BitSet hidden(EventTable table, WantedLanes wanted) {
    BitSet hidden = new BitSet();
    if (!wanted.arrangement().hidden().isEmpty()) {
      List<EventTable.Lane> lanes = table.lanes(wanted.grouping());
      for (int place = 0; place < lanes.size(); place++) {
        hidden.set(place, wanted.arrangement().hides(lanes.get(place).key()));
      }
    }
    return hidden;
  }
}
