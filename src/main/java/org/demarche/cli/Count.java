package org.demarche.cli;

/// A number with its noun.
final class Count {
  private Count() {}

  /// '1 error', '2 errors'.
  static String of(long number, String noun) {
    return "%,d %s%s".formatted(number, noun, number == 1 ? "" : "s");
  }
}
