package org.demarche.layer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.font.TextMetrics;
import org.demarche.font.TextStyle;
import org.demarche.layer.TextRow.Slot;
import org.demarche.layout.Anatomy;
import org.demarche.layout.Captions;
import org.demarche.layout.LaneBox;
import org.demarche.layout.Side;
import org.demarche.layout.TimelineLayout;
import org.demarche.scene.Rect;
import org.jspecify.annotations.Nullable;

/// Writes texts in two lines where a picture rests: those that would have nothing or be cut, where
/// the row below has nothing in the way, so that both together are one taller row.
final class TwoLines {
  /// From the top of a row to the foot of a second line.
  private static final double REACH = Anatomy.CAPTION_MIDDLE + DrawnEvent.Caption.LINE + 8;

  /// Less than this in a line says too little, in pixels.
  private static final double LEAST = 40;

  private final Ground ground;
  private final TimelineLayout layout;
  private final TextMetrics metrics;
  private final Map<Long, List<Slot>> rows;
  private final double from;
  private final double to;

  /// A text in two lines.
  ///
  /// @param width of the longer one
  private record Lines(String first, String second, double width) {}

  /// @param rows by their tops, as they are written already
  /// @param from x of the first pixel in which text may stand
  /// @param to x of the end of the last
  TwoLines(Ground ground, Map<Long, List<Slot>> rows, double from, double to) {
    this.ground = ground;
    this.layout = ground.frame().layout();
    this.metrics = ground.frame().metrics();
    this.rows = rows;
    this.from = from;
    this.to = to;
  }

  void write() {
    rows.entrySet().stream()
        .flatMap(row -> row.getValue().stream().map(slot -> new Placed(row.getKey(), slot)))
        .filter(placed -> isWanting(placed.slot))
        .sorted(
            Comparator.comparingInt((Placed placed) -> -placed.slot.significance())
                .thenComparingInt(placed -> placed.slot.ordinal()))
        .toList()
        .forEach(this::write);
  }

  private record Placed(long top, Slot slot) {}

  private boolean isWanting(Slot slot) {
    DrawnEvent event = slot.event();
    return event != null
        && slot.isOpen()
        && !slot.isMoved()
        && from <= slot.glyph()
        && slot.glyph() <= to
        && !slot.text().equals(Captions.whole(layout, slot.ordinal(), metrics))
        && !slot.text().equals(Captions.brief(layout, slot.ordinal(), metrics))
        && event.top() + REACH <= foot(event.item().lane());
  }

  /// Where the rows of a lane end, above its ridge if it has one.
  private double foot(int lane) {
    LaneBox box = layout.lanes().get(lane);
    return ground.ridges().stream().anyMatch(ridge -> ridge.lane() == lane)
        ? ground.y(layout.countBand(box).top())
        : ground.frame().isPage()
            ? Math.min(ground.y(box.bottom()), ground.plot().bottom())
            : ground.y(box.bottom());
  }

  private void write(Placed placed) {
    Slot slot = placed.slot;
    for (String text :
        List.of(
            Captions.whole(layout, slot.ordinal(), metrics),
            Captions.brief(layout, slot.ordinal(), metrics))) {
      Lines lines = broken(text, Anatomy.titleStyle(slot.significance()));
      if (lines != null && (put(placed, lines, Side.AFTER) || put(placed, lines, Side.BEFORE))) {
        return;
      }
    }
  }

  /// At the space at which the longer line is shortest, or null where there is none.
  private @Nullable Lines broken(String text, TextStyle style) {
    int[] spaces = IntStream.range(1, text.length()).filter(i -> text.charAt(i) == ' ').toArray();
    if (spaces.length == 0 || text.charAt(0) == ' ') {
      return null;
    }
    // The first line only grows from one space to the next, and the second shrinks.
    int low = 0;
    int high = spaces.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      Lines lines = lines(text, spaces[middle], style);
      if (metrics.width(lines.first, style) >= lines.width) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    Lines reached = lines(text, spaces[low], style);
    Lines earlier = low == 0 ? reached : lines(text, spaces[low - 1], style);
    return earlier.width <= reached.width ? earlier : reached;
  }

  private Lines lines(String text, int space, TextStyle style) {
    String first = text.substring(0, space);
    String second = text.substring(space + 1);
    return new Lines(
        first, second, Math.max(metrics.width(first, style), metrics.width(second, style)));
  }

  private boolean put(Placed placed, Lines lines, Side side) {
    Slot slot = placed.slot;
    double left =
        side == Side.AFTER
            ? slot.glyph() + Anatomy.LABEL_GAP
            : slot.glyph() - Anatomy.LABEL_GAP_BEFORE - lines.width;
    double right = left + lines.width;
    boolean onOwnSpan = side == Side.AFTER ? slot.right() > left : slot.left() < right;
    if (lines.width < LEAST || left < from || right > to || onOwnSpan) {
      return false;
    }
    List<Slot> below = rows.getOrDefault(placed.top + Math.round(Anatomy.UNIT), List.of());
    boolean free =
        Stream.concat(rows.getOrDefault(placed.top, List.of()).stream(), below.stream())
            .filter(other -> other != slot)
            .allMatch(
                other ->
                    other.textRight() + TextRow.APART <= left
                        || other.textLeft() - TextRow.APART >= right);
    if (free) {
      slot.put(side, lines.first, lines.second, lines.width);
      rows.computeIfAbsent(placed.top + Math.round(Anatomy.UNIT), each -> new ArrayList<>())
          .add(Slot.of(new Rect(left, placed.top, lines.width, REACH)));
    }
    return free;
  }
}
