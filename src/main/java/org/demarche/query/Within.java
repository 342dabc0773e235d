package org.demarche.query;

import java.util.function.IntConsumer;
import org.demarche.time.TimeRange;

/// Which events lie in a stretch of time, and which before or after it: the one rule for what is in
/// view, drawn or not, and for what is said to be earlier or later. Counts take time that grows
/// with the events under way at its start alone.
public final class Within {
  private Within() {}

  /// Whether an event has some of its time in a stretch.
  public static boolean isIn(EventTable table, int ordinal, TimeRange stretch) {
    return table.outerStart(ordinal) < stretch.end() && !isOver(table, ordinal, stretch.start());
  }

  /// Whether an event is over at a moment. An open end is over where what is known of it is, but
  /// that of a span never: what happened at some open time is drawn no further than it is known.
  public static boolean isOver(EventTable table, int ordinal, long second) {
    boolean goesOn = table.isRange(ordinal) && table.isOpenEnd(ordinal);
    return !goesOn && table.outerEnd(ordinal) <= second;
  }

  /// How many have some of their time in a stretch.
  public static int count(EventTable table, EventSet events, TimeRange stretch) {
    int begun = events.count(0, table.order().from(stretch.end()));
    return begun - before(table, events, stretch.start());
  }

  /// Calls with each of some events that starts before a moment and is not over at it.
  public static void forEachUnderWay(
      EventTable table, EventSet events, long second, IntConsumer action) {
    table
        .order()
        .forEachLastingBeyond(
            second,
            0,
            table.order().from(second),
            ordinal -> {
              if (!isOver(table, ordinal, second) && events.contains(ordinal)) {
                action.accept(ordinal);
              }
            });
  }

  /// How many start at a moment or after it.
  public static int after(EventTable table, EventSet events, long second) {
    return events.count(table.order().from(second), table.size());
  }

  /// How many are over at a moment, having started before it.
  public static int before(EventTable table, EventSet events, long second) {
    int[] lasting = {0};
    forEachUnderWay(table, events, second, ordinal -> lasting[0]++);
    return events.count(0, table.order().from(second)) - lasting[0];
  }

  /// The one of some events that starts last before a moment at which it is over; -1 where there is
  /// none.
  public static int lastBefore(EventTable table, EventSet events, long second) {
    int at = events.previous(table.order().from(second) - 1);
    while (at >= 0 && !isOver(table, at, second)) {
      at = events.previous(at - 1);
    }
    return at;
  }
}
