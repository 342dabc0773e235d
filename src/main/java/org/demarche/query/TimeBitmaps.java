package org.demarche.query;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.demarche.time.TimeRange;
import org.roaringbitmap.RoaringBitmap;

/// Which events lie in a range of time.
final class TimeBitmaps {
  private final TimeOrder order;
  private final RoaringBitmap openStart = new RoaringBitmap();
  private final RoaringBitmap openEnd = new RoaringBitmap();

  /// Those that happened once and whose date is open on a side.
  private final int[] once;

  /// What is known of each of them.
  private final TimeRange[] stated;

  /// @param before kept where they are the same
  static TimeBitmaps of(EventTable table, Optional<TimeBitmaps> before) {
    TimeBitmaps found = new TimeBitmaps(table);
    return before.filter(found::isSame).orElse(found);
  }

  private boolean isSame(TimeBitmaps other) {
    return order.equals(other.order)
        && Arrays.equals(once, other.once)
        && Arrays.equals(stated, other.stated)
        && openStart.equals(other.openStart)
        && openEnd.equals(other.openEnd);
  }

  private TimeBitmaps(EventTable table) {
    order = table.order();
    once =
        IntStream.range(0, order.size())
            .filter(at -> !table.isRange(at) && (table.isOpenStart(at) || table.isOpenEnd(at)))
            .toArray();
    stated =
        IntStream.of(once)
            .mapToObj(at -> new TimeRange(table.outerStart(at), table.outerEnd(at)))
            .toArray(TimeRange[]::new);
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

  /// The same, but what happened once before or after some day is where that is stated.
  RoaringBitmap statedIn(TimeRange range) {
    RoaringBitmap kept = reachingInto(range);
    for (int at = 0; at < once.length; at++) {
      if (!range.overlaps(stated[at])) {
        kept.remove(once[at]);
      }
    }
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
