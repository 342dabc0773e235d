package org.demarche.ui.timeline;

import org.demarche.query.Grouping;
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
}
