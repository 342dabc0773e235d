package org.demarche.text;

import java.text.Bidi;

/// Which way a text runs, by its first letter that has a direction.
public enum TextDirection {
  LEFT_TO_RIGHT('\u200E'),
  RIGHT_TO_LEFT('\u200F');

  private final char mark;

  TextDirection(char mark) {
    this.mark = mark;
  }

  /// A letter without a shape that runs this way, so that what stands beside it is ordered as
  /// beside one that has a shape.
  public char mark() {
    return mark;
  }

  /// The direction of a paragraph on a page that runs this way. On one from right to left it is
  /// enough that some letter runs that way: a sentence that begins with a name in Latin letters is
  /// still one of the page's language.
  public TextDirection paragraph(String text) {
    boolean turned =
        this == RIGHT_TO_LEFT
            && text.codePoints()
                .mapToObj(Character::getDirectionality)
                .anyMatch(TextDirection::isRightToLeft);
    return turned ? RIGHT_TO_LEFT : of(text);
  }

  private static boolean isRightToLeft(byte direction) {
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /// The direction of a paragraph by itself; left to right where no letter decides.
  public static TextDirection of(String text) {
    char[] letters = text.toCharArray();
    // Asked of every headline of a dataset, few of which have a letter that could turn them.
    if (!Bidi.requiresBidi(letters, 0, letters.length)) {
      return LEFT_TO_RIGHT;
    }
    return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
        ? LEFT_TO_RIGHT
        : RIGHT_TO_LEFT;
  }
}
