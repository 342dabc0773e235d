package org.demarche.layout;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Finds which of many intervals overlap a range, without looking at the others.
///
/// Half-open intervals sorted by start, and above them a tree of the greatest end in each block of
/// 16, kept in plain arrays. Immutable. An interval that is open on a side reaches as far as
/// [Long#MIN_VALUE] or [Long#MAX_VALUE].
final class IntervalIndex {
  private static final int FAN_OUT_BITS = 4;

  private final int[] ids;
  private final long[] starts;

  /// Ends in the order of `starts`, then the greatest of each 16, of each 256, and so on.
  private final long[][] ends;

  private IntervalIndex(int[] ids, long[] starts, long[][] ends) {
    this.ids = ids;
    this.starts = starts;
    this.ends = ends;
  }

  /// An index of the intervals `[starts[i], ends[i])`, named by their positions.
  static IntervalIndex of(long[] starts, long[] ends) {
    int[] ids = Sorting.order(starts);
    long[] sortedStarts = Arrays.stream(ids).mapToLong(i -> starts[i]).toArray();
    long[] sortedEnds = Arrays.stream(ids).mapToLong(i -> ends[i]).toArray();
    return new IntervalIndex(ids, sortedStarts, maxima(sortedEnds));
  }

  private static long[][] maxima(long[] ends) {
    int levels = 1;
    for (int size = ends.length; size > 1; size = blocks(size)) {
      levels++;
    }
    long[][] tree = new long[levels][];
    tree[0] = ends;
    for (int level = 1; level < levels; level++) {
      long[] below = tree[level - 1];
      long[] above = new long[blocks(below.length)];
      Arrays.fill(above, Long.MIN_VALUE);
      for (int i = 0; i < below.length; i++) {
        int block = i >> FAN_OUT_BITS;
        above[block] = Math.max(above[block], below[i]);
      }
      tree[level] = above;
    }
    return tree;
  }

  private static int blocks(int size) {
    return (size + (1 << FAN_OUT_BITS) - 1) >> FAN_OUT_BITS;
  }

  /// How many intervals there are.
  int size() {
    return ids.length;
  }

  /// Calls with every interval that shares time with `[from, to)`, by ascending start.
  void forEachOverlapping(long from, long to, IntConsumer action) {
    int limit = firstStartingAtOrAfter(to);
    if (limit > 0) {
      visit(ends.length - 1, 0, limit, from, action);
    }
  }

  private void visit(int level, int node, int limit, long from, IntConsumer action) {
    if (ends[level][node] <= from) {
      return;
    }
    if (level == 0) {
      action.accept(ids[node]);
      return;
    }
    int first = node << FAN_OUT_BITS;
    int end = Math.min(first + (1 << FAN_OUT_BITS), ends[level - 1].length);
    int shift = FAN_OUT_BITS * (level - 1);
    for (int child = first; child < end && ((long) child << shift) < limit; child++) {
      visit(level - 1, child, limit, from, action);
    }
  }

  private int firstStartingAtOrAfter(long second) {
    int low = 0;
    int high = starts.length;
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
}
