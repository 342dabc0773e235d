package org.demarche.messages;

/// Marks of direction in sentences of a language that is written from right to left, so that what
/// stands in them keeps its own order.
///
/// The mark is a letter without a shape (U+200E). Isolates, which Unicode has for this, are drawn
/// as boxes by JavaFX on Linux.
final class RightToLeft {
  private static final String MARK = "\u200E";

  private RightToLeft() {}

  /// An argument from left to right, with a mark at each end that what stands beside it would pull
  /// over: `2007-05`, `Talks (second round)`. Anything else as it is.
  static String argument(String text) {
    boolean letters = ofFirstLetter(text) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    if (text.isEmpty() || (!letters && !isDate(text))) {
      return text;
    }
    String before = isLetter(text.codePointAt(0)) ? "" : MARK;
    int last = text.codePointBefore(text.length());
    String after = isLetter(last) || Character.isDigit(last) ? "" : MARK;
    return before + text + after;
  }

  /// The direction of the first letter, or that of a neutral sign where there is no letter.
  private static byte ofFirstLetter(String text) {
    return text.codePoints()
        .filter(c -> isLetter(c) || isRightToLeft(c))
        .mapToObj(
            c ->
                isLetter(c)
                    ? Character.DIRECTIONALITY_LEFT_TO_RIGHT
                    : Character.DIRECTIONALITY_RIGHT_TO_LEFT)
        .findFirst()
        .orElse(Character.DIRECTIONALITY_OTHER_NEUTRALS);
  }

  /// Digits with signs among them, such as dates in figures, which would change places.
  private static boolean isDate(String text) {
    return text.codePoints().anyMatch(Character::isDigit)
        && text.codePoints().anyMatch(c -> c == '-' || c == '/');
  }

  private static boolean isLetter(int c) {
    return Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }

  private static boolean isRightToLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
