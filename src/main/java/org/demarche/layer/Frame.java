package org.demarche.layer;

import org.demarche.dataset.Dataset;
import org.demarche.font.TextMetrics;
import org.demarche.layout.TimelineLayout;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Rect;
import org.demarche.scene.Size;
import org.demarche.session.ViewState;
import org.demarche.viewport.TimeScale;
import org.demarche.viewport.Viewport;
import org.jspecify.annotations.Nullable;

/// Everything that one picture of the timeline is made from.
///
/// @param match the events shown, as `view.filter()` keeps them
/// @param layout of these events under `view.grouping()`; its level may be another than the
///   viewport's while a new one is being made
/// @param found by a search, and marked; events that do not match may be among them
/// @param size of the whole timeline, lane names and axis included
/// @param rested where the picture last came to rest: texts keep within its right edge, and keep
///   their form while the picture moves on from there; null where no text gives way to an edge
/// @param raised of the selected event's relations those that stand out, as the pointer is on them,
///   while the others fade: an event at the other end, one arc, or all of a kind; or null
/// @param isPage whether other pages show what lies above and below: nothing beyond its edges is
///   drawn or told of, and lanes say that they continue
public record Frame(
    Dataset dataset,
    EventTable table,
    EventSet match,
    TimelineLayout layout,
    ViewState view,
    EventSet found,
    Size size,
    TextMetrics metrics,
    @Nullable Viewport rested,
    @Nullable MarkRef raised,
    boolean isPage) {
  /// A picture in which nothing is marked, and no text gives way to an edge.
  public Frame(
      Dataset dataset,
      EventTable table,
      EventSet match,
      TimelineLayout layout,
      ViewState view,
      Size size,
      TextMetrics metrics) {
    this(dataset, table, match, layout, view, EventSet.of(), size, metrics, null, null, false);
  }

  /// A picture in which no relation stands out.
  public Frame(
      Dataset dataset,
      EventTable table,
      EventSet match,
      TimelineLayout layout,
      ViewState view,
      EventSet found,
      Size size,
      TextMetrics metrics,
      @Nullable Viewport rested) {
    this(dataset, table, match, layout, view, found, size, metrics, rested, null, false);
  }

  /// The same picture at rest where it is.
  public Frame atRest() {
    return new Frame(
        dataset, table, match, layout, view, found, size, metrics, view.viewport(), raised, isPage);
  }

  /// The same picture by another layout of the same events.
  Frame with(TimelineLayout other) {
    return new Frame(
        dataset, table, match, other, view, found, size, metrics, rested, raised, isPage);
  }

  /// The same picture in another size.
  public Frame sized(Size other) {
    return new Frame(
        dataset, table, match, layout, view, found, other, metrics, rested, raised, isPage);
  }

  /// One page of the same picture at rest.
  ///
  /// @param top of what it shows, from the top of all lanes
  /// @param height of the whole page, axis included
  public Frame page(double top, double height) {
    return new Frame(
        dataset,
        table,
        match,
        layout,
        view.withLaneScroll(top),
        found,
        new Size(size.width(), height),
        metrics,
        view.viewport(),
        raised,
        true);
  }

  /// The same picture, in which a relation stands out.
  public Frame raising(MarkRef relation) {
    return new Frame(
        dataset, table, match, layout, view, found, size, metrics, rested, relation, isPage);
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
