package org.demarche;

import java.util.Random;
import java.util.function.Consumer;

/// Checks that something holds for many random cases: the same ones on every run, or with
/// `-Dseed=random` others on each, whose seed is printed and brings them back as `-Dseed=NUMBER`.
public final class Property {
  private static final long CHOSEN = chosen(System.getProperty("seed", "0"));

  private Property() {}

  /// What is added to the seeds that tests name.
  private static long chosen(String asked) {
    if (!asked.equals("random")) {
      return Long.parseLong(asked);
    }
    long seed = new Random().nextLong(1_000_000_000_000L);
    System.out.println("Random cases of this run: -Dseed=" + seed);
    return seed;
  }

  /// Runs `check` with `runs` different sources of randomness derived from `seed`. A failure names
  /// the seed of its own case: `forAll(thatSeed, 1, check)` repeats it alone.
  public static void forAll(long seed, int runs, Consumer<Random> check) {
    for (int run = 0; run < runs; run++) {
      long caseSeed = seed + CHOSEN + run;
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
