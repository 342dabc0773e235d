package org.demarche.font;

/// A bundled font with those of its glyphs that a document uses, for documents that name glyphs by
/// number. Numbers are given in the order in which glyphs are first asked for, from 1.
public final class CarriedFont {
  /// In what part of the size documents tell lengths of a font.
  private static final double THOUSANDTHS = 1000;

  private final TrueType whole;
  private final FontSubset subset;

  public CarriedFont(BundledFont font) {
    whole = TrueType.parse(Fonts.bytes(font));
    subset = FontSubset.empty(whole);
  }

  /// The number of a glyph in the document; the font carries it from now on.
  ///
  /// @param glyph as [GlyphLine] has it
  public int number(int glyph) {
    return subset.number(glyph);
  }

  /// The number of a glyph that advances further than it does by itself; another at each call.
  ///
  /// @param by how much, in thousandths of the size
  public int widened(int glyph, int by) {
    return subset.widened(glyph, (int) (by * whole.unitsPerEm() / THOUSANDTHS));
  }

  /// The number of a further glyph, which draws nothing and is as wide as a space.
  public int blank() {
    return subset.blank();
  }

  /// One more than the highest number given.
  public int size() {
    return subset.size();
  }

  /// How far a glyph advances, in thousandths of the size.
  ///
  /// @param number in the document
  public double advance(int number) {
    return thousandths(subset.advance(number));
  }

  /// Height above the baseline, in thousandths of the size.
  public double ascent() {
    return thousandths(whole.ascent());
  }

  /// Depth below the baseline, positive, in thousandths of the size.
  public double descent() {
    return thousandths(whole.descent());
  }

  /// How high capital letters are, in thousandths of the size.
  public double capitals() {
    return thousandths(whole.capitals());
  }

  /// Left, bottom, right and top of the box around all glyphs of the whole font, in thousandths of
  /// the size.
  public double[] box() {
    int[] box = whole.box();
    double[] scaled = new double[box.length];
    for (int i = 0; i < box.length; i++) {
      scaled[i] = thousandths(box[i]);
    }
    return scaled;
  }

  /// The font's TrueType file.
  public byte[] file() {
    return subset.write();
  }

  private double thousandths(int units) {
    return units * THOUSANDTHS / whole.unitsPerEm();
  }
}
