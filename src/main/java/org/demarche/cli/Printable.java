package org.demarche.cli;

import org.demarche.words.ControlCharacters;

/// Texts from data and arguments as a terminal may be given them: with nothing in them that it
/// would obey, or that would show letters in another order than they are in. What is taken out is
/// told by its number, so that nobody is shown a name that it is not.
final class Printable {
  private Printable() {}

  /// The text on one line.
  static String line(String text) {
    return shown(text, "\t\n\r");
  }

  /// The text with its line breaks and tabs as they are.
  static String lines(String text) {
    return shown(text, "\r");
  }

  private static String shown(String text, String blanks) {
    if (text.chars().noneMatch(ControlCharacters::has)) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.chars()
        .forEach(
            c -> {
              if (blanks.indexOf(c) >= 0) {
                safe.append(' ');
              } else if (ControlCharacters.has(c) && c != '\n' && c != '\t') {
                safe.append("<U+%04X>".formatted(c));
              } else {
                safe.append((char) c);
              }
            });
    return safe.toString();
  }
}
