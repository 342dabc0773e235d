package org.demarche.scene;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

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

  /// For each lookup the places of its subtables.
  private final List<int[]> lookups = new ArrayList<>();

  /// @param table where the table `GPOS` begins
  Kerning(ByteBuffer data, int table) {
    this.data = data;
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
    for (int[] lookup : lookups) {
      for (int subtable : lookup) {
        int index = covered(subtable + unsigned(subtable + 2), first);
        int value = index < 0 ? -1 : value(subtable, index, first, second);
        if (value >= 0) {
          sum += advance(subtable, value);
          break;
        }
      }
    }
    return sum;
  }

  private void addLookups(int feature, int list) {
    for (int i = 0; i < unsigned(feature + 2); i++) {
      int lookup = list + unsigned(list + 2 + 2 * unsigned(feature + 4 + 2 * i));
      int type = unsigned(lookup);
      int[] subtables = new int[unsigned(lookup + 4)];
      for (int j = 0; j < subtables.length; j++) {
        int subtable = lookup + unsigned(lookup + 6 + 2 * j);
        if (type == EXTENSION) {
          type = unsigned(subtable + 2) == PAIRS ? EXTENSION : 0;
          subtable += data.getInt(subtable + 4);
        }
        subtables[j] = subtable;
      }
      if (type == PAIRS || type == EXTENSION) {
        lookups.add(subtables);
      }
    }
  }

  /// Where the values of a pair are, or -1 where the subtable does not have it.
  private int value(int subtable, int index, int first, int second) {
    int size = 2 * Integer.bitCount(unsigned(subtable + 4));
    int both = size + 2 * Integer.bitCount(unsigned(subtable + 6));
    if (unsigned(subtable) == 1) {
      int pairs = subtable + unsigned(subtable + 10 + 2 * index);
      int found = search(pairs + 2, unsigned(pairs), 2 + both, second);
      return found < 0 || unsigned(found) != second ? -1 : found + 2;
    }
    int row = glyphClass(subtable + unsigned(subtable + 8), first);
    int column = glyphClass(subtable + unsigned(subtable + 10), second);
    return subtable + 16 + both * (row * unsigned(subtable + 14) + column);
  }

  private int advance(int subtable, int value) {
    int format = unsigned(subtable + 4);
    return (format & ADVANCE) == 0
        ? 0
        : data.getShort(value + 2 * Integer.bitCount(format & (ADVANCE - 1)));
  }

  /// The glyph's place in a coverage table, or -1.
  private int covered(int table, int glyph) {
    int count = unsigned(table + 2);
    if (unsigned(table) == 1) {
      int found = search(table + 4, count, 2, glyph);
      return found < 0 || unsigned(found) != glyph ? -1 : (found - table - 4) / 2;
    }
    int range = search(table + 4, count, 6, glyph);
    return range < 0 || glyph > unsigned(range + 2)
        ? -1
        : unsigned(range + 4) + glyph - unsigned(range);
  }

  private int glyphClass(int table, int glyph) {
    if (unsigned(table) == 1) {
      int place = glyph - unsigned(table + 2);
      return place < 0 || place >= unsigned(table + 4) ? 0 : unsigned(table + 6 + 2 * place);
    }
    int range = search(table + 4, unsigned(table + 2), 6, glyph);
    return range < 0 || glyph > unsigned(range + 2) ? 0 : unsigned(range + 4);
  }

  /// The last of the sorted records that starts with a number not above `wanted`, or -1.
  private int search(int records, int count, int size, int wanted) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (unsigned(records + size * middle) <= wanted) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? -1 : records + size * (low - 1);
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
