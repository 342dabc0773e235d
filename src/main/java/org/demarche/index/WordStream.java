package org.demarche.index;

import it.unimi.dsi.fastutil.longs.LongList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;
import org.demarche.search.TextWords;

/// Hands the words of one event after another to the index, and behind them for each name one word
/// that stands for it ([NameTerm]).
final class WordStream extends TokenStream {
  /// So that no phrase reaches from one text into the next.
  private static final int GAP = 2;

  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final BytesRef bytes = new BytesRef();
  private final BytesRef name = new BytesRef(NameTerm.BYTES);
  private List<TextWords> texts = List.of();
  private LongList names = LongList.of();
  private int text;
  private int word;
  private int named;
  private int position;
  private int start;

  /// What is handed over after the next [#reset].
  void of(List<TextWords> texts, LongList names) {
    this.texts = texts;
    this.names = names;
  }

  @Override
  public void reset() {
    text = 0;
    word = 0;
    named = 0;
    position = -1;
    start = 0;
  }

  @Override
  public boolean incrementToken() {
    while (text < texts.size()) {
      TextWords one = texts.get(text);
      if (word < one.count()) {
        bytes.bytes = one.bytes();
        bytes.offset = one.start(word);
        bytes.length = one.end(word) - bytes.offset;
        hand(bytes, start + one.position(word));
        word++;
        return true;
      }
      text++;
      word = 0;
      start = position + GAP;
    }
    if (named < names.size()) {
      NameTerm.write(names.getLong(named), name);
      hand(name, position + 1);
      named++;
      return true;
    }
    return false;
  }

  /// Sets both attributes, so that nothing of the word before is left in them.
  private void hand(BytesRef what, int at) {
    term.setBytesRef(what);
    increment.setPositionIncrement(at - position);
    position = at;
  }
}
