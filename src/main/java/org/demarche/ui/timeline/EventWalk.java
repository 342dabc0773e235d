package org.demarche.ui.timeline;

import java.util.AbstractList;
import java.util.List;
import java.util.OptionalInt;
import java.util.RandomAccess;
import org.demarche.query.EventTable;
import org.demarche.query.Grouping;
import org.demarche.query.Match;
import org.demarche.query.Positions;
import org.demarche.query.TimeOrder;

/// The matching events in time order, and the way from lane to lane. Events are named by ordinal.
/// Nothing is copied, so that it takes no longer for a million of them.
final class EventWalk {
  private final EventTable table;
  private final TimeOrder order;
  private final Positions positions;
  private final List<Integer> events = new Events();

  EventWalk(EventTable table, Match match) {
    this.table = table;
    order = table.order();
    positions = match.positions(order);
  }

  private final class Events extends AbstractList<Integer> implements RandomAccess {
    @Override
    public Integer get(int index) {
      return order.ordinal(positions.get(index));
    }

    @Override
    public int size() {
      return positions.count();
    }
  }

  /// In time order.
  List<Integer> events() {
    return events;
  }

  /// The place of an event among [#events], or -1 for one that does not match.
  int index(int ordinal) {
    int position = order.position(ordinal);
    return positions.contains(position) ? positions.before(position) : -1;
  }

  /// The event nearest in time in the next lane, in display order, that has one.
  ///
  /// @param step 1 for the lane below, -1 for the lane above
  OptionalInt inNextLane(int ordinal, Grouping grouping, int step) {
    Search before = new Search(ordinal, grouping, step);
    Search after = new Search(ordinal, grouping, step);
    int position = order.position(ordinal);
    for (int at = positions.previous(position);
        at >= 0 && !before.isOver();
        at = positions.previous(at - 1)) {
      before.offer(order.ordinal(at));
    }
    for (int at = positions.next(position);
        at >= 0 && !after.isOver();
        at = positions.next(at + 1)) {
      after.offer(order.ordinal(at));
    }
    Search best = after.isBetterThan(before) ? after : before;
    return best.found < 0 ? OptionalInt.empty() : OptionalInt.of(best.found);
  }

  /// Goes away from an event in time and keeps the first event of the nearest lane.
  private final class Search {
    private final int from;
    private final Grouping grouping;
    private final int step;
    private int found = -1;
    private int lanes = Integer.MAX_VALUE;

    Search(int from, Grouping grouping, int step) {
      this.from = from;
      this.grouping = grouping;
      this.step = step;
    }

    void offer(int ordinal) {
      int away = (lane(ordinal) - lane(from)) * step;
      if (away > 0 && away < lanes) {
        found = ordinal;
        lanes = away;
      }
    }

    private int lane(int ordinal) {
      return table.lane(ordinal, grouping, 0);
    }

    /// No lane can be nearer.
    boolean isOver() {
      return lanes == 1;
    }

    boolean isBetterThan(Search other) {
      return lanes != other.lanes
          ? lanes < other.lanes
          : found >= 0 && distance() < other.distance();
    }

    private long distance() {
      return Math.abs(table.outerStart(found) - table.outerStart(from));
    }
  }
}
