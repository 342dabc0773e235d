package org.demarche.query;

import org.demarche.time.TimeRange;

/// How many of some events lie in a stretch of time, or before it. Takes time that grows with the
/// events under way at its start alone.
public final class Within {
  private Within() {}

  /// How many have some of their time in a stretch.
  public static int count(EventTable table, EventSet events, TimeRange stretch) {
    int begun = events.count(0, table.order().from(stretch.end()));
    return begun - before(table, events, stretch.start());
  }

  /// How many are over at a moment. An open end is over where what is known of it is, but that of a
  /// span never.
  public static int before(EventTable table, EventSet events, long second) {
    TimeOrder order = table.order();
    int end = order.from(second);
    int[] lasting = {0};
    order.forEachLastingBeyond(
        second,
        0,
        end,
        ordinal -> {
          // What happened at some open time is drawn no further than it is known.
          boolean drawn = table.outerEnd(ordinal) > second || table.isRange(ordinal);
          if (drawn && events.contains(ordinal)) {
            lasting[0]++;
          }
        });
    return events.count(0, end) - lasting[0];
  }
}
