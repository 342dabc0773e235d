package org.demarche.layout;

/// How a level divides time where there are many events. All stretches are powers of two of seconds
/// and start at multiples of their length, so that each lies in one of every longer kind and of
/// every coarser level.
///
/// @param bucket in which events are counted, 64 to 128 pixels at the level's coarse end
/// @param tile for which a lane is worked out at once
record Grid(long bucket, long tile) {
  private static final int BUCKETS_IN_TILE = 32;

  /// Buckets in a stretch of which a crowd's most important events are named: more than the longest
  /// title is wide.
  private static final int BUCKETS_IN_LABEL = 8;

  private static final int SLOTS_IN_BUCKET = 4;
  private static final int BINS_IN_BUCKET = 8;

  static Grid of(int level) {
    long bucket = LevelOfDetail.bucketSeconds(level);
    return new Grid(bucket, bucket * BUCKETS_IN_TILE);
  }

  /// A stretch in which the most important events of a crowd are named.
  long label() {
    return bucket * BUCKETS_IN_LABEL;
  }

  /// A stretch in which no more than one short event is drawn in a row.
  long slot() {
    return Math.max(1, bucket / SLOTS_IN_BUCKET);
  }

  /// A step of a ridge.
  long bin() {
    return Math.max(1, bucket / BINS_IN_BUCKET);
  }

  /// Events at least this long, in powers of two, are drawn wherever they have a row.
  int barMagnitude() {
    return Long.SIZE - 1 - Long.numberOfLeadingZeros(bucket);
  }
}
