package org.demarche.layer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.font.TextMetrics;
import org.demarche.layer.DrawnEvent.Caption;
import org.demarche.layout.Anatomy;
import org.demarche.layout.Side;
import org.demarche.layout.TimelineLayout;
import org.demarche.scene.Rect;
import org.demarche.viewport.Viewport;

/// What is written beside events where a picture has come to rest. A layout keeps room for texts at
/// the coarsest scale of its level and knows no window; here there is as much room as there is:
///
/// - text that runs out of the window is written on the other side of the glyph, or shorter;
/// - an event without text gets as much as there is room for, those that matter more first;
/// - where its own row has no room for its short title and the next one is free it has two lines;
/// - a title that is shortened is written in full where there is room for it.
///
/// While the picture moves on from there every text stays as it is; what comes into view has the
/// layout's until the picture rests again.
final class RestTexts {
  private static final double EDGE = 6;

  private final Key key;
  private final Map<Integer, Choice> choices = new HashMap<>();

  /// What the texts were found for.
  ///
  /// @param rested where the picture rests
  record Key(TimelineLayout layout, Viewport rested, Rect plot) {}

  /// @param width of the text in pixels
  private record Choice(Side side, String text, String more, double width) {}

  /// Which part of the lanes was seen, and what was selected in it.
  private final double scroll;

  private final int selected;

  private RestTexts(Key key, double scroll, int selected) {
    this.key = key;
    this.scroll = scroll;
    this.selected = selected;
  }

  /// The texts of a picture that rests.
  static RestTexts of(Ground ground, Key key) {
    RestTexts texts =
        new RestTexts(key, ground.frame().view().laneScroll(), ground.selectedOrdinal());
    TextMetrics metrics = ground.frame().metrics();
    Map<Long, List<TextRow.Slot>> rows = new HashMap<>();
    for (DrawnEvent event : ground.inRows()) {
      int significance = ground.frame().table().significance(event.ordinal());
      TextRow.Slot slot = TextRow.Slot.of(event, significance);
      double bottom = event.top() + event.item().height();
      for (double top = event.top(); top < bottom; top += Anatomy.UNIT) {
        rows.computeIfAbsent(Math.round(top), each -> new ArrayList<>()).add(slot);
      }
    }
    for (DrawnCluster cluster : ground.clusters()) {
      Rect pill = cluster.pill();
      long top = Math.round(pill.y() + pill.height() / 2 - Anatomy.CAPTION_MIDDLE);
      rows.computeIfAbsent(top, each -> new ArrayList<>()).add(TextRow.Slot.of(pill));
    }
    double from = key.plot.x() + EDGE;
    double to = key.plot.right() - EDGE;
    for (List<TextRow.Slot> row : rows.values()) {
      row.sort(Comparator.comparingDouble(TextRow.Slot::left));
      new TextRow(row, from, to, key.layout, metrics).write();
    }
    new TwoLines(ground, rows, from, to).write();
    rows.values().forEach(row -> row.forEach(texts::keep));
    return texts;
  }

  private void keep(TextRow.Slot slot) {
    if (slot.isChanged()) {
      choices.put(slot.ordinal(), new Choice(slot.side(), slot.text(), slot.more(), slot.width()));
    }
  }

  /// Whether these were found for the same rows in the same window; a frame elsewhere at the same
  /// scale may be on the way from there.
  boolean isOf(Key other) {
    return key.layout.equals(other.layout)
        && key.rested.equals(other.rested)
        && key.plot.equals(other.plot);
  }

  /// Whether nothing that bears on them is another in a picture that rests at the same place.
  boolean isStill(Ground ground, Key other) {
    return isOf(other)
        && scroll == ground.frame().view().laneScroll()
        && selected == ground.selectedOrdinal();
  }

  /// The event as it was written at rest.
  DrawnEvent applied(DrawnEvent event) {
    Choice choice = choices.get(event.ordinal());
    if (choice == null) {
      return event;
    }
    Caption caption = event.caption();
    double x =
        choice.side == Side.AFTER
            ? event.glyphX() + Anatomy.LABEL_GAP
            : event.glyphX() - Anatomy.LABEL_GAP_BEFORE - choice.width;
    return event.withCaption(
        new Caption(
            choice.text,
            choice.more,
            caption.style(),
            x,
            caption.middle(),
            choice.width,
            EventPlacer.opacity(event.glyphX(), key.plot)));
  }
}
