package org.demarche.ui.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.demarche.query.EventTable;
import org.demarche.query.Grouping;
import org.demarche.query.Match;
import org.demarche.session.Navigation;

/// The matching events in time order, and the way from lane to lane. Events are named by ordinal.
final class EventWalk {
  private final EventTable table;
  private final List<Integer> order = new ArrayList<>();

  EventWalk(EventTable table, Navigation navigation, Match match) {
    this.table = table;
    match.forEach(order::add);
    order.sort(navigation::compare);
  }

  /// In time order.
  List<Integer> events() {
    return Collections.unmodifiableList(order);
  }

  /// The event nearest in time in the next lane, in display order, that has one.
  ///
  /// @param step 1 for the lane below, -1 for the lane above
  OptionalInt inNextLane(int ordinal, Grouping grouping, int step) {
    int lanes = table.lanes(grouping).size();
    for (int lane = lane(ordinal, grouping) + step; 0 <= lane && lane < lanes; lane += step) {
      OptionalInt found = nearestIn(lane, grouping, table.outerStart(ordinal));
      if (found.isPresent()) {
        return found;
      }
    }
    return OptionalInt.empty();
  }

  private OptionalInt nearestIn(int lane, Grouping grouping, long second) {
    return order.stream()
        .filter(ordinal -> lane(ordinal, grouping) == lane)
        .min(Comparator.comparingLong(ordinal -> Math.abs(table.outerStart(ordinal) - second)))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private int lane(int ordinal, Grouping grouping) {
    return table.lane(ordinal, grouping, 0);
  }
}
