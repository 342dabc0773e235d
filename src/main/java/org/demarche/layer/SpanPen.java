package org.demarche.layer;

import java.util.List;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.Path;
import org.demarche.scene.Rect;
import org.demarche.scene.Stroke;

/// Draws the strokes that spans are made of, along one height in one colour.
final class SpanPen {
  static final double BAR = 5;
  private static final double BRACKET = 3.5;
  private static final double WITHIN = 0.6;
  private static final double ABOUT = 0.5;
  private static final double GOING_ON = 0.4;
  private static final double FRESH = 0.75;

  private final ColourRole role;
  private final double y;
  private final List<Mark> out;

  SpanPen(ColourRole role, double y, List<Mark> out) {
    this.role = role;
    this.y = y;
    this.out = out;
  }

  private Rect rect(double from, double to, double height) {
    return new Rect(from, y - height / 2, Math.max(1, to - from), height);
  }

  private Rect bar(double from, double to) {
    return rect(from, to, BAR);
  }

  /// It certainly went on.
  void solid(double from, double to) {
    out.add(new Mark.Box(bar(from, to), BAR / 2, Ink.of(role), null, Styles.HAIR));
  }

  /// It may have gone on, or goes on still.
  void pale(double from, double to) {
    out.add(Styles.fill(bar(from, to), new Ink(role, GOING_ON)));
  }

  /// It went on, by a date that is in doubt.
  void dashedBar(double from, double to) {
    out.add(new Mark.Box(bar(from, to), BAR / 2, new Ink(role, 0.15), Ink.of(role), Styles.DASHES));
  }

  /// Some time within.
  void line(double from, double to, boolean dashed) {
    Stroke stroke = dashed ? Styles.DASHES : Styles.THIN;
    out.add(new Mark.Line(from, y, to, y, new Ink(role, WITHIN), stroke));
  }

  /// No earlier, or no later, than this.
  ///
  /// @param inwards 1 where the time lies to the right, -1 where it lies to the left
  void bracket(double x, int inwards) {
    Path path =
        Path.pen()
            .move(x + inwards * 3, y - BRACKET)
            .line(x, y - BRACKET)
            .line(x, y + BRACKET)
            .line(x + inwards * 3, y + BRACKET)
            .path();
    out.add(new Mark.Shape(path, null, Ink.of(role), Styles.THIN));
  }

  /// About then: full in the middle, nothing at the ends.
  void about(double from, double to) {
    double third = (to - from) / 3;
    out.add(new Mark.Fade(bar(from, from + third), role, 0, ABOUT));
    out.add(Styles.fill(bar(from + third, to - third), new Ink(role, ABOUT)));
    out.add(new Mark.Fade(bar(to - third, to), role, ABOUT, 0));
  }

  /// A soft end.
  ///
  /// @param rising whether it grows from left to right
  void wing(double from, double to, boolean rising) {
    out.add(new Mark.Fade(bar(from, to), role, rising ? 0 : FRESH, rising ? FRESH : 0));
  }

  /// How a tail is drawn.
  ///
  /// @param way 1 for one that leaves to the right, -1 to the left
  /// @param unknown whether there is an end that nobody knows, rather than none
  /// @param lasting whether it continues a bar
  /// @param pale whether that bar is pale already
  record Tail(int way, boolean unknown, boolean lasting, boolean pale) {}

  /// An end that is open or not known fades out.
  void tail(double from, double length, Tail tail) {
    double to = from + tail.way() * length;
    double opacity = tail.pale() ? GOING_ON : FRESH;
    boolean right = tail.way() > 0;
    Rect rect = rect(Math.min(from, to), Math.max(from, to), tail.lasting() ? BAR : 2.5);
    out.add(new Mark.Fade(rect, role, right ? opacity : 0, right ? 0 : opacity));
    if (tail.unknown()) {
      out.add(
          new Mark.Label(
              "?",
              to,
              Styles.baseline(y, Styles.DOUBT),
              Mark.Anchor.MIDDLE,
              Styles.DOUBT,
              Ink.of(role)));
    } else {
      Path arrow =
          Path.pen()
              .move(to - tail.way() * 3.5, y - 3.5)
              .line(to + tail.way(), y)
              .line(to - tail.way() * 3.5, y + 3.5)
              .path();
      out.add(new Mark.Shape(arrow, null, new Ink(role, 0.8), Styles.THIN));
    }
  }
}
