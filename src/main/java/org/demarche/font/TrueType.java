package org.demarche.font;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The tables of one TrueType font file (OpenType specification): which glyph draws a character,
/// how wide glyphs are and how they are outlined, in the font's own units. The only reader of such
/// files.
final class TrueType {
  private final ByteBuffer data;
  private final Map<String, Table> tables = new HashMap<>();
  private final CharacterMap characters;

  /// How many glyphs have an advance of their own; all after them have the last one's.
  private final int advances;

  /// Where a table lies in the file, in bytes.
  private record Table(int at, int length) {}

  private TrueType(byte[] file) {
    data = ByteBuffer.wrap(file);
    for (int i = 0; i < unsigned(4); i++) {
      int entry = 12 + 16 * i;
      String name = new String(file, entry, 4, StandardCharsets.US_ASCII);
      tables.put(name, new Table(data.getInt(entry + 8), data.getInt(entry + 12)));
    }
    characters = new CharacterMap(data, at("cmap"));
    advances = unsigned(at("hhea") + 34);
  }

  /// @throws IllegalArgumentException when the bytes are not a TrueType font
  static TrueType parse(byte[] file) {
    try {
      return new TrueType(file);
    } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
      throw new IllegalArgumentException("The font ends before its tables do.", e);
    }
  }

  /// A copy of a table's bytes.
  byte[] table(String name) {
    byte[] copy = new byte[place(name).length()];
    data.get(at(name), copy);
    return copy;
  }

  CharacterMap characters() {
    return characters;
  }

  /// How many units make the font's size.
  int unitsPerEm() {
    return unsigned(at("head") + 18);
  }

  /// Height above the baseline.
  int ascent() {
    return data.getShort(at("hhea") + 4);
  }

  /// Depth below the baseline, positive.
  int descent() {
    return -data.getShort(at("hhea") + 6);
  }

  int advance(int glyph) {
    return unsigned(at("hmtx") + 4 * Math.min(glyph, advances - 1));
  }

  int leftBearing(int glyph) {
    int at = glyph < advances ? 4 * glyph + 2 : 4 * advances + 2 * (glyph - advances);
    return data.getShort(at("hmtx") + at);
  }

  /// What the font adjusts between glyphs of the Arabic script; empty where it has no such rules.
  Optional<Kerning> kerning() {
    return Optional.ofNullable(tables.get("GPOS"))
        .map(rules -> new Kerning(data, rules.at(), unsigned(at("maxp") + 4)));
  }

  /// A glyph's outline; empty for a space.
  byte[] outline(int glyph) {
    boolean wide = unsigned(at("head") + 50) == 1;
    int places = at("loca");
    int from = wide ? data.getInt(places + 4 * glyph) : 2 * unsigned(places + 2 * glyph);
    int to = wide ? data.getInt(places + 4 * glyph + 4) : 2 * unsigned(places + 2 * glyph + 2);
    byte[] outline = new byte[to - from];
    data.get(at("glyf") + from, outline);
    return outline;
  }

  /// How far right of its origin the middle of what a glyph draws is; 0 where it draws nothing.
  int middle(int glyph) {
    byte[] outline = outline(glyph);
    if (outline.length == 0) {
      return 0;
    }
    ByteBuffer numbers = ByteBuffer.wrap(outline);
    return (numbers.getShort(2) + numbers.getShort(6)) / 2;
  }

  /// Left, bottom, right and top of the box around all glyphs.
  int[] box() {
    int at = at("head") + 36;
    return new int[] {
      data.getShort(at), data.getShort(at + 2), data.getShort(at + 4), data.getShort(at + 6)
    };
  }

  /// How high capital letters are.
  int capitals() {
    return data.getShort(at("OS/2") + 88);
  }

  private int at(String name) {
    return place(name).at();
  }

  private Table place(String name) {
    Table table = tables.get(name);
    if (table == null) {
      throw new IllegalArgumentException("The font has no table '" + name + "'.");
    }
    return table;
  }

  private int unsigned(int at) {
    return data.getShort(at) & 0xFFFF;
  }
}
