package org.demarche.layout;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.query.EventTable;
import org.demarche.query.EventTable.Lane;
import org.demarche.query.Grouping;
import org.demarche.query.Positions;
import org.demarche.query.TimeOrder;

/// Which events belong to each lane of a grouping, by position in the order of time. Immutable.
final class LaneSets {
  private final List<Lane> lanes;

  /// By position, the lane that is its own.
  private final int[] laneOf;

  private final Positions[] own;

  /// Events that touch the lane and have another for their own.
  private final Positions[] others;

  private LaneSets(List<Lane> lanes, int[] laneOf, Positions[] own, Positions[] others) {
    this.lanes = lanes;
    this.laneOf = laneOf;
    this.own = own;
    this.others = others;
  }

  static LaneSets of(EventTable table, Grouping grouping) {
    List<Lane> lanes = table.lanes(grouping);
    Positions.Builder[] own = builders(lanes.size());
    Positions.Builder[] others = builders(lanes.size());
    TimeOrder order = table.order();
    int[] laneOf = new int[order.size()];
    for (int position = 0; position < order.size(); position++) {
      int ordinal = order.ordinal(position);
      laneOf[position] = table.lane(ordinal, grouping, 0);
      own[laneOf[position]].add(position);
      int touched = table.laneCount(ordinal, grouping);
      for (int i = 1; i < touched; i++) {
        others[table.lane(ordinal, grouping, i)].add(position);
      }
    }
    return new LaneSets(lanes, laneOf, built(own), built(others));
  }

  private static Positions.Builder[] builders(int size) {
    return Stream.generate(Positions.Builder::new).limit(size).toArray(Positions.Builder[]::new);
  }

  private static Positions[] built(Positions.Builder[] builders) {
    return Stream.of(builders).map(Positions.Builder::build).toArray(Positions[]::new);
  }

  int size() {
    return lanes.size();
  }

  Lane lane(int index) {
    return lanes.get(index);
  }

  /// The events of a match by their own lane.
  LaneMembers members(Positions match) {
    return match.count() == laneOf.length
        ? new LaneMembers.Whole(own)
        : LaneMembers.Some.of(match, laneOf, own.length);
  }

  /// Whether any of some events, drawn in other lanes, touches a lane.
  boolean isTouched(int index, Positions by) {
    return others[index].intersects(by);
  }
}
