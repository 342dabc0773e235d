package org.demarche.layout;

import java.util.List;

/// A stretch of a lane in which so many events are counted that their density is drawn: how many
/// start in each of a row of bins. Immutable.
public final class Ridge {
  private final int lane;
  private final long start;
  private final long binSeconds;
  private final int[] counts;
  private final List<Cluster> clusters;

  Ridge(int lane, long start, long binSeconds, int[] counts, List<Cluster> clusters) {
    this.lane = lane;
    this.start = start;
    this.binSeconds = binSeconds;
    this.counts = counts;
    this.clusters = List.copyOf(clusters);
  }

  /// The index of the lane.
  public int lane() {
    return lane;
  }

  /// How many bins there are.
  public int bins() {
    return counts.length;
  }

  /// The axis second at which a bin starts; that of the bin after the last one is the ridge's end.
  public long start(int bin) {
    return start + bin * binSeconds;
  }

  /// How many events start in a bin, those that are drawn on their own too.
  public int count(int bin) {
    return counts[bin];
  }

  /// The buckets of the stretch in which events are counted, those drawn on their own left out.
  public List<Cluster> clusters() {
    return clusters;
  }
}
