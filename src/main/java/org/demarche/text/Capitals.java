package org.demarche.text;

import java.util.Locale;

/// Capital letters where sentences and labels begin with one.
public final class Capitals {
  private Capitals() {}

  /// The text with a capital at its beginning.
  public static String first(String text) {
    int end = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
    return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
  }
}
