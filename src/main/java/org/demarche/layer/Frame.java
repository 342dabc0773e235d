package org.demarche.layer;

import org.demarche.dataset.Dataset;
import org.demarche.font.TextMetrics;
import org.demarche.layout.TimelineLayout;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.scene.Rect;
import org.demarche.scene.Size;
import org.demarche.session.ViewState;
import org.demarche.viewport.TimeScale;

/// Everything that one picture of the timeline is made from.
///
/// @param match the events shown, as `view.filter()` keeps them
/// @param layout of these events under `view.grouping()`; its level may be another than the
///   viewport's while a new one is being made
/// @param found by a search, and marked; events that do not match may be among them
/// @param size of the whole timeline, lane names and axis included
public record Frame(
    Dataset dataset,
    EventTable table,
    EventSet match,
    TimelineLayout layout,
    ViewState view,
    EventSet found,
    Size size,
    TextMetrics metrics) {
  /// A picture in which nothing is marked.
  public Frame(
      Dataset dataset,
      EventTable table,
      EventSet match,
      TimelineLayout layout,
      ViewState view,
      Size size,
      TextMetrics metrics) {
    this(dataset, table, match, layout, view, EventSet.of(), size, metrics);
  }

  /// Where lanes and events are drawn; x 0 of the viewport is its left edge.
  public Rect plot() {
    return PlotArea.of(dataset, view.grouping(), size);
  }

  public TimeScale scale() {
    Rect plot = plot();
    return new TimeScale(view.viewport(), plot.x(), plot.width());
  }
}
