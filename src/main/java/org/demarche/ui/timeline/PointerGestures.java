package org.demarche.ui.timeline;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Rect;

/// What wheel, trackpad and mouse do on the timeline.
final class PointerGestures {
  private static final double TOLERANCE = 4;

  private final Region control;
  private final Navigator navigator;
  private final Picture picture;
  private final DragPan drag = new DragPan();
  private final AxisZoom axis;
  private final PointerListener moved;
  private final Runnable left;

  /// Is told where the pointer is.
  @FunctionalInterface
  interface PointerListener {
    void to(double x, double y);
  }

  PointerGestures(
      Region control,
      Navigator navigator,
      Picture picture,
      AxisZoom axis,
      PointerListener moved,
      Runnable left) {
    this.axis = axis;
    this.control = control;
    this.navigator = navigator;
    this.picture = picture;
    this.moved = moved;
    this.left = left;
  }

  void install() {
    control.setOnScroll(this::scrolled);
    control.setOnZoom(this::pinched);
    control.setOnMousePressed(this::pressed);
    control.setOnMouseDragged(this::dragged);
    control.setOnMouseReleased(this::released);
    control.setOnMouseClicked(this::clicked);
    control.setOnMouseMoved(this::moved);
    control.setOnMouseExited(event -> left.run());
    control.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
  }

  private void moved(MouseEvent event) {
    showHand(event);
    moved.to(event.getX(), event.getY());
  }

  private void showHand(MouseEvent event) {
    control.setCursor(axis.isOnAxis(event.getX(), event.getY()) ? Cursor.CROSSHAIR : null);
  }

  /// Escape lets go of what is being dragged over on the axis.
  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && axis.isDragging()) {
      axis.cancel();
      event.consume();
    }
  }

  private void scrolled(ScrollEvent event) {
    double across = event.getDeltaX();
    double along = event.getDeltaY();
    if (event.isControlDown()) {
      navigator.panBy(0, along);
    } else if (event.isShiftDown()) {
      // Some systems turn the wheel's direction themselves while Shift is held.
      navigator.panBy(across == 0 ? along : across, 0);
    } else if (Math.abs(across) > Math.abs(along)) {
      navigator.panBy(across, 0);
    } else if (along != 0) {
      Rect plot = picture.bounds();
      navigator.wheel(along, across(plot, event.getX()), down(plot, event.getY()));
    }
    event.consume();
  }

  private void pinched(ZoomEvent event) {
    if (event.getZoomFactor() > 0) {
      Rect plot = picture.bounds();
      navigator.zoomBy(
          1 / event.getZoomFactor(), across(plot, event.getX()), down(plot, event.getY()));
    }
    event.consume();
  }

  /// Pixels from the plot's left edge; beside the plot, its nearest edge.
  private static double across(Rect plot, double x) {
    return Math.clamp(x - plot.x(), 0, plot.width());
  }

  private static double down(Rect plot, double y) {
    return Math.clamp(y - plot.y(), 0, plot.height());
  }

  private void pressed(MouseEvent event) {
    control.requestFocus();
    if (event.getButton() == MouseButton.PRIMARY) {
      navigator.stop();
      if (axis.isOnAxis(event.getX(), event.getY())) {
        axis.press(event.getX());
      } else {
        drag.press(event.getX(), event.getY(), System.nanoTime());
      }
    }
  }

  private void dragged(MouseEvent event) {
    if (axis.isHeld()) {
      left.run();
      axis.drag(event.getX());
      return;
    }
    drag.drag(event.getX(), event.getY(), System.nanoTime())
        .ifPresent(
            by -> {
              control.setCursor(Cursor.CLOSED_HAND);
              left.run();
              navigator.panBy(by.x(), by.y());
            });
  }

  private void released(MouseEvent event) {
    showHand(event);
    axis.release().ifPresent(navigator::zoomTo);
    drag.release(System.nanoTime()).ifPresent(navigator.panning()::coast);
    moved.to(event.getX(), event.getY());
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
      return;
    }
    Optional<MarkRef> ref = picture.at(event.getX(), event.getY(), TOLERANCE).map(Mark.Group::ref);
    Chooser.Way way = Chooser.Way.of(event.isShortcutDown(), event.isShiftDown());
    if (way != Chooser.Way.ALONE) {
      // Beside what is meant nothing is lost, and of quick clicks each counts.
      ref.ifPresent(mark -> navigator.click(mark, way));
    } else if (event.getClickCount() == 2) {
      ref.ifPresent(navigator::open);
    } else if (event.getClickCount() == 1) {
      ref.ifPresentOrElse(mark -> navigator.click(mark, way), navigator::clearSelection);
    }
  }
}
