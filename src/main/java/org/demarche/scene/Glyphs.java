package org.demarche.scene;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Kind.Glyph;

/// The outlines of the shapes that tell kinds of event apart. All are made to be filled (a ring is
/// two outlines in opposite directions) and to weigh the same to the eye.
public final class Glyphs {
  /// How far the handles of four Bézier curves lie from their ends to make a circle of radius 1.
  private static final double ROUND = 0.5522847498;

  private Glyphs() {}

  /// The outline of a glyph, within `radius` of its centre or a little more.
  public static Path path(Glyph glyph, double x, double y, double radius) {
    return switch (glyph) {
      case CIRCLE -> new Path(circle(x, y, radius * 0.92, true));
      case RING -> {
        List<Path.Step> steps = new ArrayList<>(circle(x, y, radius * 0.96, true));
        steps.addAll(circle(x, y, radius * 0.5, false));
        yield new Path(steps);
      }
      case SQUARE -> polygon(x, y, radius * 0.82, -1, -1, 1, -1, 1, 1, -1, 1);
      case DIAMOND -> polygon(x, y, radius * 1.12, 0, -1, 1, 0, 0, 1, -1, 0);
      case TRIANGLE_UP -> polygon(x, y, radius * 1.05, 0, -1, 1, 0.8, -1, 0.8);
      case TRIANGLE_DOWN -> polygon(x, y, radius * 1.05, 0, 1, -1, -0.8, 1, -0.8);
      case PLUS -> polygon(x, y, radius, plus(0.36));
      case CROSS -> polygon(x, y, radius * 1.08, turned(plus(0.34)));
      case STAR -> polygon(x, y, radius * 1.18, star());
      case HEXAGON ->
          polygon(x, y, radius, -1, 0, -0.5, -0.87, 0.5, -0.87, 1, 0, 0.5, 0.87, -0.5, 0.87);
    };
  }

  private static List<Path.Step> circle(double x, double y, double r, boolean clockwise) {
    double way = clockwise ? 1 : -1;
    double h = r * ROUND;
    return List.of(
        new Path.Step.MoveTo(x + r, y),
        new Path.Step.CurveTo(x + r, y + way * h, x + h, y + way * r, x, y + way * r),
        new Path.Step.CurveTo(x - h, y + way * r, x - r, y + way * h, x - r, y),
        new Path.Step.CurveTo(x - r, y - way * h, x - h, y - way * r, x, y - way * r),
        new Path.Step.CurveTo(x + h, y - way * r, x + r, y - way * h, x + r, y),
        new Path.Step.Close());
  }

  /// Corners of an upright cross with arms of half-width `arm`.
  private static double[] plus(double arm) {
    return new double[] {
      -arm, -1, arm, -1, arm, -arm, 1, -arm, 1, arm, arm, arm, arm, 1, -arm, 1, -arm, arm, -1, arm,
      -1, -arm, -arm, -arm
    };
  }

  /// The corners turned by an eighth of a circle.
  private static double[] turned(double... corners) {
    double[] result = new double[corners.length];
    for (int i = 0; i < corners.length; i += 2) {
      result[i] = (corners[i] - corners[i + 1]) * Math.sqrt(0.5);
      result[i + 1] = (corners[i] + corners[i + 1]) * Math.sqrt(0.5);
    }
    return result;
  }

  private static double[] star() {
    double[] corners = new double[20];
    for (int i = 0; i < 10; i++) {
      double angle = Math.PI * (i / 5.0 - 0.5);
      double reach = i % 2 == 0 ? 1 : 0.45;
      corners[2 * i] = reach * Math.cos(angle);
      corners[2 * i + 1] = reach * Math.sin(angle);
    }
    return corners;
  }

  private static Path polygon(double x, double y, double scale, double... corners) {
    List<Path.Step> steps = new ArrayList<>();
    for (int i = 0; i < corners.length; i += 2) {
      double cx = x + scale * corners[i];
      double cy = y + scale * corners[i + 1];
      steps.add(i == 0 ? new Path.Step.MoveTo(cx, cy) : new Path.Step.LineTo(cx, cy));
    }
    steps.add(new Path.Step.Close());
    return new Path(steps);
  }
}
