package org.demarche.search;

import java.util.ArrayList;
import java.util.List;

/// A term made ready to be looked for in many texts.
///
/// @param words that must follow each other, folded; not empty
/// @param begun whether the last one may go on
record Sought(List<String> words, boolean begun) {
  static Sought of(Term term) {
    return new Sought(term.sought(), term.begun());
  }

  /// Whether it is in a text.
  ///
  /// @param tokens those of the text, in the order of their positions
  boolean isIn(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (end(tokens, i) >= 0) {
        return true;
      }
    }
    return false;
  }

  /// Where it is in a text, ascending by start.
  List<Mark> marks(List<Token> tokens) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      int end = end(tokens, i);
      if (end >= 0) {
        marks.add(new Mark(tokens.get(i).start(), end));
      }
    }
    return marks;
  }

  /// Where it ends in the text if it begins with a token, or -1.
  private int end(List<Token> tokens, int first) {
    if (!fits(0, tokens.get(first))) {
      return -1;
    }
    int at = first;
    for (int word = 1; word < words.size(); word++) {
      at = behind(tokens, at, word);
      if (at < 0) {
        return -1;
      }
    }
    return tokens.get(at).end();
  }

  /// The token that is a word and stands at the position behind another one's, or -1.
  private int behind(List<Token> tokens, int before, int word) {
    int position = tokens.get(before).position() + 1;
    for (int i = before + 1; i < tokens.size() && tokens.get(i).position() <= position; i++) {
      if (tokens.get(i).position() == position && fits(word, tokens.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean fits(int word, Token token) {
    String wanted = words.get(word);
    return (begun && word == words.size() - 1)
        ? token.text().startsWith(wanted)
        : token.text().equals(wanted);
  }
}
