package org.demarche.scene;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Kind.Glyph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class GlyphsTest {
  @ParameterizedTest
  @EnumSource(Glyph.class)
  void aGlyphStaysNearItsRadius(Glyph glyph) {
    Rect bounds = Glyphs.path(glyph, 100, 50, 10).bounds();
    Rect reach = new Rect(88, 38, 24, 24);
    assertTrue(reach.intersection(bounds).equals(bounds), bounds.toString());
    assertTrue(Math.max(bounds.width(), bounds.height()) >= 16, bounds.toString());
  }

  @Test
  void glyphsWeighAboutTheSame() {
    double circle = Math.abs(area(Glyphs.path(Glyph.CIRCLE, 0, 0, 10)));
    for (Glyph glyph : Glyph.values()) {
      double share = Math.abs(area(Glyphs.path(glyph, 0, 0, 10))) / circle;
      assertTrue(share > 0.68 && share < 1.1, glyph + ": " + share);
    }
  }

  /// The enclosed area by the shoelace formula, each outline signed by its direction.
  private static double area(Path path) {
    double area = 0;
    List<double[]> points = new ArrayList<>();
    for (Path.Step step : path.steps()) {
      switch (step) {
        case Path.Step.MoveTo to -> points.add(new double[] {to.x(), to.y()});
        case Path.Step.LineTo to -> points.add(new double[] {to.x(), to.y()});
        case Path.Step.CurveTo to -> addCurve(points, to);
        case Path.Step.Close _ -> {
          area += shoelace(points);
          points.clear();
        }
      }
    }
    return area;
  }

  private static void addCurve(List<double[]> points, Path.Step.CurveTo to) {
    double[] from = points.getLast();
    for (int i = 1; i <= 16; i++) {
      double t = i / 16.0;
      points.add(
          new double[] {
            bezier(from[0], to.x1(), to.x2(), to.x(), t),
            bezier(from[1], to.y1(), to.y2(), to.y(), t)
          });
    }
  }

  private static double bezier(double a, double b, double c, double d, double t) {
    double s = 1 - t;
    return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
  }

  private static double shoelace(List<double[]> points) {
    double sum = 0;
    for (int i = 0; i < points.size(); i++) {
      double[] one = points.get(i);
      double[] two = points.get((i + 1) % points.size());
      sum += one[0] * two[1] - two[0] * one[1];
    }
    return sum / 2;
  }
}
