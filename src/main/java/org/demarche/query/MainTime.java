package org.demarche.query;

import org.demarche.time.TimeRange;
import org.roaringbitmap.RoaringBitmap;

/// The time in which nearly all of some events lie, so that one stray event does not squeeze all
/// others into a corner.
///
/// Nine of ten events start between two moments, the quantiles. What starts further before or after
/// them than they lie apart (a day at the least) is astray. A side is cut off where its strays take
/// up at least as much time as all the rest, and else kept whole; so at most a twentieth of the
/// events lies outside on each side, and of fewer than twenty none. An event that starts inside and
/// lasts longer than that counts as far as that.
public final class MainTime {
  /// So manieth part of the events may lie outside on each side.
  private static final int PART = 20;

  private static final long DAY = 86_400;

  private MainTime() {}

  /// From the first start to the last end, exclusive, of the events that are not astray.
  ///
  /// @throws IllegalArgumentException when there are no events
  public static TimeRange of(TimeOrder order, EventSet events) {
    if (events.isEmpty()) {
      throw new IllegalArgumentException("no events");
    }
    TimeRange whole = new TimeRange(order.start(events.next(0)), order.latestEnd(events));
    int count = events.count();
    int aside = count / PART;
    if (aside == 0) {
      return whole;
    }
    long early = order.start(events.get(aside));
    long late = order.start(events.get(count - 1 - aside));
    long reach = Math.max(DAY, late - early);
    int first = events.next(order.from(early - reach));
    int last = events.previous(order.from(late + reach + 1) - 1);
    long start = order.start(first);
    long end = Math.min(latestEnd(order, events, first, last), late + reach);
    if (end - start > start - whole.start()) {
      start = whole.start();
    }
    if (end - start > whole.end() - end) {
      end = whole.end();
    }
    return new TimeRange(start, end);
  }

  /// The latest end among the events from one to another, both included.
  private static long latestEnd(TimeOrder order, EventSet events, int first, int last) {
    RoaringBitmap between = RoaringBitmap.bitmapOfRange(first, last + 1L);
    between.and(events.bits());
    return order.latestEnd(new EventSet(between));
  }
}
