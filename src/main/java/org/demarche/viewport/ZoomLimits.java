package org.demarche.viewport;

import org.demarche.time.TimeRange;

/// How far in and out one may zoom, and how far to the side one may go.
///
/// The window may be moved until just [#KEEP] pixels of the content are left in view, so that
/// nobody gets lost in empty time, and a zoom about a point inside the content is never pushed
/// aside.
///
/// @param bounds the content with a gutter on both sides
/// @param minSpan the shortest time the whole window may show, in seconds
/// @param maxSpan the longest
public record ZoomLimits(TimeRange bounds, double minSpan, double maxSpan) {
  /// Pixels of the content that always stay in view.
  public static final double KEEP = 24;

  private static final long DAY = 86_400;
  private static final double MIN_SPAN = 60;
  private static final double TWENTY_MILLENNIA = 20_000 * 365.2425 * DAY;
  private static final double CONTENT_SHARE = 1.2;
  private static final double GUTTER_SHARE = 0.05;

  /// The limits for content: from a minute to 20,000 years or the content with a tenth to spare on
  /// both sides, whichever is longer.
  public static ZoomLimits of(TimeRange content) {
    long start = Math.clamp(content.start(), -Viewport.FURTHEST, Viewport.FURTHEST);
    long end = Math.clamp(content.end(), -Viewport.FURTHEST, Viewport.FURTHEST);
    double length = end - start;
    long gutter = (long) Math.max(DAY, length * GUTTER_SHARE);
    return new ZoomLimits(
        new TimeRange(start - gutter, end + gutter),
        MIN_SPAN,
        Math.max(TWENTY_MILLENNIA, CONTENT_SHARE * length));
  }

  /// The viewport nearest to `viewport` that these limits allow, about the middle of the window.
  /// Clamping it again changes nothing.
  public Viewport clamp(Viewport viewport, double width) {
    return inBounds(zoomed(viewport, 1, width / 2, width), width);
  }

  /// Zooms about a point as far as these limits allow; the time at `anchor` stays where it is,
  /// unless it lies outside the content.
  ///
  /// @param ratio new seconds per pixel divided by the present ones
  /// @param anchor pixels from the left edge
  public Viewport zoom(Viewport viewport, double ratio, double anchor, double width) {
    return inBounds(zoomed(viewport, ratio, anchor, width), width);
  }

  private Viewport zoomed(Viewport viewport, double ratio, double anchor, double width) {
    double wide = Math.max(1, width);
    double wanted = viewport.secondsPerPixel() * ratio;
    double allowed = Math.clamp(wanted, minSpan / wide, maxSpan / wide);
    return allowed == viewport.secondsPerPixel() ? viewport : viewport.zoomedTo(allowed, anchor);
  }

  private Viewport inBounds(Viewport viewport, double width) {
    double wide = Math.max(1, width);
    double keep = Math.min(KEEP, wide / 2);
    double shown = Math.min(keep, bounds.length() / viewport.secondsPerPixel());
    double right = viewport.x(bounds.end());
    double left = viewport.x(bounds.start());
    if (right < shown) {
      return viewport.placing(bounds.end(), shown);
    }
    return left > wide - shown ? viewport.placing(bounds.start(), wide - shown) : viewport;
  }
}
