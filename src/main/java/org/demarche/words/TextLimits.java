package org.demarche.words;

/// How much of a text is drawn and measured. A record keeps all that it says; what goes beyond is
/// shortened where it is shown, so that no text can hold up a window: laying out a line takes the
/// square of the marks that are piled on one letter.
public final class TextLimits {
  /// Chars of a title or a name, or of whatever else is drawn on one line.
  public static final int LINE = 1_000;

  /// Chars of any other text in a paragraph of its own.
  public static final int PARAGRAPH = 10_000;

  /// Combining marks in a row. Vocalised Arabic has up to three, Vietnamese two; the Unicode
  /// standard's stream-safe format (UAX #15) allows thirty.
  public static final int MARKS = 8;

  private static final String ELLIPSIS = "…";

  private TextLimits() {}

  /// The text as one line is drawn: itself, unless it is too long or marks are piled in it.
  public static String line(String text) {
    return shortened(text, LINE);
  }

  /// The text as a paragraph is drawn.
  public static String paragraph(String text) {
    return shortened(text, PARAGRAPH);
  }

  /// Whether more marks stand in a row than are drawn.
  public static boolean hasPiledMarks(String text) {
    return firstPiled(text) < text.length();
  }

  private static String shortened(String text, int most) {
    String begun =
        text.length() <= most ? text : text.substring(0, whole(text, most - 1)) + ELLIPSIS;
    return hasPiledMarks(begun) ? withoutPiles(begun) : begun;
  }

  /// The end nearest before `end` that cuts no pair of surrogates.
  private static int whole(String text, int end) {
    return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }

  private static int firstPiled(String text) {
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x300 || !isMark(c)) {
        marks = 0;
      } else if (++marks > MARKS) {
        return i;
      }
    }
    return text.length();
  }

  private static String withoutPiles(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      marks = isMark(c) ? marks + 1 : 0;
      if (marks <= MARKS) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }
}
