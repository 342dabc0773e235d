package org.demarche.layout;

import org.demarche.time.TimeRange;

/// What of a layout is looked at: a stretch of time and a band of heights, in pixels from the top
/// of all lanes.
public record Window(TimeRange time, double top, double bottom) {
  /// All heights of a stretch of time.
  public static Window of(TimeRange time) {
    return new Window(time, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  /// Higher by some pixels, above and below.
  Window grown(double by) {
    return new Window(time, top - by, bottom + by);
  }
}
