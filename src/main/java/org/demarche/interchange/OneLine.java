package org.demarche.interchange;

/// Texts in formats whose values end with their line.
final class OneLine {
  private OneLine() {}

  /// The text with a blank for each run of blanks, line breaks and control characters.
  static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean gap = false;
    for (int c : text.codePoints().toArray()) {
      boolean blank =
          Character.isWhitespace(c)
              || Character.isISOControl(c)
              || Character.getType(c) == Character.SURROGATE;
      if (!blank) {
        line.append(gap && !line.isEmpty() ? " " : "").appendCodePoint(c);
      }
      gap = blank || (gap && line.isEmpty());
    }
    return line.toString();
  }
}
