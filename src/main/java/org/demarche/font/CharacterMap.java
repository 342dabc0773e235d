package org.demarche.font;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/// Which glyph draws a character, from a font's table `cmap` (OpenType specification): the format
/// of the whole of Unicode, 12, where the font has it, else that of the basic plane, 4.
final class CharacterMap {
  private final ByteBuffer data;

  /// Glyphs of the basic plane by character; 0 where there is none.
  private final char[] basic = new char[Character.MAX_VALUE + 1];

  private final Map<Integer, Integer> beyond = new HashMap<>();

  /// Takes a character and its glyph.
  @FunctionalInterface
  interface Taker {
    void take(int codePoint, int glyph);
  }

  /// @param data the font's file
  /// @param table where `cmap` begins in it
  /// @throws IllegalArgumentException when it holds no map of Unicode in either format
  CharacterMap(ByteBuffer data, int table) {
    this.data = data;
    int segments = -1;
    int groups = -1;
    for (int i = 0; i < unsigned(table + 2); i++) {
      int entry = table + 4 + 8 * i;
      int platform = unsigned(entry);
      int map = table + data.getInt(entry + 4);
      boolean unicode = platform == 0 || platform == 3;
      if (unicode && unsigned(map) == 4) {
        segments = map;
      } else if (unicode && unsigned(map) == 12) {
        groups = map;
      }
    }
    if (groups >= 0) {
      readGroups(groups);
    } else if (segments >= 0) {
      readSegments(segments);
    } else {
      throw new IllegalArgumentException("The font has no Unicode character map.");
    }
  }

  /// 0 where the font does not draw the character.
  int glyph(int codePoint) {
    return codePoint <= Character.MAX_VALUE ? basic[codePoint] : beyond.getOrDefault(codePoint, 0);
  }

  /// Hands out every character that the font draws.
  void forEach(Taker taker) {
    for (int c = 0; c < basic.length; c++) {
      if (basic[c] != 0) {
        taker.take(c, basic[c]);
      }
    }
    beyond.forEach(taker::take);
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
        int listed = range == 0 ? c : unsigned(rangeAt + range + 2 * (c - first));
        put(c, range != 0 && listed == 0 ? 0 : (listed + delta) & 0xFFFF);
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
        put(c, glyph + c - first);
      }
    }
  }

  private void put(int codePoint, int glyph) {
    if (codePoint <= Character.MAX_VALUE) {
      basic[codePoint] = (char) glyph;
    } else if (glyph != 0) {
      beyond.put(codePoint, glyph);
    }
  }

  private int unsigned(int at) {
    return data.getShort(at) & 0xFFFF;
  }
}
