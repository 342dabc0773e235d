package org.demarche.scene;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The advance widths and vertical metrics of one TrueType font file, in fractions of its size.
///
/// Reads the tables `head`, `hhea`, `hmtx`, `cmap` (formats 4 and 12) and, for Arabic, the kerning
/// in `GPOS` of the OpenType specification; glyphs are drawn by the surfaces.
final class FontFile {
  private static final int CMAP = 0x636d6170;
  private static final int GPOS = 0x47504f53;
  private static final int HEAD = 0x68656164;
  private static final int HHEA = 0x68686561;
  private static final int HMTX = 0x686d7478;
  private static final int MAXP = 0x6d617870;
  private static final float UNMAPPED = -1;

  /// Joiners, directional and other controls of the basic plane.
  private static final BitSet WEIGHTLESS = weightless();

  private final ByteBuffer data;
  private final Map<Integer, Integer> tables = new HashMap<>();
  private final double unitsPerEm;
  private final int advances;
  private final int advanceCount;
  private final @Nullable Kerning kerning;
  private final double ascent;
  private final double descent;

  /// Advances by character of the basic plane.
  private final float[] basic = new float[Character.MAX_VALUE + 1];

  /// Their glyphs; 0 where there is none.
  private final char[] glyphs = new char[Character.MAX_VALUE + 1];

  /// Advances of characters beyond the basic plane.
  private final Map<Integer, Float> supplementary = new HashMap<>();

  private FontFile(byte[] bytes) {
    data = ByteBuffer.wrap(bytes);
    readDirectory();
    int head = table(HEAD, "head");
    int hhea = table(HHEA, "hhea");
    unitsPerEm = unsigned(head + 18);
    advances = table(HMTX, "hmtx");
    advanceCount = unsigned(hhea + 34);
    ascent = data.getShort(hhea + 4) / unitsPerEm;
    descent = -data.getShort(hhea + 6) / unitsPerEm;
    Integer positions = tables.get(GPOS);
    kerning =
        positions == null ? null : new Kerning(data, positions, unsigned(table(MAXP, "maxp") + 4));
    Arrays.fill(basic, UNMAPPED);
    readCharacters(table(CMAP, "cmap"));
    WEIGHTLESS.stream().forEach(c -> basic[c] = 0);
  }

  private static BitSet weightless() {
    BitSet weightless = new BitSet();
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      int type = Character.getType(c);
      weightless.set(c, type == Character.FORMAT || type == Character.CONTROL);
    }
    return weightless;
  }

  /// @throws IllegalArgumentException when the bytes are not a TrueType font with these tables
  static FontFile parse(byte[] bytes) {
    try {
      return new FontFile(bytes);
    } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
      throw new IllegalArgumentException("The font ends before its tables do.", e);
    }
  }

  /// Height above the baseline in fractions of the size.
  double ascent() {
    return ascent;
  }

  /// Depth below the baseline in fractions of the size, positive.
  double descent() {
    return descent;
  }

  /// The advance of a character in fractions of the size, negative where the font lacks it.
  /// Joiners, directional and other controls need no glyph and take no room.
  double advance(int codePoint) {
    return codePoint <= Character.MAX_VALUE
        ? basic[codePoint]
        : supplementary.getOrDefault(codePoint, UNMAPPED);
  }

  /// What stands between two neighbouring characters of Arabic text, in fractions of the size.
  double between(char first, char second) {
    return kerning == null || glyphs[first] == 0 || glyphs[second] == 0
        ? 0
        : kerning.between(glyphs[first], glyphs[second]) / unitsPerEm;
  }

  private void readDirectory() {
    int count = unsigned(4);
    for (int i = 0; i < count; i++) {
      int entry = 12 + 16 * i;
      tables.put(data.getInt(entry), data.getInt(entry + 8));
    }
  }

  private int table(int tag, String name) {
    Integer offset = tables.get(tag);
    if (offset == null) {
      throw new IllegalArgumentException("The font has no table '" + name + "'.");
    }
    return offset;
  }

  private void readCharacters(int cmap) {
    int subtables = unsigned(cmap + 2);
    int basicTable = -1;
    int fullTable = -1;
    for (int i = 0; i < subtables; i++) {
      int entry = cmap + 4 + 8 * i;
      int platform = unsigned(entry);
      int offset = cmap + data.getInt(entry + 4);
      int format = unsigned(offset);
      boolean unicode = platform == 0 || platform == 3;
      if (unicode && format == 4) {
        basicTable = offset;
      } else if (unicode && format == 12) {
        fullTable = offset;
      }
    }
    if (fullTable >= 0) {
      readGroups(fullTable);
    } else if (basicTable >= 0) {
      readSegments(basicTable);
    } else {
      throw new IllegalArgumentException("The font has no Unicode character map.");
    }
  }

  /// Format 4: segments of the basic plane, each with a delta or its own glyph array.
  private void readSegments(int at) {
    int twice = unsigned(at + 6);
    for (int i = 0; i < twice; i += 2) {
      int last = unsigned(at + 14 + i);
      int first = unsigned(at + 16 + twice + i);
      int delta = unsigned(at + 16 + 2 * twice + i);
      int rangeAt = at + 16 + 3 * twice + i;
      int range = unsigned(rangeAt);
      for (int c = first; c <= last && c < 0xFFFF; c++) {
        int glyph;
        if (range == 0) {
          glyph = (c + delta) & 0xFFFF;
        } else {
          int listed = unsigned(rangeAt + range + 2 * (c - first));
          glyph = listed == 0 ? 0 : (listed + delta) & 0xFFFF;
        }
        map(c, glyph);
      }
    }
  }

  /// Format 12: runs of consecutive characters and glyphs.
  private void readGroups(int at) {
    int groups = data.getInt(at + 12);
    for (int i = 0; i < groups; i++) {
      int entry = at + 16 + 12 * i;
      int first = data.getInt(entry);
      int last = Math.min(data.getInt(entry + 4), Character.MAX_CODE_POINT);
      int glyph = data.getInt(entry + 8);
      for (int c = first; c <= last; c++) {
        map(c, glyph + c - first);
      }
    }
  }

  private void map(int codePoint, int glyph) {
    if (glyph == 0) {
      return;
    }
    int index = Math.min(glyph, advanceCount - 1);
    float advance = (float) (unsigned(advances + 4 * index) / unitsPerEm);
    if (codePoint <= Character.MAX_VALUE) {
      basic[codePoint] = advance;
      glyphs[codePoint] = (char) glyph;
    } else {
      supplementary.put(codePoint, advance);
    }
  }

  private int unsigned(int at) {
    return data.getShort(at) & 0xFFFF;
  }
}
