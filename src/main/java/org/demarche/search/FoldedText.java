package org.demarche.search;

import java.util.List;
import java.util.stream.Collectors;

/// Text as search compares it: the one place that says which spellings are the same; see
/// [Tokenizer].
public final class FoldedText {
  private FoldedText() {}

  /// Folded words with single spaces between them: "Mahmoud Ahmadinejad" gives "mahmoud
  /// ahmadinejad".
  public static String of(String text) {
    return Tokenizer.words(text).stream().map(Token::text).collect(Collectors.joining(" "));
  }

  /// The folded words of a text, in its order; none is empty.
  public static List<String> words(String text) {
    return Tokenizer.words(text).stream().map(Token::text).toList();
  }

  /// Whether each word of `query` starts a word of `text`.
  public static boolean hasWords(String text, String query) {
    List<String> words = words(text);
    return words(query).stream()
        .allMatch(asked -> words.stream().anyMatch(word -> word.startsWith(asked)));
  }
}
