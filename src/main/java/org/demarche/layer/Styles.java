package org.demarche.layer;

import java.util.List;
import org.demarche.font.TextStyle;
import org.demarche.font.TextStyle.Face;
import org.demarche.model.Kind;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.Rect;
import org.demarche.scene.Stroke;

/// The type sizes and strokes that layers share, and short ways to write common marks.
public final class Styles {
  public static final TextStyle LANE_NAME = new TextStyle(Face.SEMIBOLD, 13);
  public static final TextStyle LANE_COUNT = new TextStyle(Face.REGULAR, 11);
  public static final TextStyle AXIS_MAJOR = new TextStyle(Face.SEMIBOLD, 13);
  public static final TextStyle AXIS_MINOR = new TextStyle(Face.REGULAR, 11.5);
  public static final TextStyle ERA = new TextStyle(Face.REGULAR, 11);
  public static final TextStyle COUNT = new TextStyle(Face.SEMIBOLD, 10.5);
  public static final TextStyle DOUBT = new TextStyle(Face.SEMIBOLD, 10);
  public static final TextStyle SMALL = new TextStyle(Face.REGULAR, 10.5);

  public static final Stroke HAIR = Stroke.solid(1);
  public static final Stroke THIN = Stroke.solid(1.25);
  public static final Stroke DASHES = Stroke.dashed(1.25, 3, 2.5);
  public static final Stroke DOTS = Stroke.dashed(1.25, 1.5, 3);

  private Styles() {}

  /// The colour of a family of kinds.
  public static ColourRole role(Kind.Family family) {
    return switch (family) {
      case DIPLOMACY -> ColourRole.DIPLOMACY;
      case STATEMENT -> ColourRole.STATEMENT;
      case DISPUTE -> ColourRole.DISPUTE;
      case FORCE -> ColourRole.FORCE;
      case COERCION -> ColourRole.COERCION;
      case CONTEXT -> ColourRole.CONTEXT;
    };
  }

  public static Mark fill(Rect rect, Ink ink) {
    return new Mark.Box(rect, 0, ink, null, HAIR);
  }

  public static Mark vertical(double x, double from, double to, ColourRole role, Stroke stroke) {
    return new Mark.Line(x, from, x, to, Ink.of(role), stroke);
  }

  public static Mark horizontal(double y, double from, double to, ColourRole role, Stroke stroke) {
    return new Mark.Line(from, y, to, y, Ink.of(role), stroke);
  }

  public static Mark text(
      String text, double x, double baseline, TextStyle style, ColourRole role) {
    return new Mark.Label(text, x, baseline, Mark.Anchor.START, style, Ink.of(role));
  }

  /// The baseline that centres lower-case text on a height.
  public static double baseline(double middle, TextStyle style) {
    return middle + style.size() * 0.36;
  }

  public static Mark clip(Rect rect, List<Mark> marks) {
    return new Mark.Clip(rect, marks);
  }

  /// On the middle of a pixel, so that a one pixel line is sharp.
  public static double crisp(double position) {
    return Math.floor(position) + 0.5;
  }
}
