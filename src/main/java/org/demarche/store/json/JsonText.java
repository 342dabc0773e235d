package org.demarche.store.json;

import java.util.Arrays;

/// The characters of a file, without byte-order mark, and where its lines begin.
public final class JsonText {
  private final String text;
  private final int[] lineStarts;

  public JsonText(String text) {
    this.text = text;
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    this.lineStarts = Arrays.copyOf(starts, count);
  }

  public String text() {
    return text;
  }

  /// Line and column of the character at `offset`, which may be the text's length.
  public Spot spot(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Spot(line + 1, offset - lineStarts[line] + 1);
  }

  /// Offset of one character of a string's value: escapes take several characters in the file but
  /// one in the value.
  ///
  /// @param index from 0 in the value; the value's length gives the closing quote
  public int offsetWithin(Json.Text string, int index) {
    int offset = string.offset() + 1;
    for (int i = 0; i < index; i++) {
      boolean escape = text.charAt(offset) == '\\';
      offset += !escape ? 1 : text.charAt(offset + 1) == 'u' ? 6 : 2;
    }
    return offset;
  }
}
