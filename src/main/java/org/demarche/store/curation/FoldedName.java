package org.demarche.store.curation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.demarche.model.Spelling;
import org.demarche.search.FoldedText;

/// A name without what transliterations differ in: what search does not tell apart, doubled
/// letters, the article al- or el-, and letters that stand for one sound (q and k, ou and u, ee and
/// i, ph and f).
///
/// @param words in the name's order, each folded; none is empty
record FoldedName(List<String> words) {
  private static final Map<String, String> SOUNDS =
      Map.of("ou", "u", "oo", "u", "ee", "i", "gh", "k", "kh", "k", "ph", "f");
  private static final List<String> ARTICLES = List.of("al", "el", "ar", "as");

  FoldedName {
    words = List.copyOf(words);
  }

  static FoldedName of(String name) {
    return new FoldedName(
        FoldedText.words(name).stream()
            .filter(word -> !ARTICLES.contains(word))
            .map(FoldedName::fold)
            .toList());
  }

  private static String fold(String word) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      String pair = word.substring(i, Math.min(word.length(), i + 2));
      String sound = SOUNDS.get(pair);
      if (sound != null) {
        i++;
      }
      String next = sound == null ? single(word.charAt(i)) : sound;
      if (!folded.toString().endsWith(next)) {
        folded.append(next);
      }
    }
    return folded.toString();
  }

  private static String single(char c) {
    return switch (c) {
      case 'q', 'c' -> "k";
      case 'y', 'e' -> "i";
      case 'o' -> "u";
      case 'w' -> "v";
      default -> String.valueOf(c);
    };
  }

  /// Whether the two are the same name by the look of them: equal words in any order, or in their
  /// order all equal but one that differs by a letter, or by two where it is long.
  boolean isLike(FoldedName other) {
    if (words.isEmpty() || words.size() != other.words.size()) {
      return false;
    }
    if (sorted(words).equals(sorted(other.words))) {
      return true;
    }
    int slips = 0;
    for (int i = 0; i < words.size(); i++) {
      String mine = words.get(i);
      String theirs = other.words.get(i);
      int distance = mine.equals(theirs) ? 0 : Spelling.distance(mine, theirs);
      int shorter = Math.min(mine.length(), theirs.length());
      if (distance > (shorter >= 8 ? 2 : shorter >= 4 ? 1 : 0)) {
        return false;
      }
      slips += distance;
    }
    // A surname alone is too short a name to doubt for one letter.
    return slips <= 2 && (words.size() > 1 || words.getFirst().length() >= 8);
  }

  private static List<String> sorted(List<String> words) {
    List<String> sorted = new ArrayList<>(words);
    Collections.sort(sorted);
    return sorted;
  }
}
