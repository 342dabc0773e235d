package org.demarche.layer;

import java.util.List;
import org.demarche.layout.Anatomy;
import org.demarche.layout.Doubts;
import org.demarche.model.Kind;
import org.demarche.query.EventTable;
import org.demarche.scene.Glyphs;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.Path;
import org.demarche.scene.Role;
import org.demarche.scene.Stroke;
import org.demarche.time.Doubt;

/// Draws the glyph of an event's kind, larger the more significant the event; hollow and dashed
/// with a question mark where the date is uncertain, with a halo where it is 'about'.
final class GlyphMarks {
  private static final Stroke UNCERTAIN = Stroke.dashed(1.5, 2.2, 1.4);
  private static final double HALO = 3;

  private GlyphMarks() {}

  static void add(EventTable table, DrawnEvent drawn, Role role, List<Mark> out) {
    int ordinal = drawn.ordinal();
    double radius = Anatomy.glyphSize(table.significance(ordinal)) / 2;
    if (Doubts.has(table, ordinal, Doubt.APPROXIMATE)) {
      Path halo = Path.circle(drawn.glyphX(), drawn.glyphY(), radius + HALO);
      out.add(new Mark.Shape(halo, new Ink(role, 0.22), null, Styles.HAIR));
    }
    glyph(
        table.kind(ordinal).glyph(),
        drawn.glyphX(),
        drawn.glyphY(),
        radius,
        role,
        Doubts.has(table, ordinal, Doubt.UNCERTAIN),
        out);
  }

  static void glyph(
      Kind.Glyph glyph,
      double x,
      double y,
      double radius,
      Role role,
      boolean uncertain,
      List<Mark> out) {
    if (!uncertain) {
      out.add(new Mark.Shape(Glyphs.path(glyph, x, y, radius), Ink.of(role), null, Styles.HAIR));
      return;
    }
    Path hollow = Glyphs.path(glyph, x, y, radius);
    out.add(new Mark.Shape(hollow, Ink.of(Role.PANEL), Ink.of(role), UNCERTAIN));
  }
}
