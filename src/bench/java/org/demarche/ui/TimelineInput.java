package org.demarche.ui;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/// A pointer on the timeline: the events that the platform would make, given to the control. Places
/// are pixels of the control.
final class TimelineInput {
  /// Pixels that one notch of a wheel stands for.
  private static final double NOTCH = 40;

  private final Region timeline;

  TimelineInput(Region timeline) {
    this.timeline = timeline;
  }

  /// Rolls the wheel; positive is away from the user, which shows less time.
  void wheel(double notches, double x, double y) {
    Point2D at = timeline.localToScene(x, y);
    double pixels = notches * NOTCH;
    Event.fireEvent(
        timeline,
        new ScrollEvent(
            ScrollEvent.SCROLL,
            at.getX(),
            at.getY(),
            at.getX(),
            at.getY(),
            false,
            false,
            false,
            false,
            false,
            false,
            0,
            pixels,
            0,
            pixels,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null));
  }

  void press(double x, double y) {
    mouse(MouseEvent.MOUSE_PRESSED, x, y, true);
  }

  void drag(double x, double y) {
    mouse(MouseEvent.MOUSE_DRAGGED, x, y, true);
  }

  void release(double x, double y) {
    mouse(MouseEvent.MOUSE_RELEASED, x, y, false);
  }

  private void mouse(EventType<MouseEvent> type, double x, double y, boolean down) {
    Point2D at = timeline.localToScene(x, y);
    Event.fireEvent(
        timeline,
        new MouseEvent(
            type,
            at.getX(),
            at.getY(),
            at.getX(),
            at.getY(),
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            down,
            false,
            false,
            false,
            false,
            false,
            null));
  }
}
