package org.demarche.time;

import org.demarche.words.Message;

/// A position moving through an EDTF text. Only ASCII digits are digits.
final class EdtfScanner {
  /// What [#peek] gives at the end of the text; no EDTF has it.
  static final char END = '\0';

  private final String text;
  private int position;

  EdtfScanner(String text) {
    this.text = text;
  }

  int position() {
    return position;
  }

  boolean atEnd() {
    return position >= text.length();
  }

  char peek() {
    return atEnd() ? END : text.charAt(position);
  }

  boolean at(String expected) {
    return text.startsWith(expected, position);
  }

  /// Steps over `expected` if it comes next.
  boolean take(String expected) {
    boolean found = at(expected);
    if (found) {
      position += expected.length();
    }
    return found;
  }

  /// Steps over a minus sign if it comes next: a hyphen, or the sign U+2212, which ISO 8601 allows.
  boolean takeMinus() {
    return take("-") || take("\u2212");
  }

  void skipSpaces() {
    while (peek() == ' ') {
      position++;
    }
  }

  /// The run of digits that comes next, of which `X` is one when `unspecified` may be among them.
  String takeDigits(boolean unspecified) {
    int start = position;
    while (isDigit(peek()) || (unspecified && peek() == 'X')) {
      position++;
    }
    return text.substring(start, position);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /// What comes next, for a sentence.
  Message next() {
    if (atEnd()) {
      return Message.of("time.edtf.the-end");
    }
    int point = text.codePointAt(position);
    if (Character.isSpaceChar(point)) {
      return Message.of("time.edtf.a-space");
    }
    return isVisible(point)
        ? Message.of("time.edtf.a-character", Character.toString(point))
        : Message.of("time.edtf.an-invisible-character", "%04X".formatted(point));
  }

  private static boolean isVisible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          false;
      default -> true;
    };
  }

  InvalidEdtf invalid(Message reason) {
    return invalid(position, reason);
  }

  InvalidEdtf invalid(int at, Message reason) {
    return new InvalidEdtf(at, reason);
  }
}
