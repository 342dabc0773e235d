package org.demarche.layer;

import java.util.List;
import org.demarche.model.Kind;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Glyphs;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.Rect;
import org.demarche.time.Extent;

/// Draws the other dates that sources give for an event: a hollow glyph at each, tied to the event
/// by a dotted line.
final class DisputeMarks {
  private static final double RADIUS = 3.6;

  /// Nearer than this the two dates are one to the eye, and the glyph gets a hollow double.
  private static final double APART = 9;

  /// A date that is a long stretch stands near its start.
  private static final double REACH = 40;

  /// A link longer than this is faint in the middle.
  private static final double LONG = 130;

  private static final double STUB = 30;
  private static final double SHIFT = -4;

  private DisputeMarks() {}

  /// @param others where the other dates lie
  static void add(
      Stage stage, DrawnEvent drawn, List<Extent> others, ColourRole role, List<Mark> out) {
    for (Extent other : others) {
      ghost(stage, drawn, other, role, out);
    }
  }

  private static void ghost(
      Stage stage, DrawnEvent drawn, Extent other, ColourRole role, List<Mark> out) {
    Kind.Glyph glyph = stage.frame().table().kind(drawn.ordinal()).glyph();
    Rect plot = stage.plot();
    double from = SpanMarks.near(stage.scale().x(other.outer().start()), plot);
    double to = SpanMarks.near(stage.scale().x(other.outer().end()), plot);
    double x = from + Math.min((to - from) / 2, REACH);
    double y = drawn.spanY();
    double self =
        SpanMarks.near(
            drawn.left() + Math.min((drawn.right() - drawn.left()) / 2, SpanMarks.INSET), plot);
    Ink ink = Ink.of(role);
    if (Math.abs(x - self) < APART) {
      out.add(
          new Mark.Shape(
              Glyphs.path(glyph, drawn.glyphX() + SHIFT, drawn.glyphY() + 1, RADIUS + 1),
              null,
              new Ink(role, 0.8),
              Styles.HAIR));
      return;
    }
    double nearEnd =
        x > self ? Math.max(self, Math.min(SpanMarks.near(drawn.right(), plot), x)) : self;
    double start = x > self ? nearEnd : Math.min(self, SpanMarks.near(drawn.left(), plot));
    link(start, x + (x > self ? -RADIUS : RADIUS), y, new Ink(role, 0.6), out);
    out.add(
        new Mark.Shape(
            Glyphs.path(glyph, x, y, RADIUS), Ink.of(ColourRole.PANEL), ink, Styles.THIN));
  }

  /// A dotted line; a long one is faint between its ends, for it runs through other events' rows.
  private static void link(double from, double to, double y, Ink ink, List<Mark> out) {
    if (Math.abs(to - from) <= LONG) {
      out.add(new Mark.Line(from, y, to, y, ink, Styles.DOTS));
      return;
    }
    double way = Math.signum(to - from);
    Ink faint = new Ink(ink.role(), ink.opacity() * 0.35);
    out.add(new Mark.Line(from + way * STUB, y, to - way * STUB, y, faint, Styles.DOTS));
    out.add(new Mark.Line(from, y, from + way * STUB, y, ink, Styles.DOTS));
    out.add(new Mark.Line(to - way * STUB, y, to, y, ink, Styles.DOTS));
  }
}
