package org.demarche.layer;

import java.util.ArrayList;
import java.util.List;
import org.demarche.font.TextMetrics;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef.OfPassage.Part;
import org.demarche.scene.Rect;
import org.demarche.words.Words;

/// Sets signs and their meanings in as many columns as there is room for.
final class LegendColumns {
  private static final double COLUMN_GAP = 28;

  private LegendColumns() {}

  /// @param area the top left corner and width
  /// @return how high they are
  static double draw(
      Words words, List<LegendEntry> entries, Rect area, TextMetrics metrics, List<Mark> out) {
    PageSide side = PageSide.of(words, area);
    double widest =
        entries.stream()
            .mapToDouble(
                entry -> entry.sampleWidth() + metrics.width(entry.text(), LegendEntry.TEXT))
            .max()
            .orElse(0);
    int columns =
        Math.clamp(
            (int) ((area.width() + COLUMN_GAP) / (widest + COLUMN_GAP)),
            1,
            Math.max(1, entries.size()));
    int rows = (entries.size() + columns - 1) / columns;
    double step = Math.min((area.width() + COLUMN_GAP) / columns, widest + 2 * COLUMN_GAP);
    for (int i = 0; i < entries.size(); i++) {
      int column = i / rows;
      double along = step * column;
      double y = area.y() + LegendEntry.ROW * (i % rows) + LegendEntry.ROW / 2;
      List<Mark> sample = new ArrayList<>();
      entries.get(i).sample().accept(sample);
      double sampleWidth = entries.get(i).sampleWidth();
      double x = side.left(along, sampleWidth - LegendEntry.GAP);
      List<Mark> marks = new ArrayList<>(Translated.by(sample, x, y));
      String text = entries.get(i).text();
      marks.add(
          side.text(
              text,
              along + sampleWidth,
              Styles.baseline(y, LegendEntry.TEXT),
              LegendEntry.TEXT,
              ColourRole.TEXT));
      out.add(Passages.of(Part.ENTRY, text, marks));
    }
    return rows * LegendEntry.ROW;
  }
}
