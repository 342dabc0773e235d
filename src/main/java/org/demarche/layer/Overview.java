package org.demarche.layer;

import java.util.List;
import org.demarche.dataset.Dataset;
import org.demarche.font.TextMetrics;
import org.demarche.model.EventId;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.Grouping;
import org.demarche.query.Within;
import org.demarche.scene.Rect;
import org.demarche.scene.Size;
import org.demarche.time.TimeRange;
import org.demarche.viewport.TimeScale;
import org.demarche.viewport.Viewport;

/// Everything that the overview of a dataset's time is drawn from. What is in view is not part of
/// it, so that it stays the same while one moves about.
///
/// Its time is the main time of all events, so that one stray event does not squeeze the others
/// into a corner: strays are told at its ends. Filters do not change it.
///
/// @param match the events that the filter keeps
/// @param hits those that a search found
/// @param selected in the order in which they were selected
/// @param time the main time of all events, with a margin
/// @param size of the whole strip
public record Overview(
    Dataset dataset,
    EventTable table,
    EventSet match,
    EventSet hits,
    List<EventId> selected,
    TimeRange time,
    Grouping grouping,
    Size size,
    TextMetrics metrics) {
  /// Pixels.
  public static final double HEIGHT = 48;

  /// Where a side has strays, so many pixels at least are left for telling them.
  private static final double STRAYS = 84;

  private static final double INSET = 10;

  public Overview {
    selected = List.copyOf(selected);
  }

  /// Where the time lies on the strip: below the plot of the timeline as far as there is room.
  public Rect strip() {
    double plot = PlotArea.of(dataset, grouping, size).x();
    double left = table.order().from(time.start()) > 0 ? Math.max(plot, STRAYS) : plot;
    double right = size.width() - (table.order().from(time.end()) < table.size() ? STRAYS : INSET);
    return new Rect(left, 0, Math.max(1, right - left), size.height());
  }

  /// From time to the strip and back, by the rule of the timeline.
  public TimeScale scale() {
    Rect strip = strip();
    return new TimeScale(Viewport.fitting(time, strip.width()), strip.x(), strip.width());
  }

  /// How many matching events lie before the time of the strip, or after it.
  public int strays(boolean earlier) {
    return earlier
        ? Within.before(table, match, time.start())
        : Within.after(table, match, time.end());
  }
}
