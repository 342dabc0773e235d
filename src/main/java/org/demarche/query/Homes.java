package org.demarche.query;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Which lane of a grouping is an event's own: the first that it belongs to and that is not hidden,
/// and where all are, the first. Immutable.
public final class Homes {
  private final EventTable table;
  private final Grouping grouping;
  private final BitSet hidden;

  private Homes(EventTable table, Grouping grouping, BitSet hidden) {
    this.table = table;
    this.grouping = grouping;
    this.hidden = hidden;
  }

  public static Homes of(EventTable table, WantedLanes wanted) {
    return new Homes(table, wanted.grouping(), hidden(table, wanted));
  }

  /// The place of the lane in the grouping.
  public int of(int ordinal) {
    int lanes = hidden.isEmpty() ? 0 : table.laneCount(ordinal, grouping);
    for (int i = 0; i < lanes; i++) {
      int place = table.lane(ordinal, grouping, i);
      if (!hidden.get(place)) {
        return place;
      }
    }
    return table.lane(ordinal, grouping, 0);
  }

  /// By place in the grouping, the events whose own lane it is. Takes time that grows with the
  /// number of events in the hidden lanes.
  public List<EventSet> events() {
    List<EventSet> first = table.ownEvents(grouping);
    if (hidden.isEmpty()) {
      return first;
    }
    EventSet.Builder moved = new EventSet.Builder();
    Map<Integer, EventSet.Builder> coming = new HashMap<>();
    inHidden()
        .forEach(
            ordinal -> {
              int home = of(ordinal);
              if (!hidden.get(home)) {
                moved.add(ordinal);
                coming.computeIfAbsent(home, place -> new EventSet.Builder()).add(ordinal);
              }
            });
    EventSet gone = moved.build();
    return IntStream.range(0, first.size())
        .mapToObj(
            place -> {
              EventSet.Builder more = coming.get(place);
              EventSet own = first.get(place);
              return hidden.get(place)
                  ? own.without(gone)
                  : more == null ? own : EventSet.union(List.of(own, more.build()));
            })
        .toList();
  }

  /// The events whose first lane is hidden.
  EventSet inHidden() {
    List<EventSet> first = table.ownEvents(grouping);
    return EventSet.union(hidden.stream().mapToObj(first::get).toList());
  }

  /// Whether no lane is hidden.
  public boolean areFirst() {
    return hidden.isEmpty();
  }

  /// The places of the lanes that are hidden; never changed.
  public BitSet hidden() {
    return hidden;
  }

  boolean isSame(Homes other) {
    return hidden.equals(other.hidden);
  }

  /// The places of the hidden lanes in the grouping.
  private static BitSet hidden(EventTable table, WantedLanes wanted) {
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
