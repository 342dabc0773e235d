package org.demarche.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.Grouping;
import org.demarche.query.Homes;
import org.demarche.query.LaneChoice;
import org.demarche.query.WantedLanes;

/// Which events belong to each lane of a grouping. Immutable.
final class LaneSets {
  private final EventTable table;

  /// By ordinal, the lane that is its own.
  private final int[] laneOf;

  private final EventSet[] own;

  /// Events that touch the lane and have another for their own.
  private final EventSet[] others;

  /// By lane, the significance of its own events, added up.
  private final long[] weights;

  private LaneSets(
      EventTable table, int[] laneOf, EventSet[] own, EventSet[] others, long[] weights) {
    this.table = table;
    this.laneOf = laneOf;
    this.own = own;
    this.others = others;
    this.weights = weights;
  }

  static LaneSets of(EventTable table, Grouping grouping) {
    int lanes = table.lanes(grouping).size();
    EventSet.Builder[] own = builders(lanes);
    EventSet.Builder[] others = builders(lanes);
    int[] laneOf = new int[table.size()];
    long[] weights = new long[lanes];
    for (int ordinal = 0; ordinal < table.size(); ordinal++) {
      laneOf[ordinal] = table.lane(ordinal, grouping, 0);
      own[laneOf[ordinal]].add(ordinal);
      weights[laneOf[ordinal]] += table.significance(ordinal);
      int touched = table.laneCount(ordinal, grouping);
      for (int i = 1; i < touched; i++) {
        others[table.lane(ordinal, grouping, i)].add(ordinal);
      }
    }
    return new LaneSets(table, laneOf, built(own), built(others), weights);
  }

  private static EventSet.Builder[] builders(int size) {
    return Stream.generate(EventSet.Builder::new).limit(size).toArray(EventSet.Builder[]::new);
  }

  private static EventSet[] built(EventSet.Builder[] builders) {
    return Stream.of(builders).map(EventSet.Builder::build).toArray(EventSet[]::new);
  }

  private boolean isAll(EventSet match) {
    return match.count() == laneOf.length;
  }

  /// The lanes of a match, as [LaneChoice#of(EventTable, EventSet, WantedLanes)] has them.
  LaneChoice choice(EventSet match, WantedLanes wanted) {
    Homes homes = Homes.of(table, wanted);
    long[] found = weights;
    if (!isAll(match)) {
      found = new long[own.length];
      long[] added = found;
      match.forEach(ordinal -> added[laneOf[ordinal]] += table.significance(ordinal));
    }
    if (!homes.areFirst()) {
      long[] moved = found.clone();
      forEachMoved(
          match,
          homes.hidden(),
          homes::of,
          (ordinal, home) -> {
            moved[laneOf[ordinal]] -= table.significance(ordinal);
            moved[home] += table.significance(ordinal);
          });
      found = moved;
    }
    return LaneChoice.of(table, wanted, homes, found, place -> others[place].intersects(match));
  }

  /// Calls with each event whose first lane is hidden and that has another for its own, and with
  /// that.
  private void forEachMoved(EventSet match, BitSet hidden, IntUnaryOperator home, Moved action) {
    for (int place = hidden.nextSetBit(0); place >= 0; place = hidden.nextSetBit(place + 1)) {
      own[place]
          .and(match)
          .forEach(
              ordinal -> {
                int to = home.applyAsInt(ordinal);
                if (to != laneOf[ordinal]) {
                  action.moved(ordinal, to);
                }
              });
    }
  }

  private interface Moved {
    void moved(int ordinal, int home);
  }

  /// The events of a match by the lane that is shown of a choice among its lanes.
  LaneMembers members(EventSet match, LaneChoice choice) {
    int shown = choice.lanes().size();
    if (!choice.homes().areFirst()) {
      return LaneMembers.Some.of(match, choice::indexOf, shown);
    }
    if (!isAll(match)) {
      return LaneMembers.Some.of(match, ordinal -> choice.index(laneOf[ordinal]), shown);
    }
    List<List<EventSet>> parts = new ArrayList<>();
    IntStream.range(0, shown).forEach(index -> parts.add(new ArrayList<>()));
    for (int place = 0; place < own.length; place++) {
      if (choice.index(place) >= 0) {
        parts.get(choice.index(place)).add(own[place]);
      }
    }
    return new LaneMembers.Whole(parts.stream().map(LaneSets::joined).toArray(EventSet[]::new));
  }

  /// By lane that is shown, how many events of a match belong to it and are drawn in another; 0 for
  /// one that is many lanes.
  int[] elsewhere(EventSet match, LaneChoice choice) {
    int[] counts = new int[choice.lanes().size()];
    for (int place = 0; place < others.length; place++) {
      int index = choice.index(place);
      if (index >= 0 && !choice.isOthers(index)) {
        counts[index] = isAll(match) ? others[place].count() : others[place].and(match).count();
      }
    }
    forEachMoved(
        match,
        choice.homes().hidden(),
        choice::home,
        (ordinal, home) -> {
          count(counts, choice, home, -1);
          count(counts, choice, laneOf[ordinal], 1);
        });
    return counts;
  }

  private static void count(int[] counts, LaneChoice choice, int place, int more) {
    int index = choice.index(place);
    if (index >= 0 && !choice.isOthers(index)) {
      counts[index] += more;
    }
  }

  private static EventSet joined(List<EventSet> parts) {
    return parts.size() == 1 ? parts.getFirst() : EventSet.union(parts);
  }
}
