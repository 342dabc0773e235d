package org.demarche.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.query.EventTable;

/// The buckets of a lane in which so many events start that their density is drawn.
final class Crowds {
  private final long[] starts;
  private final Grid grid;

  /// Where such buckets start.
  private final Set<Long> buckets = new HashSet<>();

  /// @param starts of the lane's events, ascending
  private Crowds(long[] starts, Grid grid) {
    this.starts = starts;
    this.grid = grid;
    for (int from = 0; from < starts.length; ) {
      long bucket = grid.bucket() * Math.floorDiv(starts[from], grid.bucket());
      int to = before(bucket + grid.bucket());
      if (LaneRule.isCrowd(to - from)) {
        buckets.add(bucket);
      }
      from = to;
    }
  }

  /// @param ordinals the events of a lane, drawn or not
  static Crowds of(EventTable table, int[] ordinals, Grid grid) {
    long[] starts = Arrays.stream(ordinals).mapToLong(table::outerStart).toArray();
    Arrays.sort(starts);
    return new Crowds(starts, grid);
  }

  /// Whether the bucket that starts at a moment is one.
  boolean has(long bucket) {
    return buckets.contains(bucket);
  }

  /// A ridge for each row of such buckets in which some event is counted.
  ///
  /// @param clusters of the lane, by time
  List<Ridge> ridges(int lane, List<Cluster> clusters) {
    List<Ridge> ridges = new ArrayList<>();
    List<Cluster> crowd = new ArrayList<>();
    long reached = Long.MIN_VALUE;
    for (Cluster cluster : clusters) {
      if (!has(cluster.bucket().start())) {
        continue;
      }
      if (!crowd.isEmpty() && cluster.bucket().start() >= reached) {
        ridges.add(ridge(lane, crowd));
        crowd.clear();
      }
      crowd.add(cluster);
      reached = end(cluster.bucket().start());
    }
    if (!crowd.isEmpty()) {
      ridges.add(ridge(lane, crowd));
    }
    return ridges;
  }

  /// Where the row of crowded buckets that one is in ends.
  private long end(long bucket) {
    long end = bucket;
    while (has(end)) {
      end += grid.bucket();
    }
    return end;
  }

  private Ridge ridge(int lane, List<Cluster> crowd) {
    long start = crowd.getFirst().bucket().start();
    while (has(start - grid.bucket())) {
      start -= grid.bucket();
    }
    int[] counts = new int[(int) ((end(start) - start) / grid.bin())];
    int from = before(start);
    for (int i = 0; i < counts.length; i++) {
      int to = before(start + (i + 1) * grid.bin());
      counts[i] = to - from;
      from = to;
    }
    return new Ridge(lane, start, grid.bin(), counts, crowd);
  }

  /// How many start before a moment.
  private int before(long moment) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < moment) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
