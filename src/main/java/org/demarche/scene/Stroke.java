package org.demarche.scene;

import java.util.List;

/// How a line is drawn: with square cuts at its ends and mitred corners.
///
/// @param dashes lengths of dashes and gaps in turn; empty for a solid line
/// @param phase how far into the dashes the line starts, so that a line keeps its dashes where it
///   is cut
public record Stroke(double width, List<Double> dashes, double phase) {
  /// A corner sharper than this, as length of the mitre in widths, is cut off.
  public static final double MITRE_LIMIT = 4;

  /// Dashes that have no length or a negative one leave the line solid.
  public Stroke {
    boolean drawable =
        dashes.stream().allMatch(dash -> dash >= 0) && dashes.stream().anyMatch(dash -> dash > 0);
    dashes = drawable ? List.copyOf(dashes) : List.of();
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
    // With an odd number of lengths the second round has gaps where the first has dashes.
    double whole = dashes.size() % 2 == 0 ? period : 2 * period;
    return new Stroke(width, dashes, (phase + length) % whole);
  }
}
