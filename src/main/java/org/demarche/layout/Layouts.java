package org.demarche.layout;

import java.util.stream.IntStream;
import org.demarche.query.EventTable;
import org.demarche.query.Grouping;
import org.demarche.query.Match;
import org.demarche.scene.TextMetrics;

/// Makes the layouts of one table, keeping what they have in common: titles are measured once, not
/// once for each level. Any thread may use it.
public final class Layouts {
  private final EventTable table;
  private final TextMetrics metrics;
  private final TitleWidths widths;
  private final long contentEnd;

  public Layouts(EventTable table, TextMetrics metrics) {
    this.table = table;
    this.metrics = metrics;
    widths = new TitleWidths(table, metrics);
    contentEnd = IntStream.range(0, table.size()).mapToLong(table::outerEnd).max().orElse(0);
  }

  /// Lays out the events that match.
  public TimelineLayout layout(Match match, Grouping grouping, int level) {
    return new LayoutBuilder(this, match, grouping, level).build();
  }

  EventTable table() {
    return table;
  }

  TextMetrics metrics() {
    return metrics;
  }

  TitleWidths widths() {
    return widths;
  }

  /// Where the last event ends, by axis second.
  long contentEnd() {
    return contentEnd;
  }
}
