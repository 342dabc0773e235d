package org.demarche.viewport;

import org.demarche.time.TimeRange;

/// From axis seconds to the pixels of a plot and back.
///
/// @param left x of the plot's left edge, where the viewport starts
/// @param width of the plot in pixels
public record TimeScale(Viewport viewport, double left, double width) {
  /// The x at which an axis second starts.
  public double x(long second) {
    return left + viewport.x(second);
  }

  /// The axis second in which a pixel position lies.
  public long secondAt(double x) {
    return viewport.secondAt(x - left);
  }

  /// The whole seconds in view, rounded outwards.
  public TimeRange range() {
    return viewport.range(width);
  }

  public double secondsPerPixel() {
    return viewport.secondsPerPixel();
  }

  /// How many pixels a stretch of time takes.
  public double pixels(double seconds) {
    return seconds / viewport.secondsPerPixel();
  }
}
