package org.demarche.index;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.demarche.search.EventWords.Word;

/// Hands the words of one event after another to the index.
final class WordStream extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private List<Word> words = List.of();
  private int next;
  private int position;

  /// What is handed over after the next [#reset].
  ///
  /// @param event in the order of their positions
  void of(List<Word> event) {
    words = event;
  }

  @Override
  public void reset() {
    next = 0;
    position = -1;
  }

  @Override
  public boolean incrementToken() {
    if (next == words.size()) {
      return false;
    }
    clearAttributes();
    Word word = words.get(next);
    term.append(word.text());
    increment.setPositionIncrement(word.position() - position);
    position = word.position();
    next++;
    return true;
  }
}
