package org.demarche.ui.timeline;

import java.util.Optional;
import java.util.OptionalDouble;
import org.demarche.layout.LaneBox;
import org.demarche.layout.TimelineLayout;
import org.demarche.model.EventId;
import org.demarche.session.ViewState;

/// How far the lanes are scrolled, and how they keep their place while zooming gives them more or
/// fewer rows.
///
/// A height on the screen is in pixels from the top of the plot.
final class Lanes {
  /// Pixels between what is brought into view and the plot's edge.
  private static final double MARGIN = 8;

  private final Plot plot;

  Lanes(Plot plot) {
    this.plot = plot;
  }

  /// A place among the lanes that can be found again in another layout.
  sealed interface Anchor {
    /// The row of an event, or of the cluster that counts it.
    record OfEvent(EventId event) implements Anchor {}

    /// A place in a lane.
    ///
    /// @param share from 0 at its top to 1 at its bottom
    record InLane(String lane, double share) implements Anchor {}

    /// Nothing to hold on to.
    record None() implements Anchor {}
  }

  /// How far a view's lanes are scrolled, no further than they reach.
  double scroll(ViewState view) {
    return clamped(view.laneScroll(), view);
  }

  private double clamped(double scroll, ViewState view) {
    double most = Math.max(0, plot.layout(view).contentHeight() - plot.bounds().height());
    return Math.clamp(scroll, 0, most);
  }

  /// The view with its lanes moved up by some pixels.
  ViewState scrolled(ViewState view, double up) {
    return view.withLaneScroll(clamped(scroll(view) + up, view));
  }

  /// The place at a height of the screen.
  Anchor at(ViewState view, double y) {
    double content = y + scroll(view);
    return plot.layout(view)
        .laneAt(content)
        .<Anchor>map(lane -> new Anchor.InLane(lane.key(), (content - lane.top()) / lane.height()))
        .orElseGet(Anchor.None::new);
  }

  /// Where an anchor stands on the screen in a view; empty where the layout does not have it.
  OptionalDouble height(Anchor anchor, ViewState view) {
    OptionalDouble content = content(anchor, plot.layout(view));
    return content.isPresent()
        ? OptionalDouble.of(content.getAsDouble() - scroll(view))
        : OptionalDouble.empty();
  }

  /// The view, scrolled so that an anchor stands at a height of the screen, as near as can be.
  ViewState holding(ViewState view, Anchor anchor, double y) {
    OptionalDouble content = content(anchor, plot.layout(view));
    return content.isPresent()
        ? view.withLaneScroll(clamped(content.getAsDouble() - y, view))
        : view.withLaneScroll(scroll(view));
  }

  /// The view, scrolled no further than needed for an event's row to be in sight.
  ViewState revealing(ViewState view, EventId event) {
    double height = plot.bounds().height();
    double scroll = scroll(view);
    return bounds(plot.layout(view), event)
        .map(
            band ->
                Math.min(band.top() - MARGIN, Math.max(scroll, band.bottom() + MARGIN - height)))
        .map(wanted -> view.withLaneScroll(clamped(wanted, view)))
        .orElseGet(() -> view.withLaneScroll(scroll));
  }

  private static Optional<TimelineLayout.Band> bounds(TimelineLayout layout, EventId event) {
    int ordinal = layout.table().ordinal(event);
    return ordinal < 0 ? Optional.empty() : layout.boundsOf(ordinal);
  }

  /// The distance of an anchor from the top of all lanes; empty where the layout does not have it.
  static OptionalDouble content(Anchor anchor, TimelineLayout layout) {
    return switch (anchor) {
      case Anchor.OfEvent event ->
          bounds(layout, event.event())
              .map(band -> OptionalDouble.of(band.top() + band.height() / 2))
              .orElseGet(OptionalDouble::empty);
      case Anchor.InLane place ->
          layout
              .lane(place.lane())
              .map(lane -> OptionalDouble.of(within(lane, place.share())))
              .orElseGet(OptionalDouble::empty);
      case Anchor.None none -> OptionalDouble.empty();
    };
  }

  private static double within(LaneBox lane, double share) {
    return lane.top() + share * lane.height();
  }
}
