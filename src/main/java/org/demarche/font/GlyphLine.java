package org.demarche.font;

import java.text.Bidi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line of text as glyphs from left to right, for documents that place each by themselves. Its
/// width is the one that [FontTable] measures.
///
/// @param glyphs from left to right; marks follow the letter they stand on
/// @param width in fractions of the size
public record GlyphLine(List<Placed> glyphs, double width) {
  public GlyphLine {
    glyphs = List.copyOf(glyphs);
  }

  /// A glyph in its place.
  ///
  /// @param font that draws it, or null where none of the bundled ones does
  /// @param glyph its number in the whole font; 0 for one that draws nothing
  /// @param x of its origin, in fractions of the size, from the line's left end
  /// @param advance its room in the line, in fractions of the size
  /// @param text the letter it stands for; of a ligature of two, the glyph stands for the one at
  ///   the left, and one that draws nothing for the other
  public record Placed(
      @Nullable BundledFont font, int glyph, double x, double advance, String text) {}

  /// Whether a text runs from right to left anywhere, so that its letters are drawn in another
  /// order than they are read.
  public static boolean runsBack(String text) {
    char[] letters = text.toCharArray();
    return Bidi.requiresBidi(letters, 0, letters.length);
  }
}
