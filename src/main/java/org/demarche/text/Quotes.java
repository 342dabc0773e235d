package org.demarche.text;

/// Titles in quotation marks as English nests them.
public final class Quotes {
  private Quotes() {}

  /// The title in double quotation marks. Its own double ones, straight or curly, become single;
  /// its straight single ones become curly.
  ///
  /// A title that runs from right to left is fenced with marks of direction, so that what comes
  /// after it in an English line stays after it.
  public static String around(String title) {
    String quoted = "“" + nested(title) + "”";
    char mark = TextDirection.LEFT_TO_RIGHT.mark();
    return TextDirection.of(title) == TextDirection.RIGHT_TO_LEFT ? mark + quoted + mark : quoted;
  }

  private static String nested(String title) {
    StringBuilder nested = new StringBuilder(title.length());
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      nested.append(
          switch (c) {
            case '“', '„', '‟' -> '‘';
            case '”' -> '’';
            case '"' -> begins(title, i) ? '‘' : '’';
            case '\'' -> begins(title, i) && ends(title, i + 1) ? '‘' : '’';
            default -> c;
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
