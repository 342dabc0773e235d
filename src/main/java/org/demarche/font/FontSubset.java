package org.demarche.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;

/// A TrueType font with only the glyphs that some letters need, to be carried in a document.
///
/// It has no rules of layout (`GSUB`, `GPOS`) and no hints, so it serves scripts that are set
/// letter by letter, as Latin, Greek and Cyrillic are. Copyright and licence stay in it.
final class FontSubset {
  /// What the checksums of a whole font file add up to.
  private static final int WHOLE_FILE = 0xB1B0AFBA;

  private final TrueType font;

  /// The font's glyphs in their new order; a glyph's place is its new number.
  private final List<Integer> glyphs = new ArrayList<>();

  /// New numbers by the font's own.
  private final Map<Integer, Integer> numbers = new HashMap<>();

  /// What some glyphs advance further than in the whole font, by their new number.
  private final Map<Integer, Integer> further = new HashMap<>();

  /// New glyph numbers by letter.
  private final NavigableMap<Integer, Integer> letters = new TreeMap<>();

  private FontSubset(TrueType font) {
    this.font = font;
  }

  /// @param codePoints letters of the basic plane; those that the font lacks are left out
  static byte[] of(byte[] file, SortedSet<Integer> codePoints) {
    FontSubset subset = empty(TrueType.parse(file));
    for (int codePoint : codePoints) {
      int glyph = subset.font.characters().glyph(codePoint);
      if (glyph != 0 && Character.isBmpCodePoint(codePoint)) {
        subset.letters.put(codePoint, subset.number(glyph));
      }
    }
    return subset.write();
  }

  /// One with no glyph but that which stands for those that are missing.
  static FontSubset empty(TrueType font) {
    FontSubset subset = new FontSubset(font);
    subset.number(0);
    return subset;
  }

  /// The number of one of the whole font's glyphs in the subset, into which it comes by this.
  int number(int glyph) {
    Integer known = numbers.putIfAbsent(glyph, glyphs.size());
    if (known != null) {
      return known;
    }
    glyphs.add(glyph);
    return glyphs.size() - 1;
  }

  /// The number of a glyph once more, which advances further than it does by itself.
  ///
  /// @param by how much, in the font's units
  int widened(int glyph, int by) {
    glyphs.add(glyph);
    further.put(glyphs.size() - 1, by);
    return glyphs.size() - 1;
  }

  /// How far a glyph advances, in the font's units.
  ///
  /// @param number in the subset
  int advance(int number) {
    return font.advance(glyphs.get(number)) + further.getOrDefault(number, 0);
  }

  /// The number of a further glyph that draws nothing and is as wide as a space.
  int blank() {
    glyphs.add(font.characters().glyph(' '));
    return glyphs.size() - 1;
  }

  /// How many glyphs are in it.
  int size() {
    return glyphs.size();
  }

  /// The font's file. Parts of composite glyphs come in as it is written.
  byte[] write() {
    NavigableMap<String, byte[]> tables = new TreeMap<>();
    // Parts of letters get numbers while the outlines are written, so these come first.
    addOutlines(tables);
    tables.put("OS/2", font.table("OS/2"));
    tables.put("cmap", characters());
    tables.put("head", header());
    tables.put("hmtx", advances());
    tables.put("hhea", withNumber(font.table("hhea"), 34));
    tables.put("maxp", withNumber(font.table("maxp"), 4));
    tables.put("name", names());
    tables.put("post", ByteBuffer.wrap(new byte[32]).putInt(0, 0x00030000).array());
    return file(tables);
  }

  private void addOutlines(NavigableMap<String, byte[]> tables) {
    Bytes outlines = new Bytes();
    Bytes places = new Bytes();
    // The list grows while composite glyphs name their parts.
    for (int i = 0; i < glyphs.size(); i++) {
      places.int32(outlines.size());
      byte[] outline = font.outline(glyphs.get(i));
      if (outline.length > 0) {
        outlines.all(
            outline[0] < 0
                ? GlyphOutline.renumbered(outline, this::number)
                : GlyphOutline.unhinted(outline));
        outlines.pad(4);
      }
    }
    places.int32(outlines.size());
    tables.put("glyf", outlines.toArray());
    tables.put("loca", places.toArray());
  }

  /// Format 4, one segment for each run of letters whose glyphs run along.
  private byte[] characters() {
    List<int[]> segments = new ArrayList<>();
    letters.forEach(
        (letter, glyph) -> {
          int delta = (glyph - letter) & 0xFFFF;
          int[] last = segments.isEmpty() ? null : segments.getLast();
          if (last != null && last[1] == letter - 1 && last[2] == delta) {
            last[1] = letter;
          } else {
            segments.add(new int[] {letter, letter, delta});
          }
        });
    segments.add(new int[] {0xFFFF, 0xFFFF, 1});
    int count = segments.size();
    int power = Integer.highestOneBit(count);
    Bytes table = new Bytes();
    table.int16(0).int16(1).int16(3).int16(1).int32(12);
    table.int16(4).int16(16 + 8 * count).int16(0).int16(2 * count);
    table.int16(2 * power).int16(Integer.numberOfTrailingZeros(power)).int16(2 * (count - power));
    segments.forEach(segment -> table.int16(segment[1]));
    table.int16(0);
    segments.forEach(segment -> table.int16(segment[0]));
    segments.forEach(segment -> table.int16(segment[2]));
    segments.forEach(_ -> table.int16(0));
    return table.toArray();
  }

  private byte[] header() {
    ByteBuffer head = ByteBuffer.wrap(font.table("head"));
    head.putInt(8, 0); // the checksum of the whole file, filled in at the end
    head.putShort(50, (short) 1); // places of outlines take four bytes
    return head.array();
  }

  private byte[] advances() {
    Bytes table = new Bytes();
    for (int number = 0; number < glyphs.size(); number++) {
      table.int16(advance(number)).int16(font.leftBearing(glyphs.get(number)));
    }
    return table.toArray();
  }

  private byte[] withNumber(byte[] table, int at) {
    return ByteBuffer.wrap(table).putShort(at, (short) glyphs.size()).array();
  }

  /// The names for Windows, which are those in Unicode that everyone reads.
  private byte[] names() {
    ByteBuffer all = ByteBuffer.wrap(font.table("name"));
    int count = all.getShort(2);
    int texts = all.getShort(4) & 0xFFFF;
    Bytes records = new Bytes();
    Bytes kept = new Bytes();
    int keptCount = 0;
    for (int i = 0; i < count; i++) {
      int at = 6 + 12 * i;
      if (all.getShort(at) == 3) {
        int length = all.getShort(at + 8) & 0xFFFF;
        byte[] text = new byte[length];
        all.get(texts + (all.getShort(at + 10) & 0xFFFF), text);
        records.int16(3).int16(all.getShort(at + 2)).int16(all.getShort(at + 4));
        records.int16(all.getShort(at + 6)).int16(length).int16(kept.size());
        kept.all(text);
        keptCount++;
      }
    }
    Bytes table = new Bytes();
    table.int16(0).int16(keptCount).int16(6 + 12 * keptCount);
    return table.all(records.toArray()).all(kept.toArray()).toArray();
  }

  private static byte[] file(NavigableMap<String, byte[]> tables) {
    int count = tables.size();
    int power = Integer.highestOneBit(count);
    Bytes file = new Bytes();
    file.int32(0x00010000).int16(count);
    file.int16(16 * power).int16(Integer.numberOfTrailingZeros(power)).int16(16 * (count - power));
    int at = 12 + 16 * count;
    int head = 0;
    for (var table : tables.entrySet()) {
      head = table.getKey().equals("head") ? at : head;
      file.all(table.getKey().getBytes(StandardCharsets.US_ASCII));
      file.int32(checksum(table.getValue())).int32(at).int32(table.getValue().length);
      at += (table.getValue().length + 3) / 4 * 4;
    }
    for (byte[] table : tables.values()) {
      file.all(table).pad(4);
    }
    byte[] bytes = file.toArray();
    int adjustment = WHOLE_FILE - checksum(bytes);
    return ByteBuffer.wrap(bytes).putInt(head + 8, adjustment).array();
  }

  private static int checksum(byte[] table) {
    int sum = 0;
    for (int i = 0; i < table.length; i++) {
      sum += (table[i] & 0xFF) << (24 - 8 * (i % 4));
    }
    return sum;
  }
}
