package org.demarche.index;

import org.apache.lucene.util.BytesRef;

/// The word of the index that stands for an actor, a place or a source wherever events name it.
final class NameTerm {
  /// How many bytes it has.
  static final int BYTES = 1 + Long.BYTES;

  /// No word in UTF-8 has it.
  private static final byte FIRST = (byte) 0xff;

  private NameTerm() {}

  /// @param to of [#BYTES]; filled
  static void write(long key, BytesRef to) {
    to.bytes[0] = FIRST;
    for (int i = 1; i < BYTES; i++) {
      to.bytes[i] = (byte) (key >>> (Long.SIZE - Byte.SIZE * i));
    }
    to.length = BYTES;
  }
}
