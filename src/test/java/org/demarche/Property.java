package org.demarche;

import java.util.Random;
import java.util.function.Consumer;

/// Checks that something holds for many random cases, the same ones on every run.
public final class Property {
  private Property() {}

  /// Runs `check` with `runs` different sources of randomness derived from `seed`. A failure names
  /// the seed of its own case: `forAll(thatSeed, 1, check)` repeats it alone.
  public static void forAll(long seed, int runs, Consumer<Random> check) {
    for (int run = 0; run < runs; run++) {
      long caseSeed = seed + run;
      try {
        check.accept(new Random(caseSeed * 0x9E3779B97F4A7C15L));
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError(
            "case %d of %d, repeat with seed %d: %s"
                .formatted(run + 1, runs, caseSeed, e.getMessage()),
            e);
      }
    }
  }
}
