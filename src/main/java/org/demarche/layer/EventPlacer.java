package org.demarche.layer;

import org.demarche.font.TextStyle;
import org.demarche.layer.DrawnEvent.Caption;
import org.demarche.layout.Anatomy;
import org.demarche.layout.Item;
import org.demarche.layout.LabelForm;
import org.demarche.layout.Side;
import org.demarche.query.EventTable;
import org.demarche.scene.Rect;
import org.demarche.viewport.TimeScale;

/// Puts the events of a layout into the window. Rows, and what is written on which side, come from
/// the layout; the window adds but two rules, so that nothing flickers while panning:
///
/// - a span that began left of the window keeps its caption in view while it lasts;
/// - text fades as its glyph slides out of the window, and as it runs out at the right itself;
///   where the picture comes to rest, [RestTexts] find it another place.
final class EventPlacer {
  private static final double EDGE = 6;

  /// Text of which less than this is in view is fading.
  private static final double LEAST_TEXT = 64;

  /// The same of text that loses its beginning, as a part of its width.
  private static final double MOST_OF_TEXT = 0.85;

  /// While so much more leaves the window it goes, in pixels.
  private static final double FADE = 16;

  private final EventTable table;
  private final TimeScale scale;
  private final Rect plot;

  EventPlacer(Frame frame, TimeScale scale, Rect plot) {
    this.table = frame.table();
    this.scale = scale;
    this.plot = plot;
  }

  /// The event in the picture. Events are to be placed by ascending start.
  DrawnEvent place(Item item, double top) {
    int ordinal = item.ordinal();
    double left = scale.x(table.outerStart(ordinal));
    double ownEnd = scale.x(table.outerEnd(ordinal));
    double right = scale.x(item.drawnEnd());
    TextStyle style = Anatomy.titleStyle(table.significance(ordinal));
    double width =
        item.form() == LabelForm.CARD
            ? Math.max(item.textWidth(), Anatomy.CARD_DATE_WIDTH)
            : item.textWidth();
    double own = left + Math.min((ownEnd - left) / 2, Anatomy.GLYPH_INSET);
    boolean before = item.side() == Side.BEFORE;
    double glyphX = before ? own : sticky(own, left, right, width);
    double x =
        before ? glyphX - Anatomy.LABEL_GAP_BEFORE - item.textWidth() : glyphX + Anatomy.LABEL_GAP;
    double opacity = Math.min(opacity(glyphX, plot), opacity(x, item.textWidth(), before));
    Caption caption =
        new Caption(item.text(), style, x, top + Anatomy.CAPTION_MIDDLE, item.textWidth(), opacity);
    // What nobody sees keeps nothing else away.
    return new DrawnEvent(
        item, left, right, top, glyphX, opacity > 0 ? caption : caption.without());
  }

  /// A span that began left of the window keeps its caption in view for as long as the caption
  /// still stands on the span.
  private double sticky(double own, double left, double right, double width) {
    double inView = plot.x() + Anatomy.GLYPH_INSET + EDGE;
    if (own >= inView || right - left < 2 * Anatomy.GLYPH_INSET) {
      return own;
    }
    double last =
        width > 0 ? right - width - Anatomy.LABEL_GAP - EDGE : right - Anatomy.GLYPH_INSET;
    return Math.clamp(inView, own, Math.max(own, last));
  }

  /// Text is gone when its glyph is.
  static double opacity(double glyphX, Rect plot) {
    double inside = Math.min(glyphX + Anatomy.LABEL_GAP - plot.x(), plot.right() - glyphX);
    return Math.clamp(inside / Anatomy.LABEL_GAP, 0, 1);
  }

  /// Of text that runs out of the window a stub says nothing, and little without its beginning.
  private double opacity(double x, double width, boolean before) {
    double inView = before ? x + width - plot.x() : plot.right() - x;
    double least = before ? MOST_OF_TEXT * width : Math.min(width, LEAST_TEXT);
    return Math.clamp((inView - least) / FADE + 1, 0, 1);
  }
}
