package org.demarche.ui.timeline;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import org.demarche.layer.Frame;
import org.demarche.layout.LaneBox;
import org.demarche.layout.TimelineLayout;
import org.demarche.model.EventId;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Rect;
import org.demarche.words.Words;

/// The menus that open on the timeline: of an event, by whoever listens, and of a lane.
final class TimelineMenus {
  private final Node owner;
  private final Picture picture;
  private final Navigator navigator;
  private final LaneMenu laneMenu;
  private final Runnable leave;

  /// @param leave takes away what the pointer shows, over which a menu would lie
  TimelineMenus(Words words, Node owner, Picture picture, Navigator navigator, Runnable leave) {
    this.owner = owner;
    this.picture = picture;
    this.navigator = navigator;
    this.leave = leave;
    laneMenu = new LaneMenu(words, navigator.laneWishes());
  }

  void install() {
    // The last to hear of a request: where an event has a menu, its lane's stays closed.
    owner.setOnContextMenuRequested(this::requested);
  }

  void hide() {
    laneMenu.hide();
  }

  /// Asks `menus` for the menu of the event under the pointer, or, by the keyboard, of the one that
  /// was selected last.
  void onMenu(MenuListener menus) {
    owner.addEventHandler(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        request -> {
          Optional<EventId> meant =
              request.isKeyboardTrigger()
                  ? navigator.chooser().lead()
                  : picture.eventAt(request.getX(), request.getY());
          meant.ifPresent(
              event -> {
                leave.run();
                menus.menu(event, owner, request);
                request.consume();
              });
        });
  }

  private void requested(ContextMenuEvent event) {
    if (event.isConsumed()) {
      return;
    }
    if (event.isKeyboardTrigger()) {
      openLaneMenu();
    } else {
      picture
          .at(event.getX(), event.getY(), 0)
          .map(Mark.Group::ref)
          .filter(MarkRef.OfLane.class::isInstance)
          .map(MarkRef.OfLane.class::cast)
          .flatMap(lane -> picture.frame().layout().lane(lane.lane()))
          .ifPresent(lane -> openMenu(lane, event.getScreenX(), event.getScreenY()));
    }
    event.consume();
  }

  /// Opens the menu of the lane of the event selected last, or else of the first lane in view.
  void openLaneMenu() {
    Frame shown = picture.frame();
    TimelineLayout layout = shown.layout();
    double scroll = shown.view().laneScroll();
    Rect plot = picture.bounds();
    List<LaneBox> inView = layout.lanes(scroll + 1, scroll + plot.height());
    navigator
        .chooser()
        .selected()
        .flatMap(ordinal -> layout.homeOf(ordinal))
        .or(() -> inView.stream().findFirst())
        .ifPresent(
            lane -> {
              double y = Math.clamp(plot.y() + lane.top() - scroll, plot.y(), plot.bottom() - 40);
              Point2D at = owner.localToScreen(24, y + 30);
              openMenu(lane, at.getX(), at.getY());
            });
  }

  private void openMenu(LaneBox lane, double x, double y) {
    laneMenu.hide();
    if (navigator.laneWishes().isLane(lane.key())) {
      leave.run();
      laneMenu.of(lane.key(), lane.name()).show(owner, x, y);
    }
  }
}
