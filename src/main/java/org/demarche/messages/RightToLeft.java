package org.demarche.messages;

/// Marks of direction in sentences of a language that is written from right to left, so that what
/// stands in them keeps its own order and the sentence keeps its own.
///
/// A mark is a letter without a shape (U+200E, U+200F). Isolates, which Unicode has for this, are
/// drawn as boxes by JavaFX on Linux.
final class RightToLeft {
  private static final char LEFT_TO_RIGHT_MARK = '\u200E';
  private static final char RIGHT_TO_LEFT_MARK = '\u200F';

  private RightToLeft() {}

  /// An argument from left to right, with a mark at each end that what stands beside it would pull
  /// over: `2007-05`, `Talks (second round)`. Anything else as it is.
  static String argument(String text) {
    boolean letters = ofFirstLetter(text) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    if (text.isEmpty() || (!letters && !isDate(text))) {
      return text;
    }
    String before = isLetter(text.codePointAt(0)) ? "" : mark(LEFT_TO_RIGHT_MARK);
    int last = text.codePointBefore(text.length());
    String after = isLetter(last) || Character.isDigit(last) ? "" : mark(LEFT_TO_RIGHT_MARK);
    return before + text + after;
  }

  /// A sentence that has letters from right to left runs that way, whatever letter is its first.
  static String sentence(String text) {
    boolean turned =
        ofFirstLetter(text) == Character.DIRECTIONALITY_LEFT_TO_RIGHT
            && text.codePoints().anyMatch(RightToLeft::isRightToLeft);
    return turned ? RIGHT_TO_LEFT_MARK + text : text;
  }

  private static String mark(char mark) {
    return String.valueOf(mark);
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
