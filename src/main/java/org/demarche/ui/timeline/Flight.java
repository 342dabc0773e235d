package org.demarche.ui.timeline;

import org.demarche.session.ViewState;
import org.demarche.viewport.Viewport;
import org.demarche.viewport.ViewportAnimation;

/// The way from one view to another, slow at both ends.
final class Flight implements Motion.Movement {
  private static final double SECONDS = 0.4;

  private final ViewState from;
  private final ViewState to;
  private final ViewportAnimation way;
  private final Step step;
  private double elapsed;

  /// Is told where the view is.
  @FunctionalInterface
  interface Step {
    void at(Viewport viewport, double laneScroll);
  }

  /// @param width of the plot in pixels
  Flight(ViewState from, ViewState to, double width, Step step) {
    this.from = from;
    this.to = to;
    this.step = step;
    way = ViewportAnimation.between(from.viewport(), to.viewport(), width);
  }

  @Override
  public boolean step(double seconds) {
    elapsed += seconds;
    double t = Math.min(1, elapsed / SECONDS);
    double share = t * t * (3 - 2 * t);
    double scroll = from.laneScroll() + share * (to.laneScroll() - from.laneScroll());
    step.at(way.at(t), t < 1 ? scroll : to.laneScroll());
    return t < 1;
  }
}
