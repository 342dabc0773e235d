package org.demarche.publication;

import java.util.ArrayList;
import java.util.List;
import org.demarche.font.TextMetrics;
import org.demarche.font.TextStyle;
import org.demarche.font.TextStyle.Face;
import org.demarche.layer.PageSide;
import org.demarche.layer.Wrapping;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Mark;
import org.demarche.scene.Rect;

/// Entries of a sign and a text each, set small and in columns of about equal height.
///
/// @param side of an area, of which the top and the width count, where the columns begin
/// @param indent from where the sign begins to the text
record SmallPrint(PageSide side, double indent, TextMetrics metrics) {
  private static final TextStyle TEXT = new TextStyle(Face.REGULAR, 11);
  private static final double LINE = 15;
  private static final double AFTER = 5;
  private static final double GAP = 32;
  private static final double COLUMN = 350;

  /// What is set.
  interface Entry {
    String text();

    /// Draws the sign, such as a number or a glyph.
    ///
    /// @param along where it begins, from the side
    /// @param baseline of the first line
    void sign(PageSide side, double along, double baseline, List<Mark> out);

    /// What is drawn for the entry as a whole.
    ///
    /// @param marks of its sign and text
    default List<Mark> whole(Rect place, List<Mark> marks) {
      return marks;
    }
  }

  private record Block(Entry entry, List<String> lines) {
    double height() {
      return lines.size() * LINE + AFTER;
    }
  }

  /// Draws the entries down the first column, then down the next.
  ///
  /// @return how high they are
  double draw(List<? extends Entry> entries, List<Mark> out) {
    Rect area = side.area();
    int columns = Math.max(1, (int) ((area.width() + GAP) / (COLUMN + GAP)));
    double step = (area.width() + GAP) / columns;
    double width = step - GAP - indent;
    List<Block> blocks =
        entries.stream()
            .map(entry -> new Block(entry, Wrapping.lines(entry.text(), TEXT, width, metrics)))
            .toList();
    double target = blocks.stream().mapToDouble(Block::height).sum() / columns;
    double highest = 0;
    double y = 0;
    double before = 0;
    int column = 0;
    for (Block block : blocks) {
      boolean full = y > 0 && before + block.height() / 2 > target * (column + 1);
      if (full && column < columns - 1) {
        column++;
        y = 0;
      }
      out.addAll(marks(block, step * column, step - GAP, area.y() + y));
      y += block.height();
      before += block.height();
      highest = Math.max(highest, y);
    }
    return highest;
  }

  /// @param along where the column begins, from the side
  private List<Mark> marks(Block block, double along, double width, double top) {
    List<Mark> marks = new ArrayList<>();
    double baseline = top + LINE - 4;
    block.entry().sign(side, along, baseline, marks);
    for (String line : block.lines()) {
      String running = side.running(line, block.entry().text());
      marks.add(side.text(running, along + indent, baseline, TEXT, ColourRole.TEXT_MUTED));
      baseline += LINE;
    }
    Rect place = new Rect(side.left(along, width), top, width, block.height() - AFTER);
    return block.entry().whole(place, marks);
  }
}
