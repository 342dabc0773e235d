package org.demarche.search;

import java.util.ArrayList;
import java.util.List;

/// Cuts one text into its words and folds them: no case, no accents or vowel signs, and one letter
/// for those that Arabic and Persian keyboards write differently.
///
/// - Hyphens and other marks end a word, so that 'Kazemi-Qomi' has two; apostrophes do not, and an
///   English 's is left out.
/// - The full stops of 'U.S.' are left out.
/// - Of a word of more than [#LONGEST] letters the rest is left out.
/// - Every sign of a script that puts no spaces between words is a word.
final class Tokenizer {
  /// In chars, folded: more than words have, and no more than an index takes.
  static final int LONGEST = 128;

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();

  /// Letters since the word's start or a full stop in it.
  private int letters;

  private int start;
  private int end;

  private Tokenizer(String text) {
    this.text = text;
  }

  /// The words of a text, each at a position of its own.
  static List<Token> words(String text) {
    return new Tokenizer(text).cut();
  }

  private List<Token> cut() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      at = c < 0x80 ? ascii(c, at) : beyondAscii(c, at);
    }
    flush();
    return tokens;
  }

  /// Takes one char of ASCII, and with an apostrophe an s that ends an English word.
  ///
  /// @return where to go on
  private int ascii(char c, int at) {
    boolean upper = c >= 'A' && c <= 'Z';
    if (upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      letter(upper ? (char) (c + 'a' - 'A') : c, at);
    } else if (c == '\'' || c == '`') {
      return apostrophe(at + 1);
    } else if (c == '.' && isInAbbreviation(at)) {
      letters = 0;
    } else {
      flush();
    }
    return at + 1;
  }

  private int beyondAscii(char c, int at) {
    char single = Letters.single(c);
    if (single == 0) {
      return other(at);
    }
    letter(single, at);
    return at + 1;
  }

  private void letter(char folded, int at) {
    begin(at);
    if (word.length() < LONGEST) {
      word.append(folded);
    }
    letters++;
    end = at + 1;
  }

  private int other(int at) {
    int c = text.codePointAt(at);
    int next = at + Character.charCount(c);
    if (Letters.part(c) == Letters.Part.APOSTROPHE) {
      return apostrophe(next);
    }
    String plain = Letters.plain(c);
    for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
      int one = plain.codePointAt(i);
      switch (Letters.part(one)) {
        case LETTER -> letter(one, at, next);
        case WORD -> {
          flush();
          letter(one, at, next);
          flush();
        }
        case NOTHING -> {}
        case APOSTROPHE -> {
          if (plain.length() == 1) {
            return apostrophe(next);
          }
        }
        case GAP -> flush();
      }
    }
    return next;
  }

  private void letter(int c, int from, int to) {
    begin(from);
    String folded = Letters.folded(c);
    if (word.length() + folded.length() <= LONGEST) {
      word.append(folded);
    }
    letters++;
    end = to;
  }

  private void begin(int at) {
    if (word.isEmpty()) {
      start = at;
      letters = 0;
    }
  }

  private void flush() {
    if (!word.isEmpty()) {
      tokens.add(new Token(word.toString(), tokens.size(), start, end));
      word.setLength(0);
    }
  }

  /// @param next behind the apostrophe
  /// @return where to go on
  private int apostrophe(int next) {
    boolean possessive =
        !word.isEmpty()
            && next < text.length()
            && (text.charAt(next) | 0x20) == 's'
            && !(next + 1 < text.length() && Character.isLetterOrDigit(text.charAt(next + 1)));
    return possessive ? next + 1 : next;
  }

  /// Whether a full stop has one letter before it in the word and one behind it, as in 'U.S.'.
  private boolean isInAbbreviation(int stop) {
    return !word.isEmpty()
        && letters == 1
        && isLetter(stop - 1)
        && isLetter(stop + 1)
        && !isLetter(stop + 2);
  }

  private boolean isLetter(int at) {
    return at < text.length() && Character.isLetter(text.charAt(at));
  }
}
