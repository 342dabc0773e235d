package org.demarche.search;

import java.util.ArrayList;
import java.util.List;

/// Reads what a person types into the terms of a [TextQuery]. Everything can be read.
final class TermReader {
  private static final String MARKS = "\"“”„‟«»";

  private final String text;
  private final boolean typing;
  private final List<Term> terms = new ArrayList<>();
  private int at;

  /// @param typing whether a word that nothing stands behind is still being typed
  private TermReader(String text, boolean typing) {
    this.text = text;
    this.typing = typing;
  }

  static List<Term> read(String text, boolean typing) {
    TermReader reader = new TermReader(text, typing);
    while (reader.at < text.length()) {
      reader.readNext();
    }
    return List.copyOf(reader.terms);
  }

  private void readNext() {
    if (isSpace()) {
      at++;
      return;
    }
    boolean excluded = text.charAt(at) == Term.NOT;
    if (excluded) {
      at++;
    }
    if (at < text.length() && isMark()) {
      readPhrase(excluded);
    } else {
      readWord(excluded);
    }
  }

  private void readPhrase(boolean excluded) {
    at++;
    int start = at;
    while (at < text.length() && !isMark()) {
      at++;
    }
    String words = text.substring(start, at);
    boolean closed = at < text.length();
    boolean begun = !closed && isBegun(words, excluded);
    if (closed) {
      at++;
      begun = at < text.length() && text.charAt(at) == Term.GOES_ON;
      at += begun ? 1 : 0;
    }
    add(words.strip().replaceAll("\\s+", " "), true, begun, excluded);
  }

  private void readWord(boolean excluded) {
    int start = at;
    while (at < text.length() && !isSpace() && !isMark()) {
      at++;
    }
    String word = text.substring(start, at);
    int end = word.length();
    while (end > 0 && word.charAt(end - 1) == Term.GOES_ON) {
      end--;
    }
    boolean begun = end < word.length() || (at == text.length() && isBegun(word, excluded));
    add(word.substring(0, end), false, begun, excluded);
  }

  /// Whether words at the end of what is typed may go on. What must not be there may not, or each
  /// letter of it would hide what the next brings back.
  private boolean isBegun(String words, boolean excluded) {
    return typing
        && !excluded
        && !words.isEmpty()
        && !Character.isWhitespace(words.charAt(words.length() - 1));
  }

  private void add(String words, boolean phrase, boolean begun, boolean excluded) {
    if (!Tokenizer.words(words).isEmpty()) {
      terms.add(new Term(words, phrase, begun, excluded));
    }
  }

  private boolean isMark() {
    return MARKS.indexOf(text.charAt(at)) >= 0;
  }

  private boolean isSpace() {
    return Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at));
  }
}
