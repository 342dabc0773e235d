package org.demarche.ui.timeline;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.demarche.model.EventId;
import org.demarche.scene.Rect;
import org.demarche.session.Session;
import org.demarche.session.ViewState;

/// Lets lanes take or give up their height where the view comes to rest: what is under the pointer
/// stays where it is, without a pointer the event selected last, else what is at the top.
final class LaneRest {
  private final Session session;
  private final Picture picture;
  private final Navigator navigator;
  private final HoverTracker hover;
  private final Runnable paint;

  /// @param paint paints the picture anew with the next pulse
  LaneRest(
      Session session, Picture picture, Navigator navigator, HoverTracker hover, Runnable paint) {
    this.session = session;
    this.picture = picture;
    this.navigator = navigator;
    this.hover = hover;
    this.paint = paint;
  }

  /// @param surface that is pressed, and that the pointer leaves
  void install(Node surface) {
    navigator.journey().beforeRest(this::settle);
    surface.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> navigator.journey().hold());
    surface.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> navigator.journey().release());
    surface.addEventHandler(MouseEvent.MOUSE_EXITED, event -> left());
  }

  private void settle() {
    ViewState view = session.view();
    Lanes.Anchor anchor = anchor(view);
    double scroll = navigator.lanes().scroll(view);
    double to = picture.settleLanes(layout -> Lanes.content(anchor, layout), scroll);
    if (to != scroll) {
      session.update(now -> now.withLaneScroll(to));
    }
  }

  /// What was held need not be any longer.
  private void left() {
    if (picture.isHolding() && !navigator.journey().isHeld() && navigator.isSettled()) {
      hover.leave();
      settle();
      paint.run();
    }
  }

  private Lanes.Anchor anchor(ViewState view) {
    return underPointer(view)
        .or(() -> selected().map(Lanes.Anchor.OfEvent::new))
        .orElseGet(() -> navigator.lanes().at(view, 0));
  }

  private Optional<EventId> selected() {
    return navigator
        .chooser()
        .lead()
        .filter(event -> navigator.isSelectionInSight())
        .filter(event -> InView.isIn(picture.frame(), event));
  }

  private Optional<Lanes.Anchor> underPointer(ViewState view) {
    Rect plot = picture.bounds();
    return hover
        .hover()
        .filter(on -> plot.y() <= on.y() && on.y() < plot.bottom())
        .map(
            on ->
                picture
                    .eventAt(on.x(), on.y())
                    .<Lanes.Anchor>map(Lanes.Anchor.OfEvent::new)
                    .orElseGet(() -> navigator.lanes().at(view, on.y() - plot.y())))
        .filter(anchor -> !(anchor instanceof Lanes.Anchor.None));
  }
}
