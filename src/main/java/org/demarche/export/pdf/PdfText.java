package org.demarche.export.pdf;

import org.demarche.font.BundledFont;
import org.demarche.font.GlyphLine;
import org.demarche.font.GlyphLine.Placed;
import org.demarche.scene.Mark;
import org.jspecify.annotations.Nullable;

/// Writes lines of text, each glyph in the place that the program's own measures give it. A line
/// whose glyphs are not in the order of reading also says what it reads.
final class PdfText {
  private static final double THOUSANDTHS = 1000;

  /// Glyphs are moved where they would be off by more, in thousandths of the size.
  private static final double EXACT = 0.5;

  private final Resources resources;
  private final Operators content;

  PdfText(Resources resources, Operators content) {
    this.resources = resources;
    this.content = content;
  }

  /// Draws a line in the colour that is set.
  void draw(Mark.Label label) {
    GlyphLine line = GlyphLine.of(label.text(), label.style().face());
    double size = label.style().size();
    double width = line.width() * size;
    double left =
        switch (label.anchor()) {
          case START -> label.x();
          case MIDDLE -> label.x() - width / 2;
          case END -> label.x() - width;
        };
    Letters letters = new Letters(size);
    line.glyphs().forEach(letters::add);
    boolean asRead = letters.read.toString().contentEquals(label.text());
    if (!asRead) {
      content.write("/Span <</ActualText " + Operators.text(label.text()) + ">> BDC");
    }
    content.write("BT").write("Tm", 1, 0, 0, -1, left, label.baseline());
    content.write(letters.finished()).write("ET");
    if (!asRead) {
      content.write("EMC");
    }
  }

  /// The glyphs of one line.
  private final class Letters {
    private final double size;
    private final StringBuilder shown = new StringBuilder();

    /// What a reader takes the glyphs for, from left to right.
    private final StringBuilder read = new StringBuilder();

    private @Nullable BundledFont font;

    /// Where the next glyph stands unless it is moved, in thousandths of the size.
    private double pen;

    Letters(double size) {
      this.size = size;
    }

    void add(Placed glyph) {
      BundledFont drawing = glyph.font();
      if (drawing == null) {
        return;
      }
      if (drawing != font) {
        close();
        shown.append(Resources.name(drawing)).append(' ').append(Operators.number(size));
        shown.append(" Tf [<");
        font = drawing;
      }
      PdfFont used = resources.font(drawing);
      int number = used.number(glyph);
      double off = pen - glyph.x() * THOUSANDTHS;
      if (Math.abs(off) > EXACT) {
        shown.append("> ").append(Operators.number(off)).append(" <");
        pen -= off;
      }
      shown.append(Operators.hexadecimal(number));
      read.append(used.text(number));
      pen += used.advance(number);
    }

    String finished() {
      close();
      return shown.toString();
    }

    private void close() {
      if (font != null) {
        shown.append(">] TJ ");
      }
    }
  }
}
