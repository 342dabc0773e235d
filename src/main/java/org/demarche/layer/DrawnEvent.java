package org.demarche.layer;

import org.demarche.layout.Anatomy;
import org.demarche.layout.Captions;
import org.demarche.layout.Item;
import org.demarche.layout.LabelForm;
import org.demarche.query.EventTable;
import org.demarche.scene.Rect;
import org.demarche.scene.TextMetrics;
import org.demarche.scene.TextStyle;
import org.demarche.viewport.TimeScale;

/// An event drawn on its own and where its parts stand in the picture.
///
/// @param left x of the start of its time
/// @param right x of the end of its time
/// @param top of its rows
/// @param glyphX middle of the glyph
/// @param glyphY likewise
/// @param spanY middle of the span line
/// @param text beside the glyph; empty for none
/// @param textStyle of that text
/// @param textWidth in pixels
record DrawnEvent(
    Item item,
    double left,
    double right,
    double top,
    double glyphX,
    double glyphY,
    double spanY,
    String text,
    TextStyle textStyle,
    double textWidth) {
  /// What a label that runs out of the picture needs at least, or it goes.
  private static final double LEAST_TEXT = 44;

  private static final double EDGE = 6;

  static DrawnEvent of(Item item, double top, Frame frame, TimeScale scale, Rect plot) {
    EventTable table = frame.table();
    int ordinal = item.ordinal();
    double left = scale.x(table.outerStart(ordinal));
    double ownEnd = scale.x(table.outerEnd(ordinal));
    double right = scale.x(item.drawnEnd());
    TextStyle style = Anatomy.titleStyle(table.significance(ordinal));
    TextMetrics metrics = frame.metrics();
    String full = Captions.text(table, ordinal, item.form(), metrics);
    double width = full.isEmpty() ? 0 : Captions.width(full, item.form(), style, metrics);
    double own = left + Math.min((ownEnd - left) / 2, Anatomy.GLYPH_INSET);
    double glyphX = sticky(own, left, right, width, plot);
    double room = plot.right() - EDGE - (glyphX + Anatomy.LABEL_GAP);
    String text = full;
    if (width > room && !full.isEmpty()) {
      text = cut(table, ordinal, full, style, metrics, room);
    }
    return new DrawnEvent(
        item,
        left,
        right,
        top,
        glyphX,
        top + Anatomy.CAPTION_MIDDLE,
        top + item.height() - Anatomy.SPAN_FROM_BOTTOM,
        text,
        style,
        text.isEmpty() ? 0 : metrics.width(text, style));
  }

  /// A span that began left of the window keeps its caption in view for as long as the caption
  /// still stands on the span.
  private static double sticky(double own, double left, double right, double width, Rect plot) {
    double inView = plot.x() + Anatomy.GLYPH_INSET + EDGE;
    if (own >= inView || right - left < 2 * Anatomy.GLYPH_INSET) {
      return own;
    }
    double last =
        width > 0 ? right - width - Anatomy.LABEL_GAP - EDGE : right - Anatomy.GLYPH_INSET;
    return Math.clamp(inView, own, Math.max(own, last));
  }

  private static String cut(
      EventTable table,
      int ordinal,
      String full,
      TextStyle style,
      TextMetrics metrics,
      double room) {
    String brief = table.briefTitle(ordinal);
    if (metrics.width(brief, style) <= room) {
      return brief;
    }
    return room < LEAST_TEXT ? "" : metrics.fit(full, style, room);
  }

  int ordinal() {
    return item.ordinal();
  }

  boolean isCard() {
    return item.form() == LabelForm.CARD;
  }

  double textX() {
    return glyphX + Anatomy.LABEL_GAP;
  }

  /// The area of glyph and text.
  Rect caption() {
    double half = Anatomy.DOT_HALF;
    double to = text.isEmpty() ? glyphX + half : textX() + textWidth;
    double height = isCard() ? 36 : 20;
    return new Rect(glyphX - half, top, to - glyphX + half, height);
  }

  /// Where the pointer finds it: its caption, and its span.
  Rect hit(Rect plot) {
    Rect caption = caption();
    double from = Math.min(caption.x(), Math.max(left, plot.x()));
    double to = Math.max(caption.right(), Math.min(right, plot.right()));
    return new Rect(from, top, Math.max(0, to - from), item.height());
  }
}
