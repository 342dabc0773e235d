package org.demarche.time;

import java.util.List;

/// Several words in a sentence.
final class WordList {
  private WordList() {}

  /// 'a, b or c'.
  ///
  /// @param items at least one
  static String of(List<String> items, String conjunction) {
    int last = items.size() - 1;
    return last == 0
        ? items.getFirst()
        : String.join(", ", items.subList(0, last)) + " " + conjunction + " " + items.get(last);
  }
}
