package org.demarche.session;

import org.demarche.query.Filter;
import org.demarche.query.Grouping;
import org.demarche.query.WantedLanes;
import org.demarche.scene.Theme;
import org.demarche.viewport.Viewport;

/// Everything that decides what the timeline shows. One immutable value; all else is derived from
/// it and the dataset.
///
/// @param laneScroll how far the lanes are scrolled up, in pixels, from 0
/// @param lanes how many lanes stand by themselves where there are many more; see [WantedLanes]
public record ViewState(
    Viewport viewport,
    double laneScroll,
    Filter filter,
    Grouping grouping,
    int lanes,
    Selection selection,
    Theme theme) {
  /// A view with as many lanes as there are at first.
  public ViewState(
      Viewport viewport,
      double laneScroll,
      Filter filter,
      Grouping grouping,
      Selection selection,
      Theme theme) {
    this(viewport, laneScroll, filter, grouping, WantedLanes.STEP, selection, theme);
  }

  public ViewState withViewport(Viewport viewport) {
    return new ViewState(viewport, laneScroll, filter, grouping, lanes, selection, theme);
  }

  public ViewState withLaneScroll(double laneScroll) {
    return new ViewState(viewport, laneScroll, filter, grouping, lanes, selection, theme);
  }

  public ViewState withFilter(Filter filter) {
    return new ViewState(viewport, laneScroll, filter, grouping, lanes, selection, theme);
  }

  public ViewState withGrouping(Grouping grouping) {
    return new ViewState(viewport, laneScroll, filter, grouping, lanes, selection, theme);
  }

  public ViewState withLanes(int lanes) {
    return new ViewState(viewport, laneScroll, filter, grouping, lanes, selection, theme);
  }

  public WantedLanes wantedLanes() {
    return new WantedLanes(grouping, lanes);
  }

  public ViewState withSelection(Selection selection) {
    return new ViewState(viewport, laneScroll, filter, grouping, lanes, selection, theme);
  }

  public ViewState withTheme(Theme theme) {
    return new ViewState(viewport, laneScroll, filter, grouping, lanes, selection, theme);
  }
}
