package org.demarche.publication;

import java.util.ArrayList;
import java.util.List;
import org.demarche.font.TextMetrics;
import org.demarche.font.TextStyle;
import org.demarche.font.TextStyle.Face;
import org.demarche.layer.PageSide;
import org.demarche.layer.Passages;
import org.demarche.layer.Wrapping;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Mark;
import org.demarche.scene.Rect;
import org.jspecify.annotations.Nullable;

/// Entries of a sign and a text each, set small and in columns: of about equal height where all of
/// them fit on the page, else down to its foot, one column after the other, and on the next page.
///
/// @param indent from where the sign begins to the text
record SmallPrint(double indent, TextMetrics metrics) {
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

    /// Where the entry leads, or null.
    default @Nullable String link() {
      return null;
    }

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

  /// Where a block stands: in which column, and how far down.
  private record Place(int column, double y) {}

  /// The places of as many blocks as a page has room for, and how high they are together.
  private record Filled(List<Place> places, double height) {}

  /// Sets the entries from here on, over as many pages as they need.
  ///
  /// @param after how high what follows is, which does not stand on a page without one of them; 0
  ///   where it may
  void draw(List<? extends Entry> entries, Flow flow, double after) {
    int columns = Math.max(1, (int) ((flow.width() + GAP) / (COLUMN + GAP)));
    double step = (flow.width() + GAP) / columns;
    double width = step - GAP - indent;
    List<Block> rest =
        entries.stream()
            .map(entry -> new Block(entry, Wrapping.lines(entry.text(), TEXT, width, metrics)))
            .toList();
    while (!rest.isEmpty()) {
      Filled filled = filled(rest, columns, flow.room(), after);
      if (filled.places.isEmpty()) {
        if (flow.isAtTop()) {
          filled = new Filled(List.of(new Place(0, 0)), rest.getFirst().height());
        } else {
          flow.next();
          continue;
        }
      }
      for (int i = 0; i < filled.places.size(); i++) {
        Place place = filled.places.get(i);
        Mark mark =
            mark(rest.get(i), step * place.column, step - GAP, flow.y() + place.y, flow.side());
        flow.add(mark);
      }
      flow.down(filled.height);
      rest = rest.subList(filled.places.size(), rest.size());
      if (!rest.isEmpty()) {
        flow.next();
      }
    }
  }

  /// All of them where there is room for them and for what follows, else as many as there is room
  /// for; of those that all have room, the last go on with what has none.
  private static Filled filled(List<Block> blocks, int columns, double room, double after) {
    Filled balanced = balanced(blocks, columns);
    if (balanced.height + after <= room) {
      return balanced;
    }
    Filled full = full(blocks, columns, room);
    if (full.places.size() < blocks.size()) {
      return full;
    }
    Filled parted = full(blocks, columns, room - AFTER - after);
    boolean alone = parted.places.isEmpty();
    return alone ? (balanced.height <= room ? balanced : full) : parted;
  }

  /// All of them, in columns of about equal height.
  private static Filled balanced(List<Block> blocks, int columns) {
    double target = blocks.stream().mapToDouble(Block::height).sum() / columns;
    List<Place> places = new ArrayList<>();
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
      places.add(new Place(column, y));
      y += block.height();
      before += block.height();
      highest = Math.max(highest, y);
    }
    return new Filled(places, highest);
  }

  /// As many as there is room for.
  private static Filled full(List<Block> blocks, int columns, double room) {
    List<Place> places = new ArrayList<>();
    double highest = 0;
    double y = 0;
    int column = 0;
    for (Block block : blocks) {
      if (y + block.height() - AFTER > room) {
        column++;
        y = 0;
      }
      if (column == columns || y + block.height() - AFTER > room) {
        break;
      }
      places.add(new Place(column, y));
      y += block.height();
      highest = Math.max(highest, y);
    }
    return new Filled(places, highest);
  }

  /// @param along where the column begins, from the side
  private Mark mark(Block block, double along, double width, double top, PageSide side) {
    List<Mark> marks = new ArrayList<>();
    double baseline = top + LINE - 4;
    block.entry().sign(side, along, baseline, marks);
    for (String line : block.lines()) {
      String running = side.running(line, block.entry().text());
      marks.add(side.text(running, along + indent, baseline, TEXT, ColourRole.TEXT_MUTED));
      baseline += LINE;
    }
    Rect place = new Rect(side.left(along, width), top, width, block.height() - AFTER);
    Entry entry = block.entry();
    return Passages.entry(entry.text(), entry.link(), place, entry.whole(place, marks));
  }
}
