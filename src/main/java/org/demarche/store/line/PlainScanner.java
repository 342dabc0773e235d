package org.demarche.store.line;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.demarche.words.TextLimits;

/// A position that moves through the bytes of one line of JSON, as long as what comes is plain: no
/// escapes, no line breaks, UTF-8 without a flaw. Used by one thread.
final class PlainScanner {
  private static final byte LETTER = 0;
  private static final byte QUOTE = 1;
  private static final byte MORE_BYTES = 2;
  private static final byte NOT_PLAIN = 3;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long TOP_BITS = ONES << 7;
  private static final long BLANKS = ONES * ' ';
  private static final long QUOTES = ONES * '"';
  private static final long ESCAPES = ONES * '\\';

  /// By byte, what it is in a text.
  private static final byte[] SORTS = sorts();

  private byte[] bytes = new byte[0];
  private int start;
  private int at;
  private int to;
  private int textFrom;
  private int textTo;

  /// The longest stretch of characters of several bytes in the text read last.
  private int longestRun;

  private static byte[] sorts() {
    byte[] sorts = new byte[256];
    for (int i = 0; i < sorts.length; i++) {
      sorts[i] =
          i == '"' ? QUOTE : i < ' ' || i == '\\' ? NOT_PLAIN : i < 0x80 ? LETTER : MORE_BYTES;
    }
    return sorts;
  }

  void begin(byte[] line, int from, int end) {
    bytes = line;
    start = from;
    at = from;
    to = end;
  }

  byte[] bytes() {
    return bytes;
  }

  int at() {
    return at;
  }

  /// Where the text read last begins.
  int from() {
    return textFrom;
  }

  /// Where it ends.
  int to() {
    return textTo;
  }

  /// Whether the text read last may be longer than what is drawn, or have marks piled in it.
  boolean isPerhapsShortened() {
    return textTo - textFrom > TextLimits.PARAGRAPH
        || (longestRun > TextLimits.MARKS
            && TextLimits.hasPiledMarks(
                new String(bytes, textFrom, textTo - textFrom, StandardCharsets.UTF_8)));
  }

  /// Whether nothing but blanks comes before the line ends; steps over them.
  boolean endsLine() {
    skipBlanks();
    return at == to || bytes[at] == '\n';
  }

  private void skipBlanks() {
    while (at < to && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r')) {
      at++;
    }
  }

  /// Steps over a character, and blanks before it, if it comes next.
  boolean take(char expected) {
    if (at < to && bytes[at] == expected) {
      at++;
      return true;
    }
    if (to - at > 1 && bytes[at] == ' ' && bytes[at + 1] == expected) {
      at += 2;
      return true;
    }
    skipBlanks();
    boolean found = at < to && bytes[at] == expected;
    at += found ? 1 : 0;
    return found;
  }

  /// Reads a text that has a code; -1 where there is none, or it has none.
  int code(ByteCodes codes) {
    return text() ? codes.code(bytes, textFrom, textTo) : -1;
  }

  /// Reads a whole number of at most seven digits; -1 where there is none.
  int number() {
    skipBlanks();
    int first = at;
    int number = 0;
    while (at < to && at - first < 8 && bytes[at] >= '0' && bytes[at] <= '9') {
      number = number * 10 + bytes[at++] - '0';
    }
    int digits = at - first;
    boolean plain = digits > 0 && digits < 8 && (digits == 1 || bytes[first] != '0');
    boolean more = at < to && (bytes[at] == '.' || bytes[at] == 'e' || bytes[at] == 'E');
    return plain && !more ? number : -1;
  }

  /// Reads a text.
  boolean text() {
    if (!take('"')) {
      return false;
    }
    textFrom = at;
    longestRun = 0;
    int run = 0;
    int i = afterLetters(at);
    while (i < to) {
      int sort = SORTS[bytes[i] & 0xFF];
      if (sort == LETTER) {
        i++;
        run = 0;
      } else if (sort == MORE_BYTES) {
        int length = characterLength(i);
        if (length == 0) {
          return false;
        }
        int next = afterLetters(i + length);
        run = next == i + length ? run + 1 : 1;
        longestRun = Math.max(longestRun, run);
        i = next;
      } else if (sort == QUOTE) {
        textTo = i;
        at = i + 1;
        return true;
      } else {
        return false;
      }
    }
    return false;
  }

  /// Steps from `i` over letters of one byte, eight at a time, as far as there are eight.
  private int afterLetters(int i) {
    int k = i;
    while (to - k >= Long.BYTES) {
      long eight = (long) LONGS.get(bytes, k);
      long quotes = eight ^ QUOTES;
      long escapes = eight ^ ESCAPES;
      // The top bit of a byte is set where it is not plain, and perhaps in bytes behind it.
      long found = (eight | (eight - BLANKS) | (quotes - ONES) | (escapes - ONES)) & TOP_BITS;
      if (found != 0) {
        return k + (Long.numberOfTrailingZeros(found) >>> 3);
      }
      k += Long.BYTES;
    }
    return k;
  }

  /// How many bytes the character of several bytes at `i` has; 0 where it is not UTF-8, by table
  /// 3-7 of the Unicode standard.
  private int characterLength(int i) {
    int lead = bytes[i] & 0xFF;
    if (lead < 0xC2 || lead > 0xF4) {
      return 0;
    }
    int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (to - i < length) {
      return 0;
    }
    int next = bytes[i + 1] & 0xFF;
    int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    boolean good = next >= least && next <= most;
    for (int k = 2; k < length; k++) {
      good &= (bytes[i + k] & 0xC0) == 0x80;
    }
    return good ? length : 0;
  }

  /// The column of the character at a position in the line, from 1, in UTF-16 units.
  int column(int position) {
    int column = 1;
    for (int i = start; i < position; i++) {
      int b = bytes[i] & 0xFF;
      column += b < 0x80 || b >= 0xC0 ? (b >= 0xF0 ? 2 : 1) : 0;
    }
    return column;
  }

  /// Whether a part of some bytes has the form of an id; see [Values#id].
  static boolean isId(byte[] bytes, int from, int to) {
    boolean hyphen = true;
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      boolean sign = (b >= '0' && b <= '9') || (b >= 'a' && b <= 'z');
      if (!sign && (b != '-' || hyphen)) {
        return false;
      }
      hyphen = !sign;
    }
    return !hyphen;
  }

  /// Whether the text in a part of some bytes is blank; see [String#isBlank].
  static boolean isBlank(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      // No character of two bytes is white space to Java.
      boolean seen = bytes[i] > ' ' || (bytes[i] & 0xE0) == 0xC0;
      if (seen) {
        return false;
      }
    }
    return new String(bytes, from, to - from, StandardCharsets.UTF_8).isBlank();
  }
}
