package org.demarche.ui.timeline;

import java.util.AbstractList;
import java.util.List;
import java.util.OptionalInt;
import java.util.RandomAccess;
import org.demarche.layout.TimelineLayout;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.LaneChoice;

/// The matching events in time order, and the way from lane to lane. Events are named by ordinal.
/// Nothing is copied, so that it takes no longer for a million of them.
final class EventWalk {
  private final EventTable table;
  private final EventSet match;
  private final List<Integer> events = new Events();

  EventWalk(EventTable table, EventSet match) {
    this.table = table;
    this.match = match;
  }

  private final class Events extends AbstractList<Integer> implements RandomAccess {
    @Override
    public Integer get(int index) {
      return match.get(index);
    }

    @Override
    public int size() {
      return match.count();
    }
  }

  /// In time order.
  List<Integer> events() {
    return events;
  }

  /// The place of an event among [#events], or -1 for one that does not match.
  int index(int ordinal) {
    return match.contains(ordinal) ? match.before(ordinal) : -1;
  }

  /// The event nearest in time in the next lane, in display order, that has one.
  ///
  /// @param layout of the matching events
  /// @param step 1 for the lane below, -1 for the lane above
  OptionalInt inNextLane(int ordinal, TimelineLayout layout, int step) {
    LaneChoice choice = layout.choice();
    List<EventTable.Lane> places = choice.lanes();
    int home = choice.home(ordinal);
    int own = choice.index(home);
    // An event in no lane that is shown is between two of them.
    int before = choice.before(home);
    int first = own >= 0 ? own + step : step > 0 ? before : before - 1;
    for (int place = first; place >= 0 && place < places.size(); place += step) {
      OptionalInt found =
          layout
              .lane(places.get(place).key())
              .filter(lane -> lane.events() > 0)
              .map(lane -> layout.nearest(lane, table.outerStart(ordinal)))
              .orElseGet(OptionalInt::empty);
      // A layout that stands in for a while may have others.
      if (found.isPresent() && match.contains(found.getAsInt())) {
        return found;
      }
    }
    return OptionalInt.empty();
  }
}
