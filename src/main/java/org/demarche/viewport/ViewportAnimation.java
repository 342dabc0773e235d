package org.demarche.viewport;

/// The way from one viewport to another, as a function of how much of the time has passed.
///
/// Where both viewports show one time at one place in the window (a zoom about the pointer), that
/// time stays at that place all the way. Where they show neighbouring times, the window slides.
/// Otherwise it flies: out until both ends are in sight, over, and in again, on the path that looks
/// equally fast throughout (van Wijk and Nuij, 'Smooth and efficient zooming and panning', 2003),
/// because sliding over thirty years at the scale of an hour shows nothing but a blur.
///
/// Absolute times are never subtracted as floating-point numbers: all is reckoned from the start.
public final class ViewportAnimation {
  /// The paper's measured preference between zooming and moving.
  private static final double RHO = Math.sqrt(2);

  /// A slide of at most this many windows needs no flight.
  private static final double SLIDE = 1.5;

  private final Viewport from;
  private final Viewport to;
  private final Course course;

  private ViewportAnimation(Viewport from, Viewport to, Course course) {
    this.from = from;
    this.to = to;
    this.course = course;
  }

  /// @param width of the window in pixels
  public static ViewportAnimation between(Viewport from, Viewport to, double width) {
    double wide = Math.max(1, width);
    double moved =
        ((double) to.startSecond() - from.startSecond())
            + (to.startFraction() - from.startFraction());
    double spanBefore = from.secondsPerPixel() * wide;
    double spanAfter = to.secondsPerPixel() * wide;
    // The place, in windows from the left edge, that shows the same time at both ends.
    double fixed = moved / (spanBefore - spanAfter);
    boolean near =
        Math.abs(moved + (spanAfter - spanBefore) / 2) <= SLIDE * Math.min(spanBefore, spanAfter);
    Course course =
        near || (fixed >= -0.01 && fixed <= 1.01)
            ? anchored(moved, spanBefore, spanAfter)
            : flight(moved + (spanAfter - spanBefore) / 2, spanBefore, spanAfter);
    return new ViewportAnimation(from, to, course);
  }

  /// The viewport after the share `t` of the time, with a gentle start and end. At or before 0 it
  /// is exactly the first, at or after 1 exactly the last.
  public Viewport at(double t) {
    if (t <= 0) {
      return from;
    }
    if (t >= 1) {
      return to;
    }
    Window window = course.at(eased(t));
    return from.shifted(window.start(), from.secondsPerPixel() * window.zoom());
  }

  /// Slow, fast, slow: `3t² − 2t³`.
  static double eased(double t) {
    return t * t * (3 - 2 * t);
  }

  /// A window on the way.
  ///
  /// @param start seconds from the first window's left edge to this one's
  /// @param zoom its span divided by the first one's
  private record Window(double start, double zoom) {}

  @FunctionalInterface
  private interface Course {
    Window at(double share);
  }

  /// The span changes evenly in its logarithm, and the left edge so that one time stays in place;
  /// with equal spans, evenly.
  private static Course anchored(double moved, double before, double after) {
    double ratio = Math.log(after / before);
    return share -> {
      double way = Math.abs(ratio) < 1e-9 ? share : Math.expm1(share * ratio) / Math.expm1(ratio);
      return new Window(moved * way, Math.exp(share * ratio));
    };
  }

  /// @param distance seconds between the middles of the two windows
  private static Course flight(double distance, double before, double after) {
    double u = Math.abs(distance);
    double rise = after * after - before * before;
    double bow = RHO * RHO * RHO * RHO * u * u;
    double b0 = (rise + bow) / (2 * before * RHO * RHO * u);
    double b1 = (rise - bow) / (2 * after * RHO * RHO * u);
    double r0 = -asinh(b0);
    double r1 = -asinh(b1);
    double length = (r1 - r0) / RHO;
    return share -> {
      double r = r0 + RHO * length * share;
      double zoom = Math.cosh(r0) / Math.cosh(r);
      double middle = before / (RHO * RHO) * (Math.cosh(r0) * Math.tanh(r) - Math.sinh(r0));
      double start = Math.signum(distance) * middle + before / 2 - before * zoom / 2;
      return new Window(start, zoom);
    };
  }

  private static double asinh(double x) {
    return Math.signum(x) * Math.log(Math.abs(x) + Math.sqrt(x * x + 1));
  }
}
