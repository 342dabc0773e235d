package org.demarche.bench;

import org.jspecify.annotations.Nullable;

/// One figure held against its target.
///
/// @param target the key of the target, see [Targets]
/// @param measure what was measured, in words
/// @param baseline the figure of the same run that it is compared with, or null
/// @param baselineName what that is, or ""
/// @param most the target: the value may be this and no more
/// @param rule the target in words
public record Verdict(
    String target,
    String measure,
    int events,
    double value,
    String unit,
    @Nullable Double baseline,
    String baselineName,
    double most,
    String rule) {
  public boolean isMet() {
    return value <= most;
  }

  /// The value as a multiple of its baseline; NaN where there is none.
  public double ratio() {
    return baseline == null ? Double.NaN : value / baseline;
  }

  /// By what share of the target it is missed; 0 where it is met.
  public double missedBy() {
    return isMet() ? 0 : value / most - 1;
  }
}
