package org.demarche.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much closer or further apart two neighbouring glyphs of the Arabic script stand: the pair
/// adjustments of the feature `kern` in a font's table `GPOS` (OpenType specification, lookup types
/// 2 and 9). Layout engines apply them to Arabic without being asked.
final class Kerning {
  private static final int ARABIC = 0x61726162;
  private static final int KERN = 0x6b65726e;
  private static final int PAIRS = 2;
  private static final int EXTENSION = 9;
  private static final int ADVANCE = 4;

  private final ByteBuffer data;
  private final int glyphCount;

  /// For each lookup its subtables, of which the first that knows a pair counts.
  private final List<List<Pairs>> lookups = new ArrayList<>();

  /// The adjustments of one subtable.
  private interface Pairs {
    /// What a subtable that has nothing to say of a pair returns.
    int UNKNOWN = Integer.MIN_VALUE;

    int between(int first, int second);
  }

  /// Format 1: pair by pair.
  ///
  /// @param adjustments by first glyph times 2^16 plus second glyph
  private record Listed(Map<Integer, Integer> adjustments) implements Pairs {
    @Override
    public int between(int first, int second) {
      return adjustments.getOrDefault((first << 16) | second, UNKNOWN);
    }
  }

  /// Format 2: by classes of glyphs, for all pairs whose first glyph is covered.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Classed(
      boolean[] covered, short[] rows, short[] columns, int columnCount, short[] adjustments)
      implements Pairs {
    @Override
    public int between(int first, int second) {
      return covered[first] ? adjustments[rows[first] * columnCount + columns[second]] : UNKNOWN;
    }
  }

  /// @param table where the table `GPOS` begins
  Kerning(ByteBuffer data, int table, int glyphCount) {
    this.data = data;
    this.glyphCount = glyphCount;
    int script = find(table + unsigned(table + 4), ARABIC);
    if (script < 0 || unsigned(script) == 0) {
      return;
    }
    int language = script + unsigned(script);
    int features = table + unsigned(table + 6);
    for (int i = 0; i < unsigned(language + 4); i++) {
      int entry = features + 2 + 6 * unsigned(language + 6 + 2 * i);
      if (data.getInt(entry) == KERN) {
        addLookups(features + unsigned(entry + 4), table + unsigned(table + 8));
      }
    }
  }

  /// What is added to the first glyph's advance before the second, in font units.
  int between(int first, int second) {
    int sum = 0;
    for (List<Pairs> lookup : lookups) {
      for (Pairs pairs : lookup) {
        int adjustment = pairs.between(first, second);
        if (adjustment != Pairs.UNKNOWN) {
          sum += adjustment;
          break;
        }
      }
    }
    return sum;
  }

  private void addLookups(int feature, int list) {
    for (int i = 0; i < unsigned(feature + 2); i++) {
      int lookup = list + unsigned(list + 2 + 2 * unsigned(feature + 4 + 2 * i));
      List<Pairs> subtables = new ArrayList<>();
      for (int j = 0; j < unsigned(lookup + 4); j++) {
        int subtable = lookup + unsigned(lookup + 6 + 2 * j);
        int type = unsigned(lookup);
        if (type == EXTENSION) {
          type = unsigned(subtable + 2);
          subtable += data.getInt(subtable + 4);
        }
        if (type == PAIRS) {
          subtables.add(unsigned(subtable) == 1 ? listed(subtable) : classed(subtable));
        }
      }
      lookups.add(subtables);
    }
  }

  private Pairs listed(int subtable) {
    Map<Integer, Integer> adjustments = new HashMap<>();
    int size = 2 + 2 * valueSize(subtable);
    int[] covered = covered(subtable);
    for (int i = 0; i < covered.length; i++) {
      int set = subtable + unsigned(subtable + 10 + 2 * i);
      for (int j = 0; j < unsigned(set); j++) {
        int pair = set + 2 + j * size;
        int key = (covered[i] << 16) | unsigned(pair);
        adjustments.putIfAbsent(key, (int) advance(subtable, pair + 2));
      }
    }
    return new Listed(Map.copyOf(adjustments));
  }

  private Pairs classed(int subtable) {
    int rowCount = unsigned(subtable + 12);
    int columnCount = unsigned(subtable + 14);
    int size = 2 * valueSize(subtable);
    short[] adjustments = new short[rowCount * columnCount];
    for (int i = 0; i < adjustments.length; i++) {
      adjustments[i] = advance(subtable, subtable + 16 + i * size);
    }
    boolean[] covered = new boolean[glyphCount];
    for (int glyph : covered(subtable)) {
      covered[glyph] = true;
    }
    short[] rows = classes(subtable + unsigned(subtable + 8));
    short[] columns = classes(subtable + unsigned(subtable + 10));
    return new Classed(covered, rows, columns, columnCount, adjustments);
  }

  /// How many numbers of two bytes adjust both glyphs of a pair.
  private int valueSize(int subtable) {
    return Integer.bitCount(unsigned(subtable + 4)) + Integer.bitCount(unsigned(subtable + 6));
  }

  private short advance(int subtable, int value) {
    int format = unsigned(subtable + 4);
    return (format & ADVANCE) == 0
        ? 0
        : data.getShort(value + 2 * Integer.bitCount(format & (ADVANCE - 1)));
  }

  /// The first glyphs that a subtable knows, in the order of its coverage table.
  private int[] covered(int subtable) {
    int table = subtable + unsigned(subtable + 2);
    int count = unsigned(table + 2);
    int[] covered = new int[glyphCount];
    int end = 0;
    for (int i = 0; i < count; i++) {
      if (unsigned(table) == 1) {
        covered[end++] = unsigned(table + 4 + 2 * i);
      } else {
        int range = table + 4 + 6 * i;
        for (int glyph = unsigned(range); glyph <= unsigned(range + 2); glyph++) {
          covered[end++] = glyph;
        }
      }
    }
    return Arrays.copyOf(covered, end);
  }

  /// The class of every glyph by a class table.
  private short[] classes(int table) {
    short[] classes = new short[glyphCount];
    if (unsigned(table) == 1) {
      for (int i = 0; i < unsigned(table + 4); i++) {
        classes[unsigned(table + 2) + i] = data.getShort(table + 6 + 2 * i);
      }
    } else {
      for (int i = 0; i < unsigned(table + 2); i++) {
        int range = table + 4 + 6 * i;
        for (int glyph = unsigned(range); glyph <= unsigned(range + 2); glyph++) {
          classes[glyph] = data.getShort(range + 4);
        }
      }
    }
    return classes;
  }

  /// The place a tagged record of a list points to, or -1.
  private int find(int list, int tag) {
    for (int i = 0; i < unsigned(list); i++) {
      int entry = list + 2 + 6 * i;
      if (data.getInt(entry) == tag) {
        return list + unsigned(entry + 4);
      }
    }
    return -1;
  }

  private int unsigned(int at) {
    return data.getShort(at) & 0xFFFF;
  }
}
