package org.demarche.ui.timeline;

import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.demarche.session.ViewState;
import org.demarche.viewport.ViewportAnimation;

/// The way from one view to another, slow at both ends. On it the lanes keep hold of one place,
/// such as the selected event's row, while zooming changes their heights.
final class Flight implements Motion.Movement {
  private static final double SECONDS = 0.4;

  private final ViewState to;
  private final ViewportAnimation way;
  private final Lanes lanes;
  private final Lanes.Anchor anchor;
  private final OptionalDouble before;
  private final OptionalDouble after;
  private final Consumer<ViewState> step;
  private double elapsed;

  /// @param width of the plot in pixels
  /// @param anchor what the lanes keep hold of
  /// @param step is given the view at each step; all but viewport and scroll are those of `to`
  Flight(
      ViewState from,
      ViewState to,
      double width,
      Lanes lanes,
      Lanes.Anchor anchor,
      Consumer<ViewState> step) {
    this.to = to;
    this.lanes = lanes;
    this.anchor = anchor;
    this.step = step;
    way = ViewportAnimation.between(from.viewport(), to.viewport(), width);
    before = lanes.height(anchor, from);
    after = lanes.height(anchor, to);
  }

  @Override
  public boolean step(double seconds) {
    elapsed += seconds;
    double t = Math.min(1, elapsed / SECONDS);
    if (t == 1) {
      step.accept(to);
      return false;
    }
    ViewState view = to.withViewport(way.at(t));
    step.accept(
        before.isPresent() && after.isPresent()
            ? lanes.holding(view, anchor, between(t * t * (3 - 2 * t)))
            : view);
    return true;
  }

  private double between(double share) {
    double start = before.orElse(0);
    return start + share * (after.orElse(0) - start);
  }
}
