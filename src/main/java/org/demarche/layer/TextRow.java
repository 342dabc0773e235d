package org.demarche.layer;

import java.util.Comparator;
import java.util.List;
import org.demarche.font.TextMetrics;
import org.demarche.font.TextStyle;
import org.demarche.layout.Anatomy;
import org.demarche.layout.Captions;
import org.demarche.layout.LabelForm;
import org.demarche.layout.Side;
import org.demarche.layout.TimelineLayout;
import org.demarche.scene.Rect;
import org.jspecify.annotations.Nullable;

/// One row of a picture at rest, in which texts take what room there is.
final class TextRow {
  /// Between a text and what else stands in its row, in pixels.
  static final double APART = 10;

  private final List<Slot> slots;
  private final double from;
  private final double to;
  private final TimelineLayout layout;
  private final TextMetrics metrics;

  /// What stands in a row: an event, or something that is only in the way.
  static final class Slot {
    private final @Nullable DrawnEvent event;
    private final int significance;
    private final double left;
    private final double right;
    private Side side;
    private String text;
    private String more = "";
    private double width;
    private boolean changed;

    /// Its place in its row.
    private int at;

    private Slot(@Nullable DrawnEvent event, int significance, double left, double right) {
      this.event = event;
      this.significance = significance;
      this.left = left;
      this.right = right;
      side = event == null ? Side.AFTER : event.item().side();
      text = event == null ? "" : event.caption().text();
      width = event == null ? 0 : event.caption().width();
    }

    static Slot of(DrawnEvent event, int significance) {
      double half = Anatomy.DOT_HALF;
      return new Slot(
          event,
          significance,
          Math.min(event.left(), event.glyphX() - half),
          Math.max(event.right(), event.glyphX() + half));
    }

    static Slot of(Rect area) {
      return new Slot(null, 0, area.x(), area.right());
    }

    double left() {
      return left;
    }

    int ordinal() {
      return event == null ? -1 : event.ordinal();
    }

    Side side() {
      return side;
    }

    String text() {
      return text;
    }

    double width() {
      return width;
    }

    /// A second line of its text, or empty.
    String more() {
      return more;
    }

    double right() {
      return right;
    }

    int significance() {
      return significance;
    }

    /// Where it is drawn; null for what is only in the way.
    @Nullable DrawnEvent event() {
      return event;
    }

    boolean isChanged() {
      return changed;
    }

    /// Writes it in two lines.
    ///
    /// @param width of the longer one
    void put(Side side, String text, String more, double width) {
      put(side, text, width);
      this.more = more;
    }

    private void put(Side side, String text, double width) {
      this.side = side;
      this.text = text;
      this.width = width;
      changed = true;
    }

    double textLeft() {
      return text.isEmpty() || side == Side.AFTER
          ? left
          : Math.min(left, glyph() - Anatomy.LABEL_GAP_BEFORE - width);
    }

    double textRight() {
      return text.isEmpty() || side == Side.BEFORE
          ? right
          : Math.max(right, glyph() + Anatomy.LABEL_GAP + width);
    }

    double glyph() {
      return event == null ? left : event.glyphX();
    }

    /// A card has its date below its title, and stays as it is.
    boolean isOpen() {
      return event != null && event.item().form() != LabelForm.CARD;
    }

    /// Whether its glyph has been moved into the window, so that what is before it is its own span.
    boolean isMoved() {
      return event != null && event.glyphX() > event.left() + Anatomy.GLYPH_INSET + 1;
    }
  }

  /// @param slots by their left ends
  /// @param from x of the first pixel in which text may stand
  /// @param to x of the end of the last
  TextRow(List<Slot> slots, double from, double to, TimelineLayout layout, TextMetrics metrics) {
    this.slots = slots;
    this.from = from;
    this.to = to;
    this.layout = layout;
    this.metrics = metrics;
  }

  void write() {
    for (int at = 0; at < slots.size(); at++) {
      slots.get(at).at = at;
    }
    slots.stream().filter(this::runsOut).forEach(slot -> slot.put(slot.side, "", 0));
    slots.stream()
        .filter(this::isInView)
        .sorted(Comparator.comparingInt((Slot slot) -> -slot.significance))
        .forEach(this::write);
  }

  private boolean isInView(Slot slot) {
    return slot.isOpen() && from <= slot.glyph() && slot.glyph() <= to;
  }

  private boolean runsOut(Slot slot) {
    return isInView(slot)
        && !slot.text.isEmpty()
        && (slot.side == Side.AFTER
            ? slot.glyph() + Anatomy.LABEL_GAP + slot.width > to
            : slot.glyph() - Anatomy.LABEL_GAP_BEFORE - slot.width < from);
  }

  private void write(Slot slot) {
    int at = slot.at;
    double after = roomAfter(at);
    double before = roomBefore(at);
    String whole = Captions.whole(layout, slot.ordinal(), metrics);
    if (whole.equals(slot.text)) {
      return;
    }
    String brief = Captions.brief(layout, slot.ordinal(), metrics);
    boolean open = slot.text.isEmpty();
    if (open || slot.side == Side.AFTER) {
      if (fits(slot, Side.AFTER, whole, after)
          || (!brief.equals(slot.text) && fits(slot, Side.AFTER, brief, after))) {
        return;
      }
    }
    if (open || slot.side == Side.BEFORE) {
      if (fits(slot, Side.BEFORE, whole, before)
          || (!brief.equals(slot.text) && fits(slot, Side.BEFORE, brief, before))) {
        return;
      }
    }
    if (open && !fits(slot, Side.AFTER, cut(slot, after), after)) {
      fits(slot, Side.BEFORE, cut(slot, before), before);
    }
  }

  private String cut(Slot slot, double room) {
    return Captions.cut(layout, slot.ordinal(), room, metrics);
  }

  /// Writes a text where there is room for it.
  private boolean fits(Slot slot, Side side, String text, double room) {
    double width = text.isEmpty() ? 0 : metrics.width(text, style(slot));
    boolean fits = width > 0 && width <= room;
    if (fits) {
      slot.put(side, text, width);
    }
    return fits;
  }

  private static TextStyle style(Slot slot) {
    return Anatomy.titleStyle(slot.significance);
  }

  /// Pixels for text after the glyph.
  private double roomAfter(int at) {
    double end = to;
    if (at + 1 < slots.size()) {
      end = Math.min(end, slots.get(at + 1).textLeft() - APART);
    }
    return end - slots.get(at).glyph() - Anatomy.LABEL_GAP;
  }

  /// Pixels for text before the glyph.
  private double roomBefore(int at) {
    Slot slot = slots.get(at);
    if (slot.isMoved()) {
      return 0;
    }
    double start = from;
    for (int i = 0; i < at; i++) {
      start = Math.max(start, slots.get(i).textRight() + APART);
    }
    return slot.glyph() - Anatomy.LABEL_GAP_BEFORE - start;
  }
}
