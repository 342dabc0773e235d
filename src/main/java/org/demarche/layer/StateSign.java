package org.demarche.layer;

import java.util.List;
import org.demarche.layout.Anatomy;
import org.demarche.model.Kind;
import org.demarche.model.Relation;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Mark;
import org.demarche.scene.Rect;

/// Signs that are not of the events' own, but of what is done with them and of what lies about
/// them; each is drawn by the layer that draws it in the timeline.
enum StateSign {
  SELECTED,
  FOUND,
  HIDDEN,
  ERA,
  RELATED_ELSEWHERE,
  BEYOND;

  private static final int SIGNIFICANCE = 3;
  private static final double GLYPH = Anatomy.glyphSize(SIGNIFICANCE) / 2;
  private static final double X = 12;

  /// Draws it from 0 rightwards, its middle at 0.
  void draw(List<Mark> out) {
    switch (this) {
      case SELECTED -> {
        SelectionLayer.soft(new Rect(X + 8, -8.5, 18, 17), out);
        SelectionLayer.toAxis(X, -11, 0, out);
        glyph(ColourRole.CONTEXT, out);
        SelectionLayer.ring(X, 0, SIGNIFICANCE, out);
      }
      case FOUND -> {
        FoundLayer.ground(new Rect(X + 8, -8.5, 18, 17), 1, out);
        FoundLayer.ring(X, 0, SIGNIFICANCE, out);
        glyph(ColourRole.CONTEXT, out);
      }
      case HIDDEN -> {
        glyph(ColourRole.HIDDEN, out);
        SelectionLayer.ring(X, 0, SIGNIFICANCE, out);
      }
      case ERA -> {
        EraLayer.tint(new Rect(2, -10, 22, 20), false, true, 14, out);
        out.add(Styles.text("…", 5, -2, Styles.ERA, ColourRole.TEXT_MUTED));
      }
      case RELATED_ELSEWHERE -> out.addAll(EdgeSigns.plate(new Rect(2, -8, 34, 16), "…", true));
      case BEYOND -> out.addAll(OutsideLayer.plate(new Rect(2, -10, 34, 20), "…", true));
    }
  }

  private static void glyph(ColourRole role, List<Mark> out) {
    out.add(GlyphMarks.glyph(Kind.Glyph.CIRCLE, X, 0, GLYPH, role));
  }

  /// An arc of a type from one event to another, with its word.
  static void relation(Relation.Type type, String word, double width, List<Mark> out) {
    double end = width - 12;
    Arc arc = new Arc(11, 3, 36, -7, end - 33, -7, end - 8, 3, true, true);
    out.add(GlyphMarks.glyph(Kind.Glyph.CIRCLE, 4, 6, 3.5, ColourRole.CONTEXT));
    out.add(GlyphMarks.glyph(Kind.Glyph.CIRCLE, end - 1, 6, 3.5, ColourRole.CONTEXT));
    RelationLayer.sample(type, arc, out);
    double half = (width - 58) / 2;
    double height = RelationWordLayer.HEIGHT - 2;
    Rect place = new Rect(end / 2 - half, -4 - height / 2, 2 * half, height);
    RelationWordLayer.word(word, place, 1, out);
  }
}
