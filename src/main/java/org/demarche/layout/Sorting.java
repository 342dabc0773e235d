package org.demarche.layout;

import it.unimi.dsi.fastutil.longs.LongArrays;

/// Sorts positions by keys without making an object of each.
final class Sorting {
  private Sorting() {}

  /// The positions of keys in ascending order of the keys; equal keys keep their order.
  static int[] order(long[] keys) {
    int size = keys.length;
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      order[i] = i;
    }
    LongArrays.radixSortIndirect(order, keys, true);
    return order;
  }

  /// A key that sorts like a number, which is not NaN.
  static long key(double number) {
    long bits = Double.doubleToLongBits(number + 0.0);
    return bits ^ ((bits >> 63) & Long.MAX_VALUE);
  }
}
