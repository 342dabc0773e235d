package org.demarche.columns;

import it.unimi.dsi.fastutil.longs.LongArrays;
import java.util.Arrays;

/// The order of time, in which events are numbered: by the start of the time that their dates may
/// mean, as the axis has it; of several that start together the most significant first, then in the
/// order in which they are given, which is that of their ids.
final class ByTime {
  private static final int SIGNIFICANCE_BITS = 3;

  private final long[] starts;
  private final byte[] significance;

  /// @param size how many events there are
  ByTime(int size) {
    starts = new long[size];
    significance = new byte[size];
  }

  void set(int index, long start, int weight) {
    starts[index] = start;
    significance[index] = (byte) weight;
  }

  /// The indexes of the events in the order of time.
  int[] order() {
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    for (long start : starts) {
      first = Math.min(first, start);
      last = Math.max(last, start);
    }
    int indexBits = Integer.SIZE - Integer.numberOfLeadingZeros(starts.length);
    long span = last - first;
    boolean fits =
        starts.length > 0
            && span >= 0
            && Long.numberOfLeadingZeros(span) > indexBits + SIGNIFICANCE_BITS;
    return fits ? byPackedKey(first, indexBits) : byTwoKeys();
  }

  /// Start, significance and index in one number each.
  private int[] byPackedKey(long first, int indexBits) {
    long[] keys = new long[starts.length];
    for (int i = 0; i < keys.length; i++) {
      long key = ((starts[i] - first) << SIGNIFICANCE_BITS) | weight(i);
      keys[i] = (key << indexBits) | i;
    }
    Arrays.parallelSort(keys);
    int[] order = new int[keys.length];
    int mask = (1 << indexBits) - 1;
    for (int i = 0; i < order.length; i++) {
      order[i] = (int) keys[i] & mask;
    }
    return order;
  }

  private int[] byTwoKeys() {
    int[] order = new int[starts.length];
    long[] weights = new long[starts.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
      weights[i] = weight(i);
    }
    LongArrays.radixSortIndirect(order, starts, weights, true);
    return order;
  }

  /// Less for what is more significant.
  private int weight(int index) {
    return 7 - significance[index];
  }
}
