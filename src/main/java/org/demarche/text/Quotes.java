package org.demarche.text;

import org.demarche.words.Words;

/// Titles in quotation marks, as the language writes and nests them.
public final class Quotes {
  private Quotes() {}

  /// The title in quotation marks. Its own double ones, straight or curly, become those of a
  /// quotation inside another, in English single ones; its straight single ones too, or
  /// apostrophes.
  ///
  /// A title that runs from right to left is fenced with marks of direction, so that what comes
  /// after it in a line from left to right stays after it.
  public static String around(Words words, String title) {
    String quoted = words.say("text.quoted", nested(words, title));
    char mark = TextDirection.LEFT_TO_RIGHT.mark();
    return TextDirection.of(title) == TextDirection.RIGHT_TO_LEFT ? mark + quoted + mark : quoted;
  }

  /// The title as it stands in quotation marks that others put around it.
  public static String nested(Words words, String title) {
    String open = words.say("text.quote-inside-opens");
    String close = words.say("text.quote-inside-closes");
    StringBuilder nested = new StringBuilder(title.length());
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      nested.append(
          switch (c) {
            case '“', '„', '‟' -> open;
            case '”' -> close;
            case '"' -> begins(title, i) ? open : close;
            case '\'' -> begins(title, i) && ends(title, i + 1) ? open : close;
            default -> String.valueOf(c);
          });
    }
    return nested.toString();
  }

  /// Whether a mark stands where a quotation can begin: before a word and not inside or after one.
  private static boolean begins(String title, int at) {
    boolean free = at == 0 || !(isInWord(title.charAt(at - 1)) || isClosing(title.charAt(at - 1)));
    boolean wordFollows = at + 1 < title.length() && !Character.isWhitespace(title.charAt(at + 1));
    return free && wordFollows;
  }

  /// Whether a single quotation ends from here on; else its mark was an apostrophe, as in '79.
  private static boolean ends(String title, int from) {
    for (int i = from + 1; i < title.length(); i++) {
      boolean free = i + 1 == title.length() || !isInWord(title.charAt(i + 1));
      if (title.charAt(i) == '\'' && !Character.isWhitespace(title.charAt(i - 1)) && free) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean isClosing(char c) {
    return ".,;:!?…)]}”’".indexOf(c) >= 0;
  }
}
