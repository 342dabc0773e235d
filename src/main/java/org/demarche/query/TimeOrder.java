package org.demarche.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// The events of a table in order of time: by the start of the time that their dates may mean; of
/// several that start together the most significant first, then by ordinal. Immutable.
///
/// An event's place in this order, from 0, is its *position*. Events that start in a stretch of
/// time have neighbouring positions, so that how many of a set of positions lie in a stretch is one
/// question to a bitmap.
public final class TimeOrder {
  private static final int SIGNIFICANCE_BITS = 3;

  private final int[] ordinals;
  private final int[] positions;
  private final long[] starts;

  /// Ends as the table has them, and with open ends for ever.
  private final Reach ends;

  private final Reach openEnds;

  private TimeOrder(EventTable table) {
    ordinals = sorted(table);
    positions = new int[ordinals.length];
    starts = new long[ordinals.length];
    long[] closed = new long[ordinals.length];
    long[] open = new long[ordinals.length];
    for (int position = 0; position < ordinals.length; position++) {
      int ordinal = ordinals[position];
      positions[ordinal] = position;
      starts[position] = table.outerStart(ordinal);
      closed[position] = table.outerEnd(ordinal);
      open[position] = table.isOpenEnd(ordinal) ? Long.MAX_VALUE : closed[position];
    }
    ends = Reach.of(closed);
    openEnds = Reach.of(open);
  }

  static TimeOrder of(EventTable table) {
    return new TimeOrder(table);
  }

  private static int[] sorted(EventTable table) {
    int size = table.size();
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    for (int i = 0; i < size; i++) {
      first = Math.min(first, table.outerStart(i));
      last = Math.max(last, table.outerStart(i));
    }
    int ordinalBits = Integer.SIZE - Integer.numberOfLeadingZeros(size);
    int low = ordinalBits + SIGNIFICANCE_BITS;
    long span = last - first;
    return size > 0 && span >= 0 && Long.numberOfLeadingZeros(span) > low
        ? byPackedKey(table, first, ordinalBits)
        : byComparison(table);
  }

  /// Start, significance and ordinal in one number each.
  private static int[] byPackedKey(EventTable table, long first, int ordinalBits) {
    long[] keys = new long[table.size()];
    for (int i = 0; i < keys.length; i++) {
      long key = table.outerStart(i) - first;
      key = (key << SIGNIFICANCE_BITS) | (7 - table.significance(i));
      keys[i] = (key << ordinalBits) | i;
    }
    Arrays.parallelSort(keys);
    int[] sorted = new int[keys.length];
    int mask = (1 << ordinalBits) - 1;
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = (int) keys[i] & mask;
    }
    return sorted;
  }

  private static int[] byComparison(EventTable table) {
    return IntStream.range(0, table.size())
        .boxed()
        .sorted(
            Comparator.<Integer>comparingLong(table::outerStart)
                .thenComparingInt(ordinal -> -table.significance(ordinal))
                .thenComparing(Comparator.naturalOrder()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /// Another order where it is the same, to be kept in place of this one.
  TimeOrder orSame(TimeOrder other) {
    return Arrays.equals(ordinals, other.ordinals)
            && Arrays.equals(starts, other.starts)
            && ends.isSame(other.ends)
            && openEnds.isSame(other.openEnds)
        ? other
        : this;
  }

  public int size() {
    return ordinals.length;
  }

  /// The ordinal of the event at a position.
  public int ordinal(int position) {
    return ordinals[position];
  }

  /// The position of an event.
  public int position(int ordinal) {
    return positions[ordinal];
  }

  /// Where the event at a position starts, by axis second.
  public long start(int position) {
    return starts[position];
  }

  /// Where the event at a position ends, exclusive.
  public long end(int position) {
    return ends.at(position);
  }

  /// The first position whose event starts at `second` or later; [#size] where none does.
  public int from(long second) {
    int found = Arrays.binarySearch(starts, second);
    if (found < 0) {
      return -1 - found;
    }
    return firstOf(found, second);
  }

  /// The first of the positions that start at one second; there may be many.
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

  /// The latest end among some positions; [Long#MIN_VALUE] among none.
  public long latestEnd(Positions among) {
    return ends.latest(among.bits());
  }

  /// Calls with each position from `first` to below `end` whose event lasts beyond a second, or has
  /// an open end.
  void forEachLastingBeyond(long second, int first, int end, IntConsumer action) {
    openEnds.forEachAfter(second, first, end, action);
  }
}
