package org.demarche.layer;

import java.util.List;
import org.demarche.layout.Anatomy;
import org.demarche.query.EventTable;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Mark;
import org.demarche.scene.Rect;
import org.demarche.time.Bound;
import org.demarche.time.Doubt;

/// Draws an event's time along its span line, so that how exactly it is known can be seen:
///
/// - a solid bar for what it certainly covered; a thin line for 'some time within';
/// - brackets at the ends of what is only known to lie within them;
/// - soft wings for 'about', dashes for 'uncertain';
/// - an arrow that fades out where there is no end, a question mark where nobody knows it.
final class SpanMarks {
  /// From the start of a span to the glyph that stands on it.
  static final double INSET = Anatomy.GLYPH_INSET;

  /// Shorter spans say nothing that the glyph does not.
  private static final double LEAST = 9;

  /// That an exact day takes some room is worth a line only where there is plenty.
  private static final double LEAST_DAY = 26;

  /// How far beyond the plot spans are drawn: what is far out cannot be told from what is near.
  private static final double BEYOND = 80;

  private final EventTable table;
  private final int ordinal;
  private final Stage stage;
  private final SpanPen pen;

  private SpanMarks(Stage stage, DrawnEvent drawn, ColourRole role, List<Mark> out) {
    this.table = stage.frame().table();
    this.ordinal = drawn.ordinal();
    this.stage = stage;
    this.pen = new SpanPen(role, drawn.spanY(), out);
  }

  static void add(Stage stage, DrawnEvent drawn, ColourRole role, List<Mark> out) {
    new SpanMarks(stage, drawn, role, out).add(drawn);
  }

  /// An x drawn no further out than can matter.
  static double near(double x, Rect plot) {
    return Math.clamp(x, plot.x() - BEYOND, plot.right() + BEYOND);
  }

  private double x(long second) {
    return near(stage.scale().x(second), stage.plot());
  }

  private void add(DrawnEvent drawn) {
    double from = near(drawn.left(), stage.plot());
    double ownEnd = x(table.outerEnd(ordinal));
    double to = near(drawn.right(), stage.plot());
    boolean open = table.isOpenStart(ordinal) || table.isOpenEnd(ordinal);
    if (to - from < LEAST && !open) {
      return;
    }
    if (table.isRange(ordinal)) {
      range(from, ownEnd);
    } else if (ownEnd - from >= (table.doubts(ordinal) == 0 ? LEAST_DAY : LEAST)) {
      within(from, ownEnd);
    }
    if (to > ownEnd) {
      pen.pale(ownEnd, to);
    }
    tails(from, to, to > ownEnd);
  }

  private boolean has(Doubt doubt) {
    return table.hasDoubt(ordinal, doubt);
  }

  private void range(double from, double to) {
    double coreFrom = x(table.coreStart(ordinal));
    double coreTo = x(table.coreEnd(ordinal));
    boolean certain = table.coreEnd(ordinal) > table.coreStart(ordinal);
    if (certain && coreTo - coreFrom >= 1) {
      wing(from, coreFrom, true);
      wing(coreTo, to, false);
      bar(coreFrom, coreTo);
    } else if (certain || has(Doubt.UNCERTAIN)) {
      bar(from, to);
    } else {
      pen.pale(from, to);
    }
  }

  private void bar(double from, double to) {
    if (has(Doubt.UNCERTAIN)) {
      pen.dashedBar(from, to);
    } else {
      pen.solid(from, to);
    }
  }

  /// The stretch in which a range starts, or ends.
  private void wing(double from, double to, boolean start) {
    if (to - from < 1) {
      return;
    }
    if (has(Doubt.APPROXIMATE)) {
      pen.wing(from, to, start);
      return;
    }
    pen.line(from, to, has(Doubt.UNCERTAIN));
    if (has(Doubt.IMPRECISE)) {
      pen.bracket(start ? from : to, start ? 1 : -1);
    }
  }

  /// Some time within: about, or between brackets, or on one day.
  private void within(double from, double to) {
    if (has(Doubt.APPROXIMATE)) {
      pen.about(from, to);
      return;
    }
    pen.line(from, to, has(Doubt.UNCERTAIN));
    if (has(Doubt.IMPRECISE)) {
      pen.bracket(from, 1);
      pen.bracket(to, -1);
    }
  }

  private void tails(double from, double to, boolean pale) {
    double length = Anatomy.TAIL - 10;
    boolean lasting = table.isRange(ordinal);
    if (table.isOpenStart(ordinal)) {
      boolean unknown = stage.event(ordinal).when().date().earliest() instanceof Bound.Unknown;
      pen.tail(from, length, new SpanPen.Tail(-1, unknown, lasting, false));
    }
    if (table.isOpenEnd(ordinal)) {
      boolean unknown = stage.event(ordinal).when().date().latest() instanceof Bound.Unknown;
      pen.tail(to, length, new SpanPen.Tail(1, unknown, lasting, pale));
    }
  }
}
