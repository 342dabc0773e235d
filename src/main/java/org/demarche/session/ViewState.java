package org.demarche.session;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.demarche.query.Filter;
import org.demarche.query.Grouping;
import org.demarche.query.LaneArrangement;
import org.demarche.query.WantedLanes;
import org.demarche.scene.Theme;
import org.demarche.viewport.Viewport;

/// Everything that decides what the timeline shows. One immutable value; all else is derived from
/// it and the dataset.
///
/// @param laneScroll how far the lanes are scrolled up, in pixels, from 0
/// @param lanes how many lanes stand by themselves where there are many more; see [WantedLanes]
/// @param arranged how the user has arranged lanes, by what divides the events into them
public record ViewState(
    Viewport viewport,
    double laneScroll,
    Filter filter,
    Grouping grouping,
    int lanes,
    Map<Grouping, LaneArrangement> arranged,
    Selection selection,
    Theme theme) {
  public ViewState {
    arranged = Map.copyOf(arranged);
  }

  /// A view with as many lanes as there are at first.
  public ViewState(
      Viewport viewport,
      double laneScroll,
      Filter filter,
      Grouping grouping,
      Selection selection,
      Theme theme) {
    this(viewport, laneScroll, filter, grouping, WantedLanes.STEP, Map.of(), selection, theme);
  }

  public ViewState withViewport(Viewport viewport) {
    return new ViewState(viewport, laneScroll, filter, grouping, lanes, arranged, selection, theme);
  }

  public ViewState withLaneScroll(double laneScroll) {
    return new ViewState(viewport, laneScroll, filter, grouping, lanes, arranged, selection, theme);
  }

  public ViewState withFilter(Filter filter) {
    return new ViewState(viewport, laneScroll, filter, grouping, lanes, arranged, selection, theme);
  }

  public ViewState withGrouping(Grouping grouping) {
    return new ViewState(viewport, laneScroll, filter, grouping, lanes, arranged, selection, theme);
  }

  public ViewState withLanes(int lanes) {
    return new ViewState(viewport, laneScroll, filter, grouping, lanes, arranged, selection, theme);
  }

  public WantedLanes wantedLanes() {
    return new WantedLanes(grouping, lanes, Set.of(), arrangement());
  }

  /// How the lanes are arranged that are shown.
  public LaneArrangement arrangement() {
    return arranged.getOrDefault(grouping, LaneArrangement.NONE);
  }

  /// The lanes that are shown, arranged otherwise.
  public ViewState withArrangement(LaneArrangement arrangement) {
    Map<Grouping, LaneArrangement> next = new EnumMap<>(Grouping.class);
    next.putAll(arranged);
    next.put(grouping, arrangement);
    next.values().removeIf(LaneArrangement::isNone);
    return withArranged(next);
  }

  public ViewState withArranged(Map<Grouping, LaneArrangement> arranged) {
    return new ViewState(viewport, laneScroll, filter, grouping, lanes, arranged, selection, theme);
  }

  public ViewState withSelection(Selection selection) {
    return new ViewState(viewport, laneScroll, filter, grouping, lanes, arranged, selection, theme);
  }

  public ViewState withTheme(Theme theme) {
    return new ViewState(viewport, laneScroll, filter, grouping, lanes, arranged, selection, theme);
  }
}
