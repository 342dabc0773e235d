package org.demarche.layout;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.EventTable.Lane;
import org.demarche.query.Grouping;

/// Which events belong to each lane of a grouping. Immutable.
final class LaneSets {
  private final List<Lane> lanes;

  /// By ordinal, the lane that is its own.
  private final int[] laneOf;

  private final EventSet[] own;

  /// Events that touch the lane and have another for their own.
  private final EventSet[] others;

  private LaneSets(List<Lane> lanes, int[] laneOf, EventSet[] own, EventSet[] others) {
    this.lanes = lanes;
    this.laneOf = laneOf;
    this.own = own;
    this.others = others;
  }

  static LaneSets of(EventTable table, Grouping grouping) {
    List<Lane> lanes = table.lanes(grouping);
    EventSet.Builder[] own = builders(lanes.size());
    EventSet.Builder[] others = builders(lanes.size());
    int[] laneOf = new int[table.size()];
    for (int ordinal = 0; ordinal < table.size(); ordinal++) {
      laneOf[ordinal] = table.lane(ordinal, grouping, 0);
      own[laneOf[ordinal]].add(ordinal);
      int touched = table.laneCount(ordinal, grouping);
      for (int i = 1; i < touched; i++) {
        others[table.lane(ordinal, grouping, i)].add(ordinal);
      }
    }
    return new LaneSets(lanes, laneOf, built(own), built(others));
  }

  private static EventSet.Builder[] builders(int size) {
    return Stream.generate(EventSet.Builder::new).limit(size).toArray(EventSet.Builder[]::new);
  }

  private static EventSet[] built(EventSet.Builder[] builders) {
    return Stream.of(builders).map(EventSet.Builder::build).toArray(EventSet[]::new);
  }

  int size() {
    return lanes.size();
  }

  Lane lane(int index) {
    return lanes.get(index);
  }

  /// The events of a match by their own lane.
  LaneMembers members(EventSet match) {
    return match.count() == laneOf.length
        ? new LaneMembers.Whole(own)
        : LaneMembers.Some.of(match, laneOf, own.length);
  }

  /// Whether any of some events, drawn in other lanes, touches a lane.
  boolean isTouched(int index, EventSet by) {
    return others[index].intersects(by);
  }
}
