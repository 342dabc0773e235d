package org.demarche.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.scene.Path;
import org.demarche.scene.Rect;

/// A curve from one event to another, bulging to one side so that it does not run along a row.
///
/// @param arrow whether its end is in view
/// @param whole whether both ends are
record Arc(
    double x1,
    double y1,
    double cx1,
    double cy1,
    double cx2,
    double cy2,
    double x2,
    double y2,
    boolean arrow,
    boolean whole) {
  private static final double CLEAR = 9;
  private static final double HEAD = 5;

  /// Into so many parts a curve is cut that is drawn in parts.
  private static final int STEPS = 72;

  /// The curve, or nothing where both ends are out of view on the same side.
  static Optional<Arc> between(Anchor from, Anchor to, Rect plot) {
    double fromX = inPlot(from.x(), plot);
    double toX = inPlot(to.x(), plot);
    double dx = toX - fromX;
    double dy = to.y() - from.y();
    double length = Math.hypot(dx, dy);
    boolean bothOut = fromX != from.x() && toX != to.x();
    if (bothOut || length < 2 * CLEAR + HEAD) {
      return Optional.empty();
    }
    // The normal that points up, or right where the curve is upright.
    double nx = dy / length;
    double ny = -dx / length;
    if (ny > 0.05 || (Math.abs(ny) <= 0.05 && nx < 0)) {
      nx = -nx;
      ny = -ny;
    }
    double bulge = Math.clamp(length * 0.22, 14, 90);
    double cx1 = fromX + dx * 0.28 + nx * bulge;
    double cy1 = from.y() + dy * 0.28 + ny * bulge;
    double cx2 = fromX + dx * 0.72 + nx * bulge;
    double cy2 = from.y() + dy * 0.72 + ny * bulge;
    double out = CLEAR / Math.hypot(cx1 - fromX, cy1 - from.y());
    double in = CLEAR / Math.hypot(cx2 - toX, cy2 - to.y());
    return Optional.of(
        new Arc(
            fromX + (cx1 - fromX) * out,
            from.y() + (cy1 - from.y()) * out,
            cx1,
            cy1,
            cx2,
            cy2,
            toX + (cx2 - toX) * in,
            to.y() + (cy2 - to.y()) * in,
            toX == to.x(),
            toX == to.x() && fromX == from.x()));
  }

  static Anchor inPlot(Anchor anchor, Rect plot) {
    return new Anchor(inPlot(anchor.x(), plot), anchor.y());
  }

  /// The same between its ends, leaving one of them towards a joint.
  ///
  /// @param outwards whether it begins there
  Arc by(Anchor self, Anchor joint, boolean outwards) {
    double length = Math.max(1, Math.hypot(joint.x() - self.x(), joint.y() - self.y()));
    double x = self.x() + (joint.x() - self.x()) * CLEAR / length;
    double y = self.y() + (joint.y() - self.y()) * CLEAR / length;
    return outwards
        ? new Arc(x, y, joint.x(), joint.y(), cx2, cy2, x2, y2, arrow, whole)
        : new Arc(x1, y1, cx1, cy1, joint.x(), joint.y(), x, y, arrow, whole);
  }

  private static double inPlot(double x, Rect plot) {
    return Math.clamp(x, plot.x() - 12, plot.right() + 12);
  }

  /// The parts of it that lie in none of some areas.
  List<Path> outside(List<Rect> areas) {
    List<Path> parts = new ArrayList<>();
    List<double[]> run = new ArrayList<>();
    for (int i = 0; i <= STEPS; i++) {
      double[] point = at(i / (double) STEPS);
      boolean free = areas.stream().noneMatch(area -> area.contains(point[0], point[1]));
      if (free) {
        run.add(point);
      }
      if (!free || i == STEPS) {
        if (run.size() > STEPS) {
          return List.of(path());
        }
        if (run.size() > 2) {
          parts.add(line(run));
        }
        run.clear();
      }
    }
    return parts;
  }

  private static Path line(List<double[]> points) {
    Path.Pen pen = Path.pen().move(points.getFirst()[0], points.getFirst()[1]);
    points.stream().skip(1).forEach(point -> pen.line(point[0], point[1]));
    return pen.path();
  }

  private double[] at(double t) {
    double s = 1 - t;
    return new double[] {
      s * s * s * x1 + 3 * s * s * t * cx1 + 3 * s * t * t * cx2 + t * t * t * x2,
      s * s * s * y1 + 3 * s * s * t * cy1 + 3 * s * t * t * cy2 + t * t * t * y2
    };
  }

  /// How far it is from a place, in pixels.
  double distance(double x, double y) {
    double least = Double.MAX_VALUE;
    double[] from = at(0);
    for (int i = 1; i <= STEPS; i++) {
      double[] to = at(i / (double) STEPS);
      least = Math.min(least, distance(from, to, x, y));
      from = to;
    }
    return least;
  }

  /// From a straight piece.
  private static double distance(double[] from, double[] to, double x, double y) {
    double dx = to[0] - from[0];
    double dy = to[1] - from[1];
    double square = Math.max(1e-9, dx * dx + dy * dy);
    double t = Math.clamp(((x - from[0]) * dx + (y - from[1]) * dy) / square, 0, 1);
    return Math.hypot(from[0] + t * dx - x, from[1] + t * dy - y);
  }

  /// A place on it near one of its ends, where it has left what else is there.
  ///
  /// @param atStart whether near its beginning
  Anchor near(boolean atStart) {
    double[] point = at(atStart ? 0.3 : 0.7);
    return new Anchor(point[0], point[1]);
  }

  Path path() {
    return Path.pen().move(x1, y1).curve(cx1, cy1, cx2, cy2, x2, y2).path();
  }

  /// The arrow's head, if the end is in view.
  Optional<Path> head() {
    if (!arrow) {
      return Optional.empty();
    }
    double angle = Math.atan2(y2 - cy2, x2 - cx2);
    double wide = 0.5;
    return Optional.of(
        Path.pen()
            .move(x2 - HEAD * Math.cos(angle - wide), y2 - HEAD * Math.sin(angle - wide))
            .line(x2, y2)
            .line(x2 - HEAD * Math.cos(angle + wide), y2 - HEAD * Math.sin(angle + wide))
            .path());
  }

  /// Places along the curve where a label of a size could stand, the middle first.
  List<Rect> places(double width, double height) {
    List<Rect> places = new ArrayList<>();
    for (double t : new double[] {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82}) {
      double[] point = at(t);
      places.add(new Rect(point[0] - width / 2, point[1] - height / 2, width, height));
    }
    return places;
  }
}
