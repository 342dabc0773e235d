package org.demarche.bench;

import java.util.Arrays;
import java.util.Collection;

/// How many times something was measured, and the spread of what came out, in one unit throughout.
///
/// @param p95 so much or less in 95 of 100 cases (nearest rank)
/// @param p99 so much or less in 99 of 100 cases (nearest rank)
public record Spread(int count, double median, double p95, double p99, double worst) {
  /// @throws IllegalArgumentException when nothing was measured
  public static Spread of(Collection<Double> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return new Spread(
        sorted.length,
        rank(sorted, 0.5),
        rank(sorted, 0.95),
        rank(sorted, 0.99),
        Arrays.stream(sorted).max().orElseThrow());
  }

  private static double rank(double[] sorted, double share) {
    return sorted[Math.clamp((int) Math.ceil(share * sorted.length) - 1, 0, sorted.length - 1)];
  }
}
