package org.demarche.font;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// How far each character of one font advances, and the font's height, in fractions of its size:
/// tables of numbers, so that a text is measured by adding them up.
final class FontAdvances {
  private static final float UNMAPPED = -1;

  /// Joiners, directional and other controls of the basic plane.
  private static final BitSet WEIGHTLESS = weightless();

  private final TrueType file;
  private final double unitsPerEm;
  private final Optional<Kerning> kerning;

  /// Advances by character of the basic plane.
  private final float[] basic = new float[Character.MAX_VALUE + 1];

  /// Advances of characters beyond the basic plane.
  private final Map<Integer, Float> supplementary = new HashMap<>();

  FontAdvances(TrueType file) {
    this.file = file;
    unitsPerEm = file.unitsPerEm();
    kerning = file.kerning();
    Arrays.fill(basic, UNMAPPED);
    file.characters().forEach(this::put);
    WEIGHTLESS.stream().forEach(c -> basic[c] = 0);
  }

  private void put(int codePoint, int glyph) {
    float advance = (float) (file.advance(glyph) / unitsPerEm);
    if (codePoint <= Character.MAX_VALUE) {
      basic[codePoint] = advance;
    } else {
      supplementary.put(codePoint, advance);
    }
  }

  private static BitSet weightless() {
    BitSet weightless = new BitSet();
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      int type = Character.getType(c);
      weightless.set(c, type == Character.FORMAT || type == Character.CONTROL);
    }
    return weightless;
  }

  /// Height above the baseline in fractions of the size.
  double ascent() {
    return file.ascent() / unitsPerEm;
  }

  /// Depth below the baseline in fractions of the size, positive.
  double descent() {
    return file.descent() / unitsPerEm;
  }

  /// The advance of a character in fractions of the size, negative where the font lacks it.
  /// Joiners, directional and other controls need no glyph and take no room.
  double advance(int codePoint) {
    return codePoint <= Character.MAX_VALUE
        ? basic[codePoint]
        : supplementary.getOrDefault(codePoint, UNMAPPED);
  }

  /// The glyph of a character; 0 where the font lacks it, or where it needs none.
  int glyph(int codePoint) {
    boolean none = codePoint <= Character.MAX_VALUE && WEIGHTLESS.get(codePoint);
    return none ? 0 : file.characters().glyph(codePoint);
  }

  /// How far right of its origin the middle of what a glyph draws is, in fractions of the size.
  double middle(int glyph) {
    return file.middle(glyph) / unitsPerEm;
  }

  /// What stands between two neighbouring characters of Arabic text, in fractions of the size.
  double between(char first, char second) {
    int left = file.characters().glyph(first);
    int right = file.characters().glyph(second);
    return kerning.isEmpty() || left == 0 || right == 0
        ? 0
        : kerning.get().between(left, right) / unitsPerEm;
  }
}
