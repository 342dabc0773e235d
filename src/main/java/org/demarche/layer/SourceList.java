package org.demarche.layer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.demarche.model.Citation;
import org.demarche.model.Dataset;
import org.demarche.model.Event;
import org.demarche.model.Source;
import org.demarche.model.SourceId;
import org.demarche.scene.Mark;
import org.demarche.scene.Rect;
import org.demarche.scene.Role;
import org.demarche.scene.TextMetrics;
import org.demarche.scene.TextStyle;
import org.demarche.scene.TextStyle.Face;
import org.demarche.text.CitationText;

/// The sources of a picture's events, numbered in the order in which the events cite them, and set
/// in columns.
final class SourceList {
  private static final TextStyle NUMBER = new TextStyle(Face.SEMIBOLD, 11);
  private static final TextStyle TEXT = new TextStyle(Face.REGULAR, 11);
  private static final double LINE = 15;
  private static final double AFTER = 5;
  private static final double GAP = 32;
  private static final double COLUMN = 400;

  private final SequencedMap<SourceId, Integer> numbers = new LinkedHashMap<>();
  private final Dataset dataset;

  /// @param ordinals of the events, in order of time
  SourceList(Dataset dataset, int[] ordinals) {
    this.dataset = dataset;
    for (int ordinal : ordinals) {
      for (Citation citation : dataset.events().get(ordinal).citations()) {
        if (dataset.source(citation.source()).isPresent()) {
          numbers.putIfAbsent(citation.source(), numbers.size() + 1);
        }
      }
    }
  }

  boolean isEmpty() {
    return numbers.isEmpty();
  }

  /// The numbers of an event's sources, ascending.
  List<Integer> numbers(int ordinal) {
    Event event = dataset.events().get(ordinal);
    return event.citations().stream()
        .map(citation -> numbers.get(citation.source()))
        .filter(java.util.Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  /// A source as it is set: its number and its lines.
  private record Block(int number, List<String> lines) {
    double height() {
      return lines.size() * LINE + AFTER;
    }
  }

  /// Draws the list.
  ///
  /// @param area its top left corner and width
  /// @return how high it is
  double draw(Rect area, TextMetrics metrics, List<Mark> out) {
    int columns = Math.max(1, (int) ((area.width() + GAP) / (COLUMN + GAP)));
    double step = (area.width() + GAP) / columns;
    double indent = metrics.width(Integer.toString(numbers.size()), NUMBER) + 8;
    List<Block> blocks = blocks(step - GAP - indent, metrics);
    double all = blocks.stream().mapToDouble(Block::height).sum();
    double target = all / columns;
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
      draw(block, area.x() + step * column, area.y() + y, indent, out);
      y += block.height();
      before += block.height();
      highest = Math.max(highest, y);
    }
    return highest;
  }

  private List<Block> blocks(double width, TextMetrics metrics) {
    List<Block> blocks = new ArrayList<>();
    for (Map.Entry<SourceId, Integer> entry : numbers.entrySet()) {
      Source source = dataset.source(entry.getKey()).orElseThrow();
      blocks.add(
          new Block(
              entry.getValue(), Wrapping.lines(CitationText.full(source), TEXT, width, metrics)));
    }
    return blocks;
  }

  private static void draw(Block block, double x, double y, double indent, List<Mark> out) {
    double baseline = y + LINE - 4;
    out.add(Styles.text(Integer.toString(block.number()), x, baseline, NUMBER, Role.TEXT));
    for (String line : block.lines()) {
      out.add(Styles.text(line, x + indent, baseline, TEXT, Role.TEXT_MUTED));
      baseline += LINE;
    }
  }
}
