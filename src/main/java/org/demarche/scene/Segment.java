package org.demarche.scene;

import org.jspecify.annotations.Nullable;

/// A straight line between two points.
record Segment(double x1, double y1, double x2, double y2) {
  /// The part inside a rectangle, or null where there is none (Liang and Barsky 1984).
  @Nullable Segment cut(Rect window) {
    double dx = x2 - x1;
    double dy = y2 - y1;
    double[] sides = {-dx, dx, -dy, dy};
    double[] distances = {
      x1 - window.x(), window.right() - x1, y1 - window.y(), window.bottom() - y1
    };
    double from = 0;
    double to = 1;
    for (int i = 0; i < sides.length; i++) {
      if (sides[i] == 0) {
        if (distances[i] < 0) {
          return null;
        }
      } else if (sides[i] < 0) {
        from = Math.max(from, distances[i] / sides[i]);
      } else {
        to = Math.min(to, distances[i] / sides[i]);
      }
    }
    if (!(from <= to)) {
      return null;
    }
    // Ends inside stay exact; cut ends may miss the edge by a rounding error that a far end blows
    // up.
    return new Segment(
        from == 0 ? x1 : Math.clamp(x1 + from * dx, window.x(), window.right()),
        from == 0 ? y1 : Math.clamp(y1 + from * dy, window.y(), window.bottom()),
        to == 1 ? x2 : Math.clamp(x1 + to * dx, window.x(), window.right()),
        to == 1 ? y2 : Math.clamp(y1 + to * dy, window.y(), window.bottom()));
  }

  double length() {
    return Math.hypot(x2 - x1, y2 - y1);
  }

  /// From this line's start to that of a part of it.
  double distanceTo(Segment part) {
    return Math.hypot(part.x1 - x1, part.y1 - y1);
  }
}
