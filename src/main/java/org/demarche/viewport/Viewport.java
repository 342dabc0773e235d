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
  /// Axis seconds beyond this are further away than any date: 10 milliard years.
  static final long FURTHEST = 316_000_000_000_000_000L;

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
    long whole = second - startSecond;
    boolean overflows = ((second ^ startSecond) & (second ^ whole)) < 0;
    double seconds = overflows ? (double) second - startSecond : whole;
    return (seconds - startFraction) / secondsPerPixel;
  }

  /// The axis second in which the position `x` pixels from the left edge lies.
  public long secondAt(double x) {
    return plus(startSecond, Math.floor(startFraction + x * secondsPerPixel));
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
    return zoomedTo(secondsPerPixel * ratio, anchor);
  }

  /// Zooms to a scale so that the time at `anchor` stays there.
  Viewport zoomedTo(double scale, double anchor) {
    return shifted(anchor * (secondsPerPixel - scale), scale);
  }

  /// The viewport of the same scale in which `second` stands at `x`.
  Viewport placing(long second, double x) {
    return new Viewport(second, 0, secondsPerPixel).pan(-x);
  }

  /// The viewport whose left edge lies `seconds` further right in time, at another scale.
  Viewport shifted(double seconds, double scale) {
    double moved = startFraction + seconds;
    double whole = Math.floor(moved);
    double fraction = moved - whole;
    return fraction < 1
        ? new Viewport(plus(startSecond, whole), fraction, scale)
        : new Viewport(plus(startSecond, whole + 1), 0, scale);
  }

  /// Adds whole seconds, stopping at the furthest time there is.
  private static long plus(long second, double whole) {
    long bounded = Math.clamp(second, -FURTHEST, FURTHEST);
    long step = (long) Math.clamp(whole, -2.0 * FURTHEST, 2.0 * FURTHEST);
    return Math.clamp(bounded + step, -FURTHEST, FURTHEST);
  }

  /// The viewport that shows exactly `range` over `width` pixels.
  public static Viewport fitting(TimeRange range, double width) {
    double length = (double) range.end() - range.start();
    return new Viewport(range.start(), 0, Math.max(1, length) / Math.max(1, width));
  }

  /// The viewport that shows `range` over `width` pixels with `margin` of them left free on both
  /// sides.
  public static Viewport fitting(TimeRange range, double width, double margin) {
    double free = Math.clamp(margin, 0, Math.max(0, width / 2 - 1));
    return fitting(range, width - 2 * free).pan(-free);
  }

  /// How [#reveal] brings something into view.
  public enum Reveal {
    /// Moves as little as needed; not at all where it is in view already.
    NEAREST,
    /// Puts it in the middle at the present scale.
    CENTRE,
    /// Moves and zooms so that it fills the window.
    ZOOM
  }

  /// The viewport that shows `range`, over `width` pixels with `margin` of them free on both sides.
  /// What is too long for the window is shown from its start on by [Reveal#NEAREST] and by its
  /// middle by [Reveal#CENTRE].
  public Viewport reveal(TimeRange range, double width, double margin, Reveal how) {
    double left = x(range.start());
    double right = x(range.end());
    return switch (how) {
      case ZOOM -> fitting(range, width, margin);
      case CENTRE -> pan((left + right) / 2 - width / 2);
      case NEAREST -> {
        if (right > width - margin && left > margin) {
          yield pan(Math.min(left - margin, right - (width - margin)));
        }
        yield left < margin && right < width - margin
            ? pan(Math.max(left - margin, right - (width - margin)))
            : this;
      }
    };
  }

  /// The whole seconds in view, rounded outwards.
  public TimeRange range(double width) {
    double end = startFraction + width * secondsPerPixel;
    return new TimeRange(startSecond, Math.max(startSecond, plus(startSecond, Math.ceil(end) + 1)));
  }
}
