package org.demarche.layer;

import java.util.HashMap;
import java.util.Map;
import org.demarche.font.TextMetrics;
import org.demarche.font.TextStyle;
import org.demarche.layer.DrawnEvent.Caption;
import org.demarche.layout.Anatomy;
import org.demarche.layout.Item;
import org.demarche.layout.LabelForm;
import org.demarche.layout.Titles;
import org.demarche.query.EventTable;
import org.demarche.scene.Rect;
import org.demarche.viewport.TimeScale;

/// Puts the events of a layout into the window. Rows and the room of each text come from the
/// layout; the window adds but three rules, so that nothing flickers while panning:
///
/// - a span that began left of the window keeps its caption in view while it lasts;
/// - text that would run out at the right stands left of its glyph, where the row is free, or else
///   is shortened;
/// - text fades as its glyph slides out at the left.
final class EventPlacer {
  private static final double EDGE = 6;

  /// From text to the middle of the glyph right of it.
  private static final double BEFORE = 13;

  private static final double LEAST_TEXT = 44;
  private static final double APART = 10;

  private final EventTable table;
  private final Titles titles;
  private final TextMetrics metrics;
  private final TimeScale scale;
  private final Rect plot;

  /// For each row, by its top: where its last event ends.
  private final Map<Double, Double> taken = new HashMap<>();

  EventPlacer(Frame frame, TimeScale scale, Rect plot) {
    this.table = frame.table();
    this.titles = frame.layout().titles();
    this.metrics = frame.metrics();
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
    String text = item.text();
    double width =
        item.form() == LabelForm.CARD
            ? Math.max(item.textWidth(), Anatomy.CARD_DATE_WIDTH)
            : item.textWidth();
    double own = left + Math.min((ownEnd - left) / 2, Anatomy.GLYPH_INSET);
    double glyphX = sticky(own, left, right, width);
    Caption caption =
        new Caption(
            text,
            style,
            glyphX + Anatomy.LABEL_GAP,
            top + Anatomy.CAPTION_MIDDLE,
            width,
            opacity(glyphX));
    DrawnEvent drawn =
        new DrawnEvent(item, left, right, top, glyphX, withoutMinimum(caption, item));
    if (!text.isEmpty() && caption.right() > plot.right() - EDGE) {
      drawn = drawn.withCaption(atRightEdge(drawn));
    }
    take(drawn);
    return drawn;
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

  /// Text is gone when its left end would be cut off.
  private double opacity(double glyphX) {
    return Math.clamp((glyphX + Anatomy.LABEL_GAP - plot.x()) / Anatomy.LABEL_GAP, 0, 1);
  }

  /// The room that a card keeps for its date is not text.
  private static Caption withoutMinimum(Caption caption, Item item) {
    return new Caption(
        caption.text(),
        caption.style(),
        caption.x(),
        caption.middle(),
        item.textWidth(),
        caption.opacity());
  }

  private Caption withText(Caption caption, String text) {
    double width = text.isEmpty() ? 0 : metrics.width(text, caption.style());
    return new Caption(
        text, caption.style(), caption.x(), caption.middle(), width, caption.opacity());
  }

  private Caption atRightEdge(DrawnEvent drawn) {
    Caption caption = drawn.caption();
    double room = plot.right() - EDGE - caption.x();
    if (caption.width() <= room) {
      return caption;
    }
    double leftRoom = leftRoom(drawn);
    String brief = titles.brief(drawn.ordinal());
    if (caption.width() <= leftRoom) {
      return flipped(drawn, caption);
    }
    if (metrics.width(brief, caption.style()) <= room) {
      return withText(caption, brief);
    }
    if (metrics.width(brief, caption.style()) <= leftRoom) {
      return flipped(drawn, withText(caption, brief));
    }
    double most = Math.max(room, leftRoom);
    String cut = most < LEAST_TEXT ? "" : metrics.fit(brief, caption.style(), most);
    return leftRoom > room && !cut.isEmpty()
        ? flipped(drawn, withText(caption, cut))
        : withText(caption, cut);
  }

  private static Caption flipped(DrawnEvent drawn, Caption caption) {
    double x = drawn.glyphX() - BEFORE - caption.width();
    return new Caption(caption.text(), caption.style(), x, caption.middle(), caption.width(), 1);
  }

  /// How much room text has left of the glyph; none for a card, or when the glyph is out of view.
  private double leftRoom(DrawnEvent drawn) {
    return drawn.isCard() || drawn.glyphX() > plot.right()
        ? 0
        : drawn.glyphX() - BEFORE - free(drawn);
  }

  /// From where on the event's rows are free.
  private double free(DrawnEvent drawn) {
    double free = plot.x() + EDGE;
    for (double row = 0; row < drawn.item().height(); row += Anatomy.UNIT) {
      free =
          Math.max(free, taken.getOrDefault(drawn.top() + row, Double.NEGATIVE_INFINITY) + APART);
    }
    return free;
  }

  private void take(DrawnEvent drawn) {
    double tail = table.isOpenEnd(drawn.ordinal()) ? Anatomy.TAIL : 0;
    double end = Math.max(drawn.captionArea().right(), drawn.right() + tail);
    for (double row = 0; row < drawn.item().height(); row += Anatomy.UNIT) {
      taken.merge(drawn.top() + row, end, Math::max);
    }
  }
}
