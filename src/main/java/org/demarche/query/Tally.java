package org.demarche.query;

import org.roaringbitmap.BatchIterator;
import org.roaringbitmap.RoaringBitmap;

/// One set of events, spread out bit by bit, so that it is quickly said of many others how many
/// they share with it. Immutable.
///
/// Two compressed sets of middling size are merged step by step, every step a branch that cannot be
/// foretold; to look up the members of one among the bits of the other takes a tenth of that.
final class Tally {
  private static final int BATCH = 512;

  private static final long[] NONE = {};

  private final RoaringBitmap among;

  /// Above every member.
  private final int size;

  /// Whether every event is in the set; then its bits are not needed.
  private final boolean whole;

  private final long[] bits;

  /// @param size above every member
  Tally(RoaringBitmap among, int size) {
    this.among = among;
    this.size = size;
    whole = among.getCardinality() == size;
    bits = whole ? NONE : bits(among, size);
  }

  private static long[] bits(RoaringBitmap among, int size) {
    long[] bits = new long[(size + Long.SIZE - 1) / Long.SIZE];
    int[] batch = new int[BATCH];
    BatchIterator members = among.getBatchIterator();
    while (members.hasNext()) {
      int length = members.nextBatch(batch);
      for (int i = 0; i < length; i++) {
        bits[batch[i] >> 6] |= 1L << batch[i];
      }
    }
    return bits;
  }

  /// The set itself.
  RoaringBitmap events() {
    return among;
  }

  /// One of those that are in another set too.
  Tally and(RoaringBitmap other) {
    return new Tally(RoaringBitmap.and(among, other), size);
  }

  /// One of those that are not in another set.
  Tally without(RoaringBitmap other) {
    return new Tally(RoaringBitmap.andNot(among, other), size);
  }

  /// How many of the set are in another, whose members are below the size as well.
  int count(RoaringBitmap other) {
    if (whole) {
      return other.getCardinality();
    }
    return isSparse(other) ? lookUp(other) : RoaringBitmap.andCardinality(other, among);
  }

  /// Whether the set is kept as a list of its members rather than as bits or as runs.
  private boolean isSparse(RoaringBitmap other) {
    return other.getLongSizeInBytes() < bits.length * (long) Long.BYTES
        && !other.hasRunCompression();
  }

  private int lookUp(RoaringBitmap other) {
    int shared = 0;
    int[] batch = new int[BATCH];
    BatchIterator members = other.getBatchIterator();
    while (members.hasNext()) {
      int length = members.nextBatch(batch);
      for (int i = 0; i < length; i++) {
        shared += (int) (bits[batch[i] >> 6] >>> batch[i] & 1);
      }
    }
    return shared;
  }
}
