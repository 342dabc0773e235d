package org.demarche.query;

import java.util.Optional;
import org.demarche.time.TimeRange;
import org.roaringbitmap.RoaringBitmap;

/// Which events lie in a range of time.
final class TimeBitmaps {
  private final TimeOrder order;
  private final RoaringBitmap openStart = new RoaringBitmap();
  private final RoaringBitmap openEnd = new RoaringBitmap();

  /// @param before kept where they are the same
  static TimeBitmaps of(EventTable table, Optional<TimeBitmaps> before) {
    TimeBitmaps found = new TimeBitmaps(table);
    return before.filter(found::isSame).orElse(found);
  }

  private boolean isSame(TimeBitmaps other) {
    return order.equals(other.order)
        && openStart.equals(other.openStart)
        && openEnd.equals(other.openEnd);
  }

  private TimeBitmaps(EventTable table) {
    order = table.order();
    for (int ordinal = 0; ordinal < order.size(); ordinal++) {
      put(ordinal, openStart, table.isOpenStart(ordinal));
      put(ordinal, openEnd, table.isOpenEnd(ordinal));
    }
  }

  private static void put(int ordinal, RoaringBitmap set, boolean belongs) {
    if (belongs) {
      set.add(ordinal);
    }
  }

  /// The events that may lie in a range: those that start in it, and those from before that last
  /// into it; open sides go on for ever.
  RoaringBitmap reachingInto(TimeRange range) {
    int from = order.from(range.start());
    int to = order.from(range.end());
    RoaringBitmap kept = openStart.clone();
    kept.remove(0L, from);
    kept.add((long) from, Math.max(from, to));
    order.forEachLastingBeyond(range.start(), 0, from, kept::add);
    return kept;
  }

  /// The events that lie in a range from start to end, for certain.
  RoaringBitmap within(TimeRange range) {
    int from = order.from(range.start());
    int to = order.from(range.end());
    RoaringBitmap kept = new RoaringBitmap();
    kept.add((long) from, Math.max(from, to));
    order.forEachLastingBeyond(range.end(), from, to, kept::remove);
    kept.andNot(openStart);
    kept.andNot(openEnd);
    return kept;
  }
}
