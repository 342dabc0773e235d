package org.demarche.columns;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A growing run of bytes: whole numbers from 0 in seven bits a byte, least first, and texts as
/// their length in UTF-8 and the bytes.
public final class PackedBytes {
  private byte[] bytes = new byte[1 << 12];
  private int length;
  private boolean lossy;

  int length() {
    return length;
  }

  /// Takes back what was added after a length.
  void cutTo(int end) {
    length = end;
    lossy = false;
  }

  /// Whether a text was added that UTF-8 cannot hold: one with half a surrogate pair.
  boolean isLossy() {
    return lossy;
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes, length);
  }

  void number(int value) {
    ensure(5);
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      bytes[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  void text(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    lossy |= hasHalfPair(text);
    text(encoded, 0, encoded.length);
  }

  /// A text that is UTF-8 already.
  void text(byte[] encoded, int from, int to) {
    number(to - from);
    ensure(to - from);
    System.arraycopy(encoded, from, bytes, length, to - from);
    length += to - from;
  }

  /// A text or null: null is one byte, any other text one byte longer than it is.
  void optional(@Nullable String text) {
    number(text == null ? 0 : 1);
    if (text != null) {
      text(text);
    }
  }

  private static boolean hasHalfPair(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!Character.isSurrogatePair(
            text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : ' ')) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  private void ensure(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }

  /// Reads what was written, in its order.
  public static final class Reader {
    private final byte[] bytes;
    private int at;

    Reader(byte[] bytes, int at) {
      this.bytes = bytes;
      this.at = at;
    }

    int number() {
      int value = 0;
      for (int shift = 0; ; shift += 7) {
        byte next = bytes[at++];
        value |= (next & 0x7F) << shift;
        if (next >= 0) {
          return value;
        }
      }
    }

    String text() {
      int size = number();
      String text = new String(bytes, at, size, StandardCharsets.UTF_8);
      at += size;
      return text;
    }

    @Nullable String optional() {
      return number() == 0 ? null : text();
    }

    int at() {
      return at;
    }

    void skipText() {
      int size = number();
      at += size;
    }

    void skipOptional() {
      if (number() != 0) {
        skipText();
      }
    }

    void skipNumbers(int count) {
      for (int left = count; left > 0; at++) {
        left -= bytes[at] >= 0 ? 1 : 0;
      }
    }
  }
}
