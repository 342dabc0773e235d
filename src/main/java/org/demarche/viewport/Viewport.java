package org.demarche.viewport;

import org.demarche.time.TimeRange;

/// The stretch of time in view: where it starts and how long a pixel is.
///
/// The start is a whole axis second and a fraction, so that anchors stay exact at any zoom;
/// subtract the whole parts first, then convert.
///
/// @param startSecond axis second at the left edge
/// @param startFraction what is left of it, in [0, 1)
/// @param secondsPerPixel how long a pixel is, above 0
public record Viewport(long startSecond, double startFraction, double secondsPerPixel) {
  public Viewport {
    if (!(startFraction >= 0 && startFraction < 1)) {
      throw new IllegalArgumentException("fraction " + startFraction);
    }
    if (!(secondsPerPixel > 0 && Double.isFinite(secondsPerPixel))) {
      throw new IllegalArgumentException("seconds per pixel " + secondsPerPixel);
    }
  }

  /// The x of an axis second, in pixels from the left edge.
  public double x(long second) {
    return ((second - startSecond) - startFraction) / secondsPerPixel;
  }

  /// The viewport whose left edge lies `pixels` further right in time.
  public Viewport pan(double pixels) {
    return shifted(pixels * secondsPerPixel, secondsPerPixel);
  }

  /// Zooms so that the time at `anchor` stays there. A ratio below 1 shows less time.
  ///
  /// @param ratio new seconds per pixel divided by the present ones
  /// @param anchor pixels from the left edge
  public Viewport zoom(double ratio, double anchor) {
    double zoomed = secondsPerPixel * ratio;
    return shifted(anchor * (secondsPerPixel - zoomed), zoomed);
  }

  private Viewport shifted(double seconds, double scale) {
    double moved = startFraction + seconds;
    double whole = Math.floor(moved);
    double fraction = moved - whole;
    return fraction < 1
        ? new Viewport(startSecond + (long) whole, fraction, scale)
        : new Viewport(startSecond + (long) whole + 1, 0, scale);
  }

  /// The viewport that shows exactly `range` over `width` pixels.
  public static Viewport fitting(TimeRange range, double width) {
    return new Viewport(range.start(), 0, Math.max(1, range.length()) / Math.max(1, width));
  }

  /// The whole seconds in view, rounded outwards.
  public TimeRange range(double width) {
    double end = startFraction + width * secondsPerPixel;
    return new TimeRange(startSecond, startSecond + (long) Math.ceil(end) + 1);
  }
}
