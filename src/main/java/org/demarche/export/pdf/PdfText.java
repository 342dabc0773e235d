package org.demarche.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.demarche.font.BundledFont;
import org.demarche.font.GlyphLine;
import org.demarche.font.GlyphLine.Placed;
import org.demarche.font.LineSetter;
import org.demarche.scene.Mark;
import org.demarche.scene.Path;
import org.jspecify.annotations.Nullable;

/// Sets lines of text, each glyph in the place that the program's own measures give it.
final class PdfText {
  private static final double THOUSANDTHS = 1000;

  /// Glyphs are moved where they would be off by more, in thousandths of the size.
  private static final double EXACT = 0.5;

  private final Resources resources;

  PdfText(Resources resources) {
    this.resources = resources;
  }

  /// A line that is set.
  ///
  /// @param shown the operators that draw its letters, in the colour that is set
  /// @param asRead whether programs that take the glyphs one after another read what the line says
  /// @param others outlines of letters that no bundled font has, to be filled
  record Line(String shown, boolean asRead, List<Path> others) {}

  /// @param space whether one is set after it, so that it does not run into the line that follows
  Line line(Mark.Label label, boolean space) {
    GlyphLine line = LineSetter.set(label.text(), label.style().face());
    double size = label.style().size();
    double width = line.width() * size;
    double left =
        switch (label.anchor()) {
          case START -> label.x();
          case MIDDLE -> label.x() - width / 2;
          case END -> label.x() - width;
        };
    Letters letters = new Letters(size, left, label.baseline());
    List<Placed> glyphs = line.glyphs();
    for (int i = 0; i < glyphs.size(); i++) {
      letters.add(glyphs.get(i), i + 1 < glyphs.size() ? glyphs.get(i + 1) : null);
    }
    boolean asRead = letters.read.toString().contentEquals(label.text());
    if (space) {
      letters.space(line.width());
    }
    return new Line(letters.finished(), asRead, letters.others);
  }

  /// The glyphs of one line.
  private final class Letters {
    private final double size;
    private final double left;
    private final double baseline;
    private final StringBuilder shown = new StringBuilder();
    private final List<Path> others = new ArrayList<>();

    /// What a reader takes the glyphs for, from left to right.
    private final StringBuilder read = new StringBuilder();

    private @Nullable BundledFont font;

    /// Where the next glyph stands unless it is moved, in thousandths of the size.
    private double pen;

    Letters(double size, double left, double baseline) {
      this.size = size;
      this.left = left;
      this.baseline = baseline;
    }

    void add(Placed glyph, @Nullable Placed next) {
      BundledFont drawing = glyph.font();
      if (drawing == null) {
        other(glyph);
        return;
      }
      if (drawing != font) {
        close();
        shown.append(Resources.name(drawing)).append(' ').append(Operators.number(size));
        shown.append(" Tf [<");
        font = drawing;
      }
      PdfFont used = resources.font(drawing);
      double gap = next == null ? 0 : next.x() - glyph.x() - glyph.advance();
      int number = used.number(glyph, gap * THOUSANDTHS);
      double off = pen - glyph.x() * THOUSANDTHS;
      if (Math.abs(off) > EXACT) {
        shown.append("> ").append(Operators.number(off)).append(" <");
        pen -= off;
      }
      shown.append(Operators.hexadecimal(number));
      read.append(used.text(number));
      pen += used.advance(number);
    }

    void space(double x) {
      if (font != null) {
        add(new Placed(font, 0, x, 0, " "), null);
      }
    }

    private void other(Placed glyph) {
      double x = left + glyph.x() * size;
      others.add(MachineLetters.outline(glyph.text(), x, baseline, size, glyph.advance() * size));
    }

    String finished() {
      close();
      String place = Operators.number(left) + " " + Operators.number(baseline);
      return shown.isEmpty() ? "" : "BT 1 0 0 -1 " + place + " Tm " + shown + "ET";
    }

    private void close() {
      if (font != null) {
        shown.append(">] TJ ");
      }
    }
  }
}
