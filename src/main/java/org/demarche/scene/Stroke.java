package org.demarche.scene;

import java.util.List;

/// How a line is drawn.
///
/// @param dashes lengths of dashes and gaps in turn; empty for a solid line
public record Stroke(double width, List<Double> dashes) {
  public Stroke {
    dashes = List.copyOf(dashes);
  }

  public static Stroke solid(double width) {
    return new Stroke(width, List.of());
  }

  public static Stroke dashed(double width, double dash, double gap) {
    return new Stroke(width, List.of(dash, gap));
  }
}
