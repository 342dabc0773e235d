package org.demarche.query;

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
    return Homes.of(table, wanted).hidden().cardinality();
  }
}
