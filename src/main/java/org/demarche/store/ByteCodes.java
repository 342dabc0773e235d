package org.demarche.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Whole numbers for some texts, found by their bytes without making a text. Immutable.
final class ByteCodes {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /// The golden ratio in 64 bits, as in Fibonacci hashing.
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final byte[][] texts;

  /// One more than the code, by hash; 0 where there is none. Half of it is empty.
  private final int[] slots;

  /// @param texts each once; its code is its position
  ByteCodes(List<String> texts) {
    this.texts = new byte[texts.size()][];
    slots = new int[Math.max(8, Integer.highestOneBit(texts.size()) * 4)];
    for (int code = 0; code < this.texts.length; code++) {
      byte[] text = texts.get(code).getBytes(StandardCharsets.UTF_8);
      this.texts[code] = text;
      int slot = slot(text, 0, text.length);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = code + 1;
    }
  }

  /// The code of the text in a part of some bytes, or -1.
  int code(byte[] bytes, int from, int to) {
    int slot = slot(bytes, from, to);
    while (slots[slot] != 0) {
      int code = slots[slot] - 1;
      byte[] text = texts[code];
      if (text.length == to - from && isSame(text, bytes, from)) {
        return code;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return -1;
  }

  /// For short texts quicker than [java.util.Arrays#equals].
  private static boolean isSame(byte[] text, byte[] bytes, int from) {
    int at = 0;
    for (; text.length - at >= Long.BYTES; at += Long.BYTES) {
      if ((long) LONGS.get(text, at) != (long) LONGS.get(bytes, from + at)) {
        return false;
      }
    }
    for (; at < text.length; at++) {
      if (text[at] != bytes[from + at]) {
        return false;
      }
    }
    return true;
  }

  private int slot(byte[] bytes, int from, int to) {
    long hash = (long) to - from;
    int at = from;
    for (; to - at >= Long.BYTES; at += Long.BYTES) {
      hash = (hash ^ (long) LONGS.get(bytes, at)) * SPREAD;
      hash ^= hash >>> 32;
    }
    long rest = 0;
    for (; at < to; at++) {
      rest = rest << 8 | (bytes[at] & 0xFF);
    }
    hash = (hash ^ rest) * SPREAD;
    return (int) (hash >>> 40) & (slots.length - 1);
  }
}
