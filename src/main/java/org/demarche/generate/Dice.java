package org.demarche.generate;

import java.util.List;
import java.util.Random;

/// Repeatable choices: the same seed gives the same ones on every machine, because [Random] is
/// specified to the bit and nothing here rounds.
final class Dice {
  private final Random random;

  Dice(long seed) {
    random = new Random(seed);
  }

  /// From 0 to below `bound`, all alike.
  int below(int bound) {
    return random.nextInt(bound);
  }

  /// From `least` to `most`, both included, all alike.
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /// From 0 to below `bound`, all alike.
  long below(long bound) {
    return random.nextLong(bound);
  }

  /// Whether it happens, so many times in a thousand.
  boolean perMille(int chance) {
    return random.nextInt(1000) < chance;
  }

  /// From 0 to below `bound` with a long tail: the first eighth comes up half of the time.
  int early(int bound) {
    double u = random.nextDouble();
    return (int) (bound * (u * u * u));
  }

  /// From 0 to below `bound` as words come up in a language, about half as often where the number
  /// is twice as large (Zipf's law, in steps of powers of two).
  int leading(int bound) {
    int powers = Integer.SIZE - Integer.numberOfLeadingZeros(bound);
    while (true) {
      int power = 1 << random.nextInt(powers);
      int value = power + random.nextInt(power) - 1;
      if (value < bound) {
        return value;
      }
    }
  }

  /// From 0 to below `bound`, most often near the middle.
  long middling(long bound) {
    double mean = (random.nextDouble() + random.nextDouble() + random.nextDouble()) / 3;
    return (long) (bound * mean);
  }

  <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
