package org.demarche.query;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.roaringbitmap.RoaringBitmap;

/// Ends by ordinal, and above them a tree of the latest end in each block of 16, by which those
/// that end late are found without looking at the others. Immutable.
final class Reach {
  private static final int FAN_OUT_BITS = 4;

  /// The ends themselves, then the latest of each 16, of each 256, and so on.
  private final long[][] levels;

  private Reach(long[][] levels) {
    this.levels = levels;
  }

  /// @param ends never changed afterwards
  static Reach of(long[] ends) {
    int depth = 1;
    for (int size = ends.length; size > 1; size = blocks(size)) {
      depth++;
    }
    long[][] levels = new long[depth][];
    levels[0] = ends;
    for (int level = 1; level < depth; level++) {
      long[] below = levels[level - 1];
      long[] above = new long[blocks(below.length)];
      Arrays.fill(above, Long.MIN_VALUE);
      for (int i = 0; i < below.length; i++) {
        above[i >> FAN_OUT_BITS] = Math.max(above[i >> FAN_OUT_BITS], below[i]);
      }
      levels[level] = above;
    }
    return new Reach(levels);
  }

  boolean isSame(Reach other) {
    return Arrays.equals(levels[0], other.levels[0]);
  }

  long at(int ordinal) {
    return levels[0][ordinal];
  }

  private static int blocks(int size) {
    return (size + (1 << FAN_OUT_BITS) - 1) >> FAN_OUT_BITS;
  }

  /// Calls with each event from `first` to below `end` that ends after a second, ascending.
  void forEachAfter(long second, int first, int end, IntConsumer action) {
    anyAfter(
        second,
        first,
        end,
        ordinal -> {
          action.accept(ordinal);
          return false;
        });
  }

  /// Whether one of the events from `first` to below `end` that end after a second passes a test;
  /// asks no further than the first that does.
  boolean anyAfter(long second, int first, int end, IntPredicate test) {
    return first < end && visit(levels.length - 1, 0, second, first, end, test);
  }

  private boolean visit(int level, int node, long second, int first, int end, IntPredicate test) {
    if (levels[level][node] <= second) {
      return false;
    }
    if (level == 0) {
      return test.test(node);
    }
    int shift = FAN_OUT_BITS * (level - 1);
    int from = Math.max(node << FAN_OUT_BITS, first >> shift);
    int below = Math.min((node + 1) << FAN_OUT_BITS, ((end - 1) >> shift) + 1);
    for (int child = from; child < below; child++) {
      if (visit(level - 1, child, second, first, end, test)) {
        return true;
      }
    }
    return false;
  }

  /// The latest end among some events, and [Long#MIN_VALUE] among none. Blocks that end before what
  /// has been found are passed over.
  long latest(RoaringBitmap among) {
    return among.isEmpty() ? Long.MIN_VALUE : latest(levels.length - 1, 0, among, Long.MIN_VALUE);
  }

  private long latest(int level, int node, RoaringBitmap among, long known) {
    if (levels[level][node] <= known) {
      return known;
    }
    if (level == 0) {
      return among.contains(node) ? levels[0][node] : known;
    }
    int shift = FAN_OUT_BITS * level;
    if (!among.intersects((long) node << shift, (long) (node + 1) << shift)) {
      return known;
    }
    long best = known;
    int below = Math.min((node + 1) << FAN_OUT_BITS, levels[level - 1].length);
    for (int child = below - 1; child >= node << FAN_OUT_BITS; child--) {
      best = latest(level - 1, child, among, best);
    }
    return best;
  }
}
