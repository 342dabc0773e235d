package org.demarche.viewport;

/// The stretch of time in view, as a handle on a strip that shows more: where it stands there, and
/// which view each way of taking it leads to.
///
/// However little time is in view, the handle is [#LEAST] pixels wide, and wherever that time is,
/// it stays on the strip.
///
/// @param strip the strip's own time
/// @param viewport what is in view
/// @param width of the view in pixels
public record WindowHandle(TimeScale strip, Viewport viewport, double width) {
  /// Pixels that the handle takes at the least.
  public static final double LEAST = 10;

  /// How far beside an edge of the handle, in pixels, it is still taken by that edge.
  private static final double OUTSIDE = 6;

  /// How far inside; at most a quarter of the handle.
  private static final double INSIDE = 4;

  /// Never narrower than this, in pixels of the strip, before the limits of zooming say so.
  private static final double NARROWEST = 1e-9;

  /// What is at a place of the strip.
  public enum Part {
    START,
    MIDDLE,
    END,
    BEFORE,
    AFTER;

    public boolean isEdge() {
      return this == START || this == END;
    }
  }

  /// Where the time in view starts, beyond the strip too.
  private double start() {
    return strip.x(viewport.startSecond()) + viewport.startFraction() / strip.secondsPerPixel();
  }

  /// How many pixels of the strip the time in view takes.
  private double span() {
    return strip.pixels(width * viewport.secondsPerPixel());
  }

  /// Where the handle starts, on the strip.
  public double left() {
    double span = span();
    double start = start();
    if (span < LEAST) {
      start -= (LEAST - span) / 2;
    }
    double most = strip.left() + strip.width() - LEAST;
    return Math.clamp(start, strip.left(), Math.max(strip.left(), most));
  }

  /// Where it ends.
  public double right() {
    double end = start() + Math.max(LEAST, span());
    if (span() < LEAST) {
      end = start() + span() / 2 + LEAST / 2;
    }
    double least = Math.min(left() + LEAST, strip.left() + strip.width());
    return Math.clamp(end, least, strip.left() + strip.width());
  }

  public Part at(double x) {
    double left = left();
    double right = right();
    double inside = Math.min(INSIDE, (right - left) / 4);
    if (x < left - OUTSIDE) {
      return Part.BEFORE;
    }
    if (x > right + OUTSIDE) {
      return Part.AFTER;
    }
    if (x <= left + inside) {
      return Part.START;
    }
    return x >= right - inside ? Part.END : Part.MIDDLE;
  }

  /// The view after the handle has been pulled some pixels along the strip.
  public Viewport moved(double pixels, ZoomLimits limits) {
    return limits.clamp(
        viewport.pan(pixels * strip.secondsPerPixel() / viewport.secondsPerPixel()), width);
  }

  /// The view whose middle is the time at a place of the strip.
  public Viewport centred(double x, ZoomLimits limits) {
    return limits.clamp(viewport.placing(strip.secondAt(x), width / 2), width);
  }

  /// The view after one of the handle's edges has been pulled some pixels along the strip. The
  /// other edge stays where it is; neither comes past it.
  ///
  /// @param edge one of the two
  public Viewport resized(Part edge, double pixels, ZoomLimits limits) {
    double before = span();
    double after = Math.max(NARROWEST, edge == Part.START ? before - pixels : before + pixels);
    double anchor = edge == Part.START ? width : 0;
    return limits.zoom(viewport, after / before, anchor, width);
  }
}
