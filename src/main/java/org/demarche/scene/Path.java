package org.demarche.scene;

import java.util.List;

/// An outline of straight lines and cubic Bézier curves.
public record Path(List<Step> steps) {
  public Path {
    steps = List.copyOf(steps);
  }

  /// One piece of an outline.
  public sealed interface Step {
    record MoveTo(double x, double y) implements Step {}

    record LineTo(double x, double y) implements Step {}

    record CurveTo(double x1, double y1, double x2, double y2, double x, double y)
        implements Step {}

    record Close() implements Step {}
  }
}
