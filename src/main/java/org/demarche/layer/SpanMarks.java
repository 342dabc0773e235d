package org.demarche.layer;

import java.util.List;
import org.demarche.layout.Anatomy;
import org.demarche.layout.Doubts;
import org.demarche.model.Event;
import org.demarche.query.EventTable;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.Path;
import org.demarche.scene.Rect;
import org.demarche.scene.Role;
import org.demarche.scene.Stroke;
import org.demarche.time.Bound;
import org.demarche.time.Doubt;

/// Draws an event's time along its span line, so that how exactly it is known can be seen:
///
/// - a solid bar for what it certainly covered; a thin line for 'some time within';
/// - brackets at the ends of what is only known to lie within them;
/// - soft wings for 'about', dashes for 'uncertain';
/// - an arrow that fades out where there is no end, a question mark where nobody knows it.
final class SpanMarks {
  static final double BAR = 5;

  /// From the start of a span to the glyph that stands on it.
  static final double INSET = 7;

  private static final double BRACKET = 3.5;

  /// Shorter spans say nothing that the glyph does not.
  private static final double LEAST = 9;

  /// That an exact day takes some room is worth a line only where there is plenty.
  private static final double LEAST_DAY = 26;

  private static final double WITHIN = 0.6;
  private static final double GOING_ON = 0.4;
  private static final double TAIL = 0.75;

  private final EventTable table;
  private final DrawnEvent drawn;
  private final Event event;
  private final Stage stage;
  private final Role role;
  private final double y;
  private final List<Mark> out;

  private SpanMarks(Stage stage, DrawnEvent drawn, Role role, List<Mark> out) {
    this.table = stage.frame().table();
    this.drawn = drawn;
    this.event = stage.event(drawn.ordinal());
    this.stage = stage;
    this.role = role;
    this.y = drawn.spanY();
    this.out = out;
  }

  static void add(Stage stage, DrawnEvent drawn, Role role, List<Mark> out) {
    new SpanMarks(stage, drawn, role, out).add();
  }

  private void add() {
    double from = near(drawn.left());
    double ownEnd = near(x(table.outerEnd(drawn.ordinal())));
    double to = near(drawn.right());
    boolean open = table.isOpenStart(drawn.ordinal()) || table.isOpenEnd(drawn.ordinal());
    if (to - from < LEAST && !open) {
      return;
    }
    if (table.isRange(drawn.ordinal())) {
      range(from, ownEnd);
    } else if (ownEnd - from >= (isExact() ? LEAST_DAY : LEAST)) {
      within(from, ownEnd);
    }
    if (to > ownEnd) {
      out.add(Styles.fill(bar(ownEnd, to), new Ink(role, GOING_ON)));
    }
    tails(from, to, to > ownEnd ? GOING_ON : TAIL);
  }

  private double x(long second) {
    return stage.scale().x(second);
  }

  /// Spans reach far beyond the window; what is far out cannot be told from what is a little out.
  private double near(double x) {
    Rect plot = stage.plot();
    return Math.clamp(x, plot.x() - 80, plot.right() + 80);
  }

  private boolean isExact() {
    return table.doubts(drawn.ordinal()) == 0;
  }

  private boolean has(Doubt doubt) {
    return Doubts.has(table, drawn.ordinal(), doubt);
  }

  private void range(double from, double to) {
    double coreFrom = near(x(table.coreStart(drawn.ordinal())));
    double coreTo = near(x(table.coreEnd(drawn.ordinal())));
    boolean certain = table.coreEnd(drawn.ordinal()) > table.coreStart(drawn.ordinal());
    if (!certain || coreTo - coreFrom < 1) {
      bar(from, to, certain ? 1 : GOING_ON);
      return;
    }
    wing(from, coreFrom, true);
    wing(coreTo, to, false);
    bar(coreFrom, coreTo, 1);
  }

  private void bar(double from, double to, double opacity) {
    if (has(Doubt.UNCERTAIN)) {
      out.add(
          new Mark.Box(bar(from, to), BAR / 2, new Ink(role, 0.15), Ink.of(role), Styles.DASHES));
    } else {
      out.add(new Mark.Box(bar(from, to), BAR / 2, new Ink(role, opacity), null, Styles.HAIR));
    }
  }

  private Rect bar(double from, double to) {
    return new Rect(from, y - BAR / 2, Math.max(1, to - from), BAR);
  }

  private void wing(double from, double to, boolean left) {
    if (to - from < 1) {
      return;
    }
    if (has(Doubt.APPROXIMATE)) {
      out.add(new Mark.Fade(bar(from, to), role, left ? 0 : 0.7, left ? 0.7 : 0));
      return;
    }
    line(from, to);
    if (has(Doubt.IMPRECISE)) {
      bracket(left ? from : to, left ? 1 : -1);
    }
  }

  /// Some time within: about, or between brackets, or on one day.
  private void within(double from, double to) {
    if (has(Doubt.APPROXIMATE)) {
      double third = (to - from) / 3;
      out.add(new Mark.Fade(bar(from, from + third), role, 0, 0.5));
      out.add(Styles.fill(bar(from + third, to - third), new Ink(role, 0.5)));
      out.add(new Mark.Fade(bar(to - third, to), role, 0.5, 0));
      return;
    }
    line(from, to);
    if (has(Doubt.IMPRECISE)) {
      bracket(from, 1);
      bracket(to, -1);
    }
  }

  private void line(double from, double to) {
    Stroke stroke = has(Doubt.UNCERTAIN) ? Styles.DASHES : Styles.THIN;
    out.add(new Mark.Line(from, y, to, y, new Ink(role, WITHIN), stroke));
  }

  private void bracket(double x, int inwards) {
    Path path =
        Path.pen()
            .move(x + inwards * 3, y - BRACKET)
            .line(x, y - BRACKET)
            .line(x, y + BRACKET)
            .line(x + inwards * 3, y + BRACKET)
            .path();
    out.add(new Mark.Shape(path, null, Ink.of(role), Styles.THIN));
  }

  private void tails(double from, double to, double opacity) {
    if (table.isOpenStart(drawn.ordinal())) {
      tail(from, -1, event.when().date().earliest() instanceof Bound.Unknown, TAIL);
    }
    if (table.isOpenEnd(drawn.ordinal())) {
      tail(to, 1, event.when().date().latest() instanceof Bound.Unknown, opacity);
    }
  }

  private void tail(double from, int way, boolean unknown, double opacity) {
    double length = Anatomy.TAIL - 10;
    double to = from + way * length;
    double height = table.isRange(drawn.ordinal()) ? BAR : 2.5;
    Rect rect = new Rect(Math.min(from, to), y - height / 2, length, height);
    out.add(new Mark.Fade(rect, role, way > 0 ? opacity : 0, way > 0 ? 0 : opacity));
    if (unknown) {
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
              .move(to - way * 3.5, y - 3.5)
              .line(to + way * 1.0, y)
              .line(to - way * 3.5, y + 3.5)
              .path();
      out.add(new Mark.Shape(arrow, null, new Ink(role, 0.8), Styles.THIN));
    }
  }
}
