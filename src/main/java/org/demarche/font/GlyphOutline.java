package org.demarche.font;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/// Outlines as a TrueType font's table `glyf` keeps them.
final class GlyphOutline {
  private static final int WORDS = 0x0001;
  private static final int SCALE = 0x0008;
  private static final int MORE = 0x0020;
  private static final int TWO_SCALES = 0x0040;
  private static final int FOUR_SCALES = 0x0080;
  private static final int HINTS = 0x0100;

  private GlyphOutline() {}

  /// A simple outline without its hints.
  static byte[] unhinted(byte[] outline) {
    ByteBuffer old = ByteBuffer.wrap(outline);
    int hints = 10 + 2 * old.getShort(0);
    int points = hints + 2 + (old.getShort(hints) & 0xFFFF);
    Bytes bare = new Bytes();
    bare.all(Arrays.copyOf(outline, hints)).int16(0);
    return bare.all(Arrays.copyOfRange(outline, points, outline.length)).toArray();
  }

  /// An outline made of others, with their new numbers and without hints.
  static byte[] renumbered(byte[] outline, IntUnaryOperator number) {
    ByteBuffer parts = ByteBuffer.wrap(outline.clone());
    int at = 10;
    int flags;
    do {
      flags = parts.getShort(at);
      parts.putShort(at, (short) (flags & ~HINTS));
      parts.putShort(at + 2, (short) number.applyAsInt(parts.getShort(at + 2) & 0xFFFF));
      at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
      if ((flags & SCALE) != 0) {
        at += 2;
      } else if ((flags & TWO_SCALES) != 0) {
        at += 4;
      } else if ((flags & FOUR_SCALES) != 0) {
        at += 8;
      }
    } while ((flags & MORE) != 0);
    return Arrays.copyOf(parts.array(), at);
  }
}
