package org.demarche.scene;

import java.util.List;

/// How a line is drawn.
///
/// @param dashes lengths of dashes and gaps in turn; empty for a solid line
/// @param phase how far into the dashes the line starts, so that a line keeps its dashes where it
///   is cut
public record Stroke(double width, List<Double> dashes, double phase) {
  public Stroke {
    dashes = List.copyOf(dashes);
  }

  public Stroke(double width, List<Double> dashes) {
    this(width, dashes, 0);
  }

  public static Stroke solid(double width) {
    return new Stroke(width, List.of(), 0);
  }

  public static Stroke dashed(double width, double dash, double gap) {
    return new Stroke(width, List.of(dash, gap), 0);
  }

  /// The same stroke started `length` pixels later.
  Stroke advanced(double length) {
    if (dashes.isEmpty() || length == 0) {
      return this;
    }
    double period = 0;
    for (double dash : dashes) {
      period += dash;
    }
    // An odd number of lengths alternates its meaning in the second round.
    double whole = dashes.size() % 2 == 0 ? period : 2 * period;
    return whole > 0 ? new Stroke(width, dashes, (phase + length) % whole) : this;
  }
}
