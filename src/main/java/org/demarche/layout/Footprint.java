package org.demarche.layout;

import org.demarche.query.EventTable;
import org.demarche.time.Doubt;

/// Which stretch of time an event's drawing takes up at a level, glyph and text included.
///
/// Computed for the level's coarse end. What is a fixed number of pixels is longest in time there,
/// so the footprint encloses the drawing at every scale of the level.
final class Footprint {
  private static final double LASTING = 1200;

  /// Of what is known to the day or month, many may fall together, and none lasts.
  private static final double LONGER_THAN_A_MONTH = 31.5 * 86_400;

  private final EventTable table;
  private final double secondsPerPixel;
  private final long contentEnd;

  /// @param contentEnd where a range that is still going on stops being drawn
  Footprint(EventTable table, int level, long contentEnd) {
    this.table = table;
    this.secondsPerPixel = LevelOfDetail.reference(level);
    this.contentEnd = contentEnd;
  }

  /// Whether the event lasts and has no end, as far as anybody says.
  static boolean goesOn(EventTable table, int ordinal) {
    return table.isRange(ordinal)
        && table.isOpenEnd(ordinal)
        && table.hasDoubt(ordinal, Doubt.OPEN)
        && !table.hasDoubt(ordinal, Doubt.UNKNOWN);
  }

  /// Whether an event's time is so long at this level that it would keep a row to itself all across
  /// a window.
  boolean isLasting(int ordinal, boolean extended) {
    long length = drawnEnd(ordinal, extended) - table.outerStart(ordinal);
    return length > Math.max(LASTING * secondsPerPixel, LONGER_THAN_A_MONTH);
  }

  /// Where the drawing of an event's time ends, without its tail.
  long drawnEnd(int ordinal, boolean extended) {
    long end = table.outerEnd(ordinal);
    return extended ? Math.max(end, contentEnd) : end;
  }

  /// The axis second of the glyph's middle.
  double glyph(int ordinal) {
    long start = table.outerStart(ordinal);
    double half = (table.outerEnd(ordinal) - start) / 2.0;
    return start + Math.min(half, Anatomy.GLYPH_INSET * secondsPerPixel);
  }

  /// The axis second at which text beside the glyph starts.
  double textStart(int ordinal) {
    return glyph(ordinal) + Anatomy.LABEL_GAP * secondsPerPixel;
  }

  double left(int ordinal) {
    double tail = table.isOpenStart(ordinal) ? Anatomy.TAIL * secondsPerPixel : 0;
    return Math.min(
        table.outerStart(ordinal) - tail, glyph(ordinal) - Anatomy.DOT_HALF * secondsPerPixel);
  }

  /// @param textWidth in pixels; 0 for none
  double right(int ordinal, boolean extended, double textWidth) {
    double tail = table.isOpenEnd(ordinal) ? Anatomy.TAIL * secondsPerPixel : 0;
    double beside =
        textWidth > 0 ? Anatomy.LABEL_GAP + textWidth + Anatomy.AFTER : Anatomy.DOT_HALF;
    return Math.max(drawnEnd(ordinal, extended) + tail, glyph(ordinal) + beside * secondsPerPixel);
  }
}
