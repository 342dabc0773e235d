package org.demarche.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.query.EventTable;
import org.demarche.time.TimeRange;

/// Counts the events of a lane that are too many to draw, in buckets of absolute time.
///
/// Buckets start at multiples of their length, wherever the window is, so that counts do not change
/// while panning.
final class Aggregator {
  private final EventTable table;
  private final long bucketSeconds;

  Aggregator(EventTable table, int level) {
    this.table = table;
    this.bucketSeconds = LevelOfDetail.bucketSeconds(level);
  }

  /// The bucket in which an event counts: that of its start.
  private long bucket(int ordinal) {
    return Math.floorDiv(table.outerStart(ordinal), bucketSeconds);
  }

  private int[] byBucket(int[] ordinals) {
    long[] keys = new long[ordinals.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = bucket(ordinals[i]);
    }
    return picked(ordinals, Sorting.order(keys));
  }

  private static int[] picked(int[] ordinals, int[] order) {
    int[] picked = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      picked[i] = ordinals[order[i]];
    }
    return picked;
  }

  /// Splits events into those worth trying to draw, at most `most` of a bucket and the highest
  /// ranking ones, and the rest.
  Split thin(int[] ordinals, int most) {
    if (ordinals.length <= most) {
      return new Split(ordinals, new int[0]);
    }
    int[] sorted = byBucket(ordinals);
    int[] kept = new int[sorted.length];
    int[] rest = new int[sorted.length];
    int keptSize = 0;
    int restSize = 0;
    for (int from = 0; from < sorted.length; ) {
      int to = endOfBucket(sorted, from);
      if (to - from > most) {
        byRank(sorted, from, to);
      }
      int cut = Math.min(to, from + most);
      System.arraycopy(sorted, from, kept, keptSize, cut - from);
      System.arraycopy(sorted, cut, rest, restSize, to - cut);
      keptSize += cut - from;
      restSize += to - cut;
      from = to;
    }
    return new Split(Arrays.copyOf(kept, keptSize), Arrays.copyOf(rest, restSize));
  }

  private int endOfBucket(int[] sorted, int from) {
    long bucket = bucket(sorted[from]);
    int to = from + 1;
    while (to < sorted.length && bucket(sorted[to]) == bucket) {
      to++;
    }
    return to;
  }

  private void byRank(int[] ordinals, int from, int to) {
    int[] some = Arrays.copyOfRange(ordinals, from, to);
    long[] keys = new long[some.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = -Candidates.rank(table, some[i]);
    }
    int[] ranked = picked(some, Sorting.order(keys));
    System.arraycopy(ranked, 0, ordinals, from, ranked.length);
  }

  /// The events to place and the events to count, each in no particular order.
  static final class Split {
    private final int[] kept;
    private final int[] rest;

    private Split(int[] kept, int[] rest) {
      this.kept = kept;
      this.rest = rest;
    }

    int[] kept() {
      return kept;
    }

    int[] rest() {
      return rest;
    }
  }

  /// The clusters of a lane's events, by bucket, each with its members.
  List<Counted> count(int lane, int[] ordinals) {
    List<Counted> clusters = new ArrayList<>();
    int[] sorted = byBucket(ordinals);
    for (int from = 0; from < sorted.length; ) {
      int to = endOfBucket(sorted, from);
      int[] members = Arrays.copyOfRange(sorted, from, to);
      long start = bucket(sorted[from]) * bucketSeconds;
      TimeRange bucket = new TimeRange(start, start + bucketSeconds);
      clusters.add(new Counted(new Cluster(lane, bucket, range(members), members.length), members));
      from = to;
    }
    return clusters;
  }

  private TimeRange range(int[] members) {
    long start = Long.MAX_VALUE;
    long end = Long.MIN_VALUE;
    for (int member : members) {
      start = Math.min(start, table.outerStart(member));
      end = Math.max(end, table.outerEnd(member));
    }
    return new TimeRange(start, end);
  }

  /// A cluster and the ordinals of its events.
  static final class Counted {
    private final Cluster cluster;
    private final int[] members;

    private Counted(Cluster cluster, int[] members) {
      this.cluster = cluster;
      this.members = members;
    }

    Cluster cluster() {
      return cluster;
    }

    int[] members() {
      return members;
    }
  }
}
