package org.demarche.ui.timeline;

import java.util.function.DoubleUnaryOperator;

/// The zoom that wheel steps have asked for and that is still to be shown.
///
/// Steps are logarithmic, so that as many steps back undo any number of steps in. What is pending
/// is handed out in shares that grow smaller, which looks smooth; the shares add up to the steps
/// exactly, whatever the pulses do.
final class WheelZoom {
  /// Wheel pixels that double or halve the scale; a notch has 40.
  private static final double PIXELS_PER_OCTAVE = 120;

  private static final double HALF_LIFE_SECONDS = 0.035;

  /// What is left below this is shown at once.
  private static final double NEGLIGIBLE_OCTAVES = 0.004;

  private double pending;

  /// Adds a wheel step; away from the user is positive and shows less time.
  void add(double wheelPixels) {
    pending -= wheelPixels / PIXELS_PER_OCTAVE;
  }

  /// Adds a zoom by a ratio of scales; below 1 shows less time.
  void addRatio(double ratio) {
    pending += Math.log(ratio) / Math.log(2);
  }

  boolean isPending() {
    return pending != 0;
  }

  /// Hands out the share for some seconds, as a ratio of scales, to `zoom`, which returns the ratio
  /// that it could apply; where that is less (a limit is reached) the rest is dropped.
  void step(double seconds, DoubleUnaryOperator zoom) {
    double kept = Math.pow(0.5, seconds / HALF_LIFE_SECONDS);
    double share = pending * (1 - kept);
    if (Math.abs(pending - share) < NEGLIGIBLE_OCTAVES) {
      share = pending;
    }
    pending -= share;
    apply(share, zoom);
  }

  /// Hands out all that is pending.
  void finish(DoubleUnaryOperator zoom) {
    double share = pending;
    pending = 0;
    apply(share, zoom);
  }

  void drop() {
    pending = 0;
  }

  private void apply(double octaves, DoubleUnaryOperator zoom) {
    double ratio = Math.pow(2, octaves);
    double applied = zoom.applyAsDouble(ratio);
    if (Math.abs(applied - ratio) > 1e-9 * ratio) {
      pending = 0;
    }
  }
}
