package org.demarche.font;

import java.io.ByteArrayOutputStream;

/// Bytes being written, big end first.
final class Bytes {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  int size() {
    return out.size();
  }

  /// The lower 16 bits.
  Bytes int16(int value) {
    out.write(value >> 8);
    out.write(value);
    return this;
  }

  Bytes int32(int value) {
    return int16(value >> 16).int16(value);
  }

  Bytes all(byte[] bytes) {
    out.writeBytes(bytes);
    return this;
  }

  /// Zeros up to a multiple of a size.
  Bytes pad(int size) {
    while (out.size() % size != 0) {
      out.write(0);
    }
    return this;
  }

  byte[] toArray() {
    return out.toByteArray();
  }
}
