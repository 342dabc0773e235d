package org.demarche.store.line;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Whole numbers for some texts, found by their bytes without making a text. Immutable.
///
/// A text is compared by its first eight bytes and its last eight, which may overlap, and by what
/// is between only where it is longer than both.
final class ByteCodes {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /// The golden ratio in 64 bits, as in Fibonacci hashing.
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /// First eight bytes, last eight bytes, length, and one more than the code.
  private static final int SLOT = 4;

  private final byte[][] texts;

  /// [#SLOT] numbers for each text, by its hash; the last is 0 where there is none. More than half
  /// of it is empty.
  private final long[] slots;

  /// @param texts each once, its code is its position; an empty one has no code
  ByteCodes(List<String> texts) {
    this.texts = new byte[texts.size()][];
    slots = new long[Math.max(8, Integer.highestOneBit(texts.size()) * 4) * SLOT];
    for (int code = 0; code < this.texts.length; code++) {
      byte[] text = texts.get(code).getBytes(StandardCharsets.UTF_8);
      this.texts[code] = text;
      if (text.length == 0) {
        continue;
      }
      long first = first(text, 0, text.length);
      long last = last(text, 0, text.length);
      int slot = slot(first, last, text.length);
      while (slots[slot + 3] != 0) {
        slot = (slot + SLOT) & (slots.length - 1);
      }
      slots[slot] = first;
      slots[slot + 1] = last;
      slots[slot + 2] = text.length;
      slots[slot + 3] = code + 1L;
    }
  }

  /// The code of the text in a part of some bytes, or -1.
  int code(byte[] bytes, int from, int to) {
    int length = to - from;
    long first = first(bytes, from, to);
    long last = last(bytes, from, to);
    int slot = slot(first, last, length);
    while (slots[slot + 3] != 0) {
      if (slots[slot] == first && slots[slot + 1] == last && slots[slot + 2] == length) {
        int code = (int) slots[slot + 3] - 1;
        boolean same =
            length <= 2 * Long.BYTES || Arrays.equals(texts[code], 0, length, bytes, from, to);
        if (same) {
          return code;
        }
      }
      slot = (slot + SLOT) & (slots.length - 1);
    }
    return -1;
  }

  /// The first eight bytes, or all where there are fewer.
  private static long first(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length >= Long.BYTES) {
      return (long) LONGS.get(bytes, from);
    }
    if (length > 0 && bytes.length - from >= Long.BYTES) {
      int above = (Long.BYTES - length) * Byte.SIZE;
      return (long) LONGS.get(bytes, from) << above >>> above;
    }
    long first = 0;
    for (int i = to - 1; i >= from; i--) {
      first = first << Byte.SIZE | (bytes[i] & 0xFF);
    }
    return first;
  }

  /// The last eight bytes, or 0 where there are fewer.
  private static long last(byte[] bytes, int from, int to) {
    return to - from >= Long.BYTES ? (long) LONGS.get(bytes, to - Long.BYTES) : 0;
  }

  private int slot(long first, long last, int length) {
    long hash = ((first * SPREAD) ^ last ^ length) * SPREAD;
    return (int) (hash >>> 32) * SLOT & (slots.length - 1);
  }
}
