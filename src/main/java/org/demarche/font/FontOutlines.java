package org.demarche.font;

import java.util.EnumMap;
import java.util.Map;

/// The outlines of the bundled fonts' glyphs. For one thread at a time.
public final class FontOutlines {
  private final Map<BundledFont, TrueType> files = new EnumMap<>(BundledFont.class);

  /// How many units make the font's size.
  public int unitsPerEm(BundledFont font) {
    return file(font).unitsPerEm();
  }

  /// Draws a glyph; nothing of a space.
  ///
  /// @param glyph as [GlyphLine] has it
  public void draw(BundledFont font, int glyph, GlyphPen pen) {
    new GlyphContours(file(font), pen).draw(glyph);
  }

  private TrueType file(BundledFont font) {
    return files.computeIfAbsent(font, one -> TrueType.parse(Fonts.bytes(one)));
  }
}
