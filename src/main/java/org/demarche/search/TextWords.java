package org.demarche.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// One text of an event as an index takes it in: its words, folded, in UTF-8, and a mark by which a
/// change of the text is noticed. The text is cut into words when they are first asked for, by one
/// thread.
public final class TextWords {
  private static final int BYTES_A_WORD = 8;

  private final String text;
  private final long mark;
  private byte[] bytes = {};

  /// Of each word, where it ends in [#bytes].
  private int[] ends = {};

  private int[] positions = {};
  private boolean cut;

  TextWords(String text) {
    this.text = text;
    this.mark = markOf(text);
  }

  /// FNV-1a over the chars.
  static long markOf(String text) {
    long mark = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      mark = (mark ^ text.charAt(i)) * 0x100000001b3L;
    }
    return mark;
  }

  /// A number that is another one, as good as certainly, for any other text.
  long mark() {
    return mark;
  }

  /// How many words it has.
  public int count() {
    cut();
    return ends.length;
  }

  /// Counted from the start of the text. The words of a phrase have positions that follow each
  /// other; several words may have one position.
  ///
  /// @param word from 0, below [#count]
  public int position(int word) {
    return positions[word];
  }

  /// All words one behind the other, from [#start] to [#end] each; not to be changed.
  public byte[] bytes() {
    cut();
    return bytes;
  }

  /// @param word from 0, below [#count]
  public int start(int word) {
    return word == 0 ? 0 : ends[word - 1];
  }

  /// @param word from 0, below [#count]
  public int end(int word) {
    return ends[word];
  }

  private void cut() {
    if (cut) {
      return;
    }
    List<Token> tokens = Articles.tokens(text);
    bytes = new byte[tokens.size() * BYTES_A_WORD];
    ends = new int[tokens.size()];
    positions = new int[tokens.size()];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      byte[] word = tokens.get(i).text().getBytes(StandardCharsets.UTF_8);
      if (end + word.length > bytes.length) {
        bytes = Arrays.copyOf(bytes, 2 * (end + word.length));
      }
      System.arraycopy(word, 0, bytes, end, word.length);
      end += word.length;
      ends[i] = end;
      positions[i] = tokens.get(i).position();
    }
    cut = true;
  }
}
