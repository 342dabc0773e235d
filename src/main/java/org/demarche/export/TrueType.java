package org.demarche.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The tables of a TrueType font file.
final class TrueType {
  private final ByteBuffer data;
  private final Map<String, int[]> tables = new HashMap<>();
  private final int characters;

  TrueType(byte[] file) {
    data = ByteBuffer.wrap(file);
    for (int i = 0; i < unsigned(4); i++) {
      int entry = 12 + 16 * i;
      String name = new String(file, entry, 4, StandardCharsets.US_ASCII);
      tables.put(name, new int[] {data.getInt(entry + 8), data.getInt(entry + 12)});
    }
    characters = characters();
  }

  /// A copy of a table's bytes.
  byte[] table(String name) {
    byte[] copy = new byte[place(name)[1]];
    data.get(place(name)[0], copy);
    return copy;
  }

  /// The glyph of a letter of the basic plane, 0 where there is none.
  int glyph(int letter) {
    int twice = unsigned(characters + 6);
    for (int i = 0; i < twice; i += 2) {
      if (letter <= unsigned(characters + 14 + i)) {
        int first = unsigned(characters + 16 + twice + i);
        int delta = unsigned(characters + 16 + 2 * twice + i);
        int rangeAt = characters + 16 + 3 * twice + i;
        int range = unsigned(rangeAt);
        if (letter < first) {
          return 0;
        }
        if (range == 0) {
          return (letter + delta) & 0xFFFF;
        }
        int listed = unsigned(rangeAt + range + 2 * (letter - first));
        return listed == 0 ? 0 : (listed + delta) & 0xFFFF;
      }
    }
    return 0;
  }

  /// A glyph's outline; empty for a space.
  byte[] outline(int glyph) {
    boolean wide = unsigned(place("head")[0] + 50) == 1;
    int places = place("loca")[0];
    int from = wide ? data.getInt(places + 4 * glyph) : 2 * unsigned(places + 2 * glyph);
    int to = wide ? data.getInt(places + 4 * glyph + 4) : 2 * unsigned(places + 2 * glyph + 2);
    byte[] outline = new byte[to - from];
    data.get(place("glyf")[0] + from, outline);
    return outline;
  }

  int advance(int glyph) {
    return unsigned(place("hmtx")[0] + 4 * Math.min(glyph, metrics() - 1));
  }

  int leftBearing(int glyph) {
    int count = metrics();
    int at = glyph < count ? 4 * glyph + 2 : 4 * count + 2 * (glyph - count);
    return data.getShort(place("hmtx")[0] + at);
  }

  private int metrics() {
    return unsigned(place("hhea")[0] + 34);
  }

  /// Where the character map for Windows is, which has format 4 in the bundled fonts.
  private int characters() {
    int cmap = place("cmap")[0];
    for (int i = 0; i < unsigned(cmap + 2); i++) {
      int entry = cmap + 4 + 8 * i;
      int map = cmap + data.getInt(entry + 4);
      if (unsigned(entry) == 3 && unsigned(map) == 4) {
        return map;
      }
    }
    throw new IllegalArgumentException("The font has no character map of format 4.");
  }

  private int[] place(String name) {
    int[] place = tables.get(name);
    if (place == null) {
      throw new IllegalArgumentException("The font has no table '" + name + "'.");
    }
    return place;
  }

  private int unsigned(int at) {
    return data.getShort(at) & 0xFFFF;
  }
}
