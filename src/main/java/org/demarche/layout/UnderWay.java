package org.demarche.layout;

import java.util.Arrays;

/// The counted events of a lane that last beyond the bucket they are counted in: how many of them
/// are under way at a moment.
final class UnderWay {

  private final long[] starts;
  private final long[] ends;

  /// @param starts where each is past its bucket
  /// @param ends where each is over
  UnderWay(long[] starts, long[] ends) {
    this.starts = starts.clone();
    this.ends = ends.clone();
    Arrays.sort(this.starts);
    Arrays.sort(this.ends);
  }

  int at(long second) {
    return notAfter(starts, second) - notAfter(ends, second);
  }

  private static int notAfter(long[] sorted, long second) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] <= second) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
