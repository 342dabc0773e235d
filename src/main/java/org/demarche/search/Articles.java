package org.demarche.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The Arabic article, which sources write or leave out: 'al-Maliki' and 'Maliki' find each other,
/// and 'مالکی' finds 'المالکی'.
///
/// In a text an article is a word at the position of the word behind it, so that a phrase may have
/// it or not. In what is asked for it is left out. Where it is written in one with its word, which
/// in Persian may be a word that only begins like that, the text has both and the question only
/// what was typed.
final class Articles {
  private static final Set<String> BEFORE_ANYTHING = Set.of("al", "el");

  /// Those that take the sound of the letter behind them, and with a space are words of English.
  private static final Set<String> BEFORE_A_HYPHEN =
      Set.of("ad", "adh", "an", "ar", "as", "ash", "at", "az");

  private static final int LONGEST_ARTICLE = 3;

  private static final String WRITTEN_IN_ONE = "\u0627\u0644";

  /// Letters that a word must have behind an article that is written in one with it.
  private static final int SHORTEST = 3;

  private Articles() {}

  /// All words of a text that is searched, in the order of their positions.
  static List<Token> tokens(String text) {
    List<Token> words = Tokenizer.words(text);
    List<Token> tokens = new ArrayList<>(words.size());
    int position = 0;
    for (int i = 0; i < words.size(); i++) {
      Token word = words.get(i);
      word = word.position() == position ? word : word.at(position);
      tokens.add(word);
      if (word.text().startsWith(WRITTEN_IN_ONE)) {
        String bare = word.text().substring(WRITTEN_IN_ONE.length());
        if (bare.length() >= SHORTEST) {
          tokens.add(new Token(bare, position, word.start(), word.end()));
        }
      }
      if (!isArticle(text, words, i)) {
        position++;
      }
    }
    return tokens;
  }

  /// The words that somebody asks for, without articles.
  static List<String> asked(String text) {
    List<Token> words = Tokenizer.words(text);
    List<String> asked = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      if (!isArticle(text, words, i)) {
        asked.add(words.get(i).text());
      }
    }
    return List.copyOf(asked);
  }

  private static boolean isArticle(String text, List<Token> words, int index) {
    String word = words.get(index).text();
    if (word.length() > LONGEST_ARTICLE) {
      return false;
    }
    boolean anywhere = BEFORE_ANYTHING.contains(word);
    if (index + 1 == words.size() || !(anywhere || BEFORE_A_HYPHEN.contains(word))) {
      return false;
    }
    String gap = text.substring(words.get(index).end(), words.get(index + 1).start());
    return !gap.isEmpty()
        && gap.codePoints().allMatch(c -> isHyphen(c) || (anywhere && Character.isWhitespace(c)));
  }

  private static boolean isHyphen(int c) {
    return Character.getType(c) == Character.DASH_PUNCTUATION;
  }
}
