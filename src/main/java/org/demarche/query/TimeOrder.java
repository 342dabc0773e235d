package org.demarche.query;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/// When the events of a table start and end, for questions about stretches of time. Immutable.
///
/// Ordinals are in the order of time ([org.demarche.columns.PackedEvents]), so events that start in
/// a stretch of time have neighbouring ones, and how many of a set of events lie in a stretch is
/// one question to a bitmap.
public final class TimeOrder {
  private final long[] starts;

  /// Ends as the table has them, and with open ends for ever.
  private final Reach ends;

  private final Reach openEnds;

  private TimeOrder(EventTable table) {
    starts = new long[table.size()];
    long[] closed = new long[starts.length];
    long[] open = new long[starts.length];
    for (int ordinal = 0; ordinal < starts.length; ordinal++) {
      starts[ordinal] = table.outerStart(ordinal);
      closed[ordinal] = table.outerEnd(ordinal);
      open[ordinal] = table.isOpenEnd(ordinal) ? Long.MAX_VALUE : closed[ordinal];
    }
    ends = Reach.of(closed);
    openEnds = Reach.of(open);
  }

  static TimeOrder of(EventTable table) {
    return new TimeOrder(table);
  }

  /// Another order where it is the same, to be kept in place of this one.
  TimeOrder orSame(TimeOrder other) {
    return Arrays.equals(starts, other.starts)
            && ends.isSame(other.ends)
            && openEnds.isSame(other.openEnds)
        ? other
        : this;
  }

  public int size() {
    return starts.length;
  }

  /// Where an event starts, by axis second.
  public long start(int ordinal) {
    return starts[ordinal];
  }

  /// Where an event ends, exclusive.
  public long end(int ordinal) {
    return ends.at(ordinal);
  }

  /// The first event that starts at `second` or later; [#size] where none does.
  public int from(long second) {
    int found = Arrays.binarySearch(starts, second);
    if (found < 0) {
      return -1 - found;
    }
    return firstOf(found, second);
  }

  /// The first of the events that start at one second; there may be many.
  private int firstOf(int any, long second) {
    int low = 0;
    int high = any;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < second) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The latest end among some events; [Long#MIN_VALUE] among none.
  public long latestEnd(EventSet among) {
    return ends.latest(among.bits());
  }

  /// Calls with each event from `first` to below `end` that lasts beyond a second, or has an open
  /// end.
  public void forEachLastingBeyond(long second, int first, int end, IntConsumer action) {
    openEnds.forEachAfter(second, first, end, action);
  }

  /// Whether one of the events from `first` to below `end` that last beyond a second, or have an
  /// open end, passes a test; asks no further than the first that does.
  public boolean anyLastingBeyond(long second, int first, int end, IntPredicate test) {
    return openEnds.anyAfter(second, first, end, test);
  }
}
