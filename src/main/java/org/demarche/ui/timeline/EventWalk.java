package org.demarche.ui.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.demarche.query.EventTable;
import org.demarche.query.Grouping;
import org.demarche.query.Match;

/// The matching events in time order, for those who walk from one to the next.
///
/// Events that begin at one second are in the order of their ordinals. Events are named by ordinal.
final class EventWalk {
  private final EventTable table;
  private final List<Integer> order = new ArrayList<>();
  private final Comparator<Integer> byTime;

  EventWalk(EventTable table, Match match) {
    this.table = table;
    byTime = Comparator.<Integer>comparingLong(this::time).thenComparing(Comparator.naturalOrder());
    match.forEach(order::add);
    order.sort(byTime);
  }

  /// The second at which an event stands in the walk: where its core begins, or its earliest where
  /// nothing is certain.
  long time(int ordinal) {
    return table.coreStart(ordinal);
  }

  /// In time order.
  List<Integer> events() {
    return Collections.unmodifiableList(order);
  }

  OptionalInt first() {
    return at(0);
  }

  OptionalInt last() {
    return at(order.size() - 1);
  }

  /// The event after this one, which need not be among those that match.
  OptionalInt next(int ordinal) {
    int found = Collections.binarySearch(order, ordinal, byTime);
    return at(found >= 0 ? found + 1 : -found - 1);
  }

  OptionalInt previous(int ordinal) {
    int found = Collections.binarySearch(order, ordinal, byTime);
    return at((found >= 0 ? found : -found - 1) - 1);
  }

  /// The first event at or after a second, or else the last of all.
  OptionalInt from(long second) {
    int low = 0;
    int high = order.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (time(order.get(middle)) < second) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return at(Math.min(low, order.size() - 1));
  }

  /// The event nearest in time in the next lane, in display order, that has one.
  ///
  /// @param step 1 for the lane below, -1 for the lane above
  OptionalInt inNextLane(int ordinal, Grouping grouping, int step) {
    List<String> keys = table.lanes(grouping).stream().map(EventTable.Lane::key).toList();
    for (int lane = keys.indexOf(lane(ordinal, grouping)) + step;
        0 <= lane && lane < keys.size();
        lane += step) {
      OptionalInt found = nearestIn(keys.get(lane), grouping, time(ordinal));
      if (found.isPresent()) {
        return found;
      }
    }
    return OptionalInt.empty();
  }

  private OptionalInt nearestIn(String lane, Grouping grouping, long second) {
    return order.stream()
        .filter(ordinal -> lane(ordinal, grouping).equals(lane))
        .min(Comparator.comparingLong(ordinal -> Math.abs(time(ordinal) - second)))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private String lane(int ordinal, Grouping grouping) {
    return table.lanes(ordinal, grouping).getFirst();
  }

  private OptionalInt at(int place) {
    return 0 <= place && place < order.size()
        ? OptionalInt.of(order.get(place))
        : OptionalInt.empty();
  }
}
