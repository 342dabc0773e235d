package org.demarche.ui.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.demarche.query.EventTable;
import org.demarche.query.Filter;
import org.demarche.query.Grouping;
import org.demarche.query.LaneArrangement;
import org.demarche.query.LaneChoice;
import org.demarche.query.LaneNarrowing;
import org.demarche.query.ShownLanes;
import org.demarche.query.WantedLanes;
import org.demarche.session.Session;

/// Which lanes the user wants to see.
public final class LaneWishes {
  private final Session session;
  private final Plot plot;
  private final Journey journey;

  LaneWishes(Session session, Plot plot, Journey journey) {
    this.session = session;
    this.plot = plot;
    this.journey = journey;
  }

  /// Takes the leading lanes out of the lane of the others.
  public void more() {
    want(session.view().lanes() + WantedLanes.STEP);
  }

  /// Puts lanes back into that of the others.
  public void fewer() {
    want(session.view().lanes() - WantedLanes.STEP);
  }

  private void want(int lanes) {
    if (lanes >= WantedLanes.STEP) {
      journey.change(view -> view.withLanes(lanes));
    }
  }

  /// Whether there is a lane of others to take lanes out of.
  public boolean canShowMore() {
    return plot.layout(session.view()).choice().folded() > 0;
  }

  public boolean canShowFewer() {
    return session.view().lanes() > WantedLanes.STEP;
  }

  /// Divides the events into lanes by something else.
  public void group(Grouping grouping) {
    journey.change(
        view -> view.withGrouping(grouping).withLanes(WantedLanes.STEP).withLaneScroll(0));
  }

  // ---- lanes arranged

  /// The lanes as they are shown, that of the others left out.
  private List<String> shown() {
    return plot.layout(session.view()).choice().lanes().stream()
        .map(EventTable.Lane::key)
        .filter(key -> !key.equals(LaneChoice.OTHERS))
        .toList();
  }

  private LaneArrangement arrangement() {
    return session.view().arrangement();
  }

  private void arrange(LaneArrangement arrangement) {
    journey.change(view -> view.withArrangement(arrangement));
  }

  /// Whether a lane can be arranged at all.
  boolean isLane(String lane) {
    return session.view().grouping() != Grouping.NONE && shown().contains(lane);
  }

  boolean canMove(String lane, int step) {
    return !arrangement().moved(lane, shown(), step).equals(arrangement());
  }

  /// Lets a lane change places with the one above it or below.
  ///
  /// @param step -1 for up, 1 for down
  void move(String lane, int step) {
    arrange(arrangement().moved(lane, shown(), step));
  }

  boolean pins(String lane) {
    return arrangement().pins(lane);
  }

  /// Lets a lane stand at the top, whatever else there is; or no longer.
  void pin(String lane, boolean pinned) {
    arrange(pinned ? arrangement().pin(lane) : arrangement().unpin(lane));
  }

  void hide(String lane) {
    arrange(arrangement().hide(lane));
  }

  // ---- lanes in the filter

  /// Keeps in the filter only what belongs to a lane; empty where no condition says that.
  Optional<Runnable> only(String lane) {
    return filtering(LaneNarrowing.only(session.view().grouping(), lane));
  }

  /// Rules out in the filter what belongs to a lane; empty where no condition says that.
  Optional<Runnable> without(String lane) {
    return filtering(LaneNarrowing.without(session.view().grouping(), lane));
  }

  private Optional<Runnable> filtering(Optional<UnaryOperator<Filter>> change) {
    return change.map(
        way -> () -> journey.change(view -> view.withFilter(way.apply(view.filter()))));
  }

  /// How many lanes are hidden.
  public int hidden() {
    return ShownLanes.hiddenLanes(session.table(), session.view().wantedLanes());
  }

  /// Shows the lanes that are hidden.
  public void showHidden() {
    arrange(arrangement().showAll());
  }

  boolean isArranged() {
    return !arrangement().isNone();
  }

  /// Shows the lanes as they are when nobody has arranged them.
  void reset() {
    arrange(LaneArrangement.NONE);
  }
}
