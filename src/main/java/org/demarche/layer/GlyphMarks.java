package org.demarche.layer;

import java.util.List;
import org.demarche.layout.Anatomy;
import org.demarche.model.Kind;
import org.demarche.query.EventTable;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Glyphs;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.Path;
import org.demarche.scene.Stroke;
import org.demarche.time.Doubt;

/// Draws the glyph of an event's kind, larger the more significant the event; with a halo where the
/// date is 'about', in a dashed ring where it is uncertain.
public final class GlyphMarks {
  static final Stroke RING = Stroke.dashed(1.1, 2.1, 1.7);
  private static final double AROUND = 3;

  private GlyphMarks() {}

  static void add(EventTable table, DrawnEvent drawn, ColourRole role, List<Mark> out) {
    int ordinal = drawn.ordinal();
    double radius = Anatomy.glyphSize(table.significance(ordinal)) / 2;
    if (table.hasDoubt(ordinal, Doubt.APPROXIMATE)) {
      Path halo = Path.circle(drawn.glyphX(), drawn.glyphY(), radius + AROUND);
      out.add(new Mark.Shape(halo, new Ink(role, 0.22), null, Styles.HAIR));
    }
    if (table.hasDoubt(ordinal, Doubt.UNCERTAIN)) {
      Path ring = Path.circle(drawn.glyphX(), drawn.glyphY(), radius + AROUND);
      out.add(new Mark.Shape(ring, null, Ink.of(role), RING));
    }
    out.add(glyph(table.kind(ordinal).glyph(), drawn.glyphX(), drawn.glyphY(), radius, role));
  }

  public static Mark glyph(Kind.Glyph glyph, double x, double y, double radius, ColourRole role) {
    return new Mark.Shape(Glyphs.path(glyph, x, y, radius), Ink.of(role), null, Styles.HAIR);
  }
}
