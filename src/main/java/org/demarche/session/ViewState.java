package org.demarche.session;

import org.demarche.query.Filter;
import org.demarche.query.Grouping;
import org.demarche.scene.Theme;
import org.demarche.viewport.Viewport;

/// Everything that decides what the timeline shows. One immutable value; all else is derived from
/// it and the dataset.
///
/// @param laneScroll how far the lanes are scrolled up, in pixels, from 0
public record ViewState(
    Viewport viewport,
    double laneScroll,
    Filter filter,
    Grouping grouping,
    Selection selection,
    Theme theme) {
  public ViewState withViewport(Viewport viewport) {
    return new ViewState(viewport, laneScroll, filter, grouping, selection, theme);
  }

  public ViewState withLaneScroll(double laneScroll) {
    return new ViewState(viewport, laneScroll, filter, grouping, selection, theme);
  }

  public ViewState withFilter(Filter filter) {
    return new ViewState(viewport, laneScroll, filter, grouping, selection, theme);
  }

  public ViewState withGrouping(Grouping grouping) {
    return new ViewState(viewport, laneScroll, filter, grouping, selection, theme);
  }

  public ViewState withSelection(Selection selection) {
    return new ViewState(viewport, laneScroll, filter, grouping, selection, theme);
  }

  public ViewState withTheme(Theme theme) {
    return new ViewState(viewport, laneScroll, filter, grouping, selection, theme);
  }
}
