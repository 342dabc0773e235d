package org.demarche.ui.timeline;

import java.util.Optional;
import java.util.function.Consumer;
import org.demarche.scene.Rect;
import org.demarche.time.TimeRange;
import org.demarche.viewport.TimeScale;
import org.jspecify.annotations.Nullable;

/// Dragging along the axis: the stretch of time from where the button went down to where the
/// pointer is.
final class AxisZoom {
  /// Movement below this, in pixels, is an unsteady hand, not a drag.
  private static final double THRESHOLD = 4;

  private final Picture picture;
  private final Consumer<Optional<TimeRange>> shown;
  private @Nullable Press press;

  /// @param anchor the axis second at which the button went down
  /// @param stretch what has been dragged over so far
  private record Press(double x, long anchor, Optional<TimeRange> stretch) {}

  /// @param shown is given what has been dragged over, and nothing when that is over
  AxisZoom(Picture picture, Consumer<Optional<TimeRange>> shown) {
    this.picture = picture;
    this.shown = shown;
  }

  /// Whether a place is on the axis, or among the names of eras below it.
  boolean isOnAxis(double x, double y) {
    Rect plot = picture.bounds();
    return y < plot.y() && x >= plot.x() && x < plot.right();
  }

  /// The button goes down on the axis.
  void press(double x) {
    press = new Press(x, scale().secondAt(x), Optional.empty());
  }

  /// Whether the button that went down on the axis is still down.
  boolean isHeld() {
    return press != null;
  }

  boolean isDragging() {
    Press now = press;
    return now != null && now.stretch.isPresent();
  }

  void drag(double x) {
    Press now = press;
    if (now == null || (now.stretch.isEmpty() && Math.abs(x - now.x) < THRESHOLD)) {
      return;
    }
    Rect plot = picture.bounds();
    long second = scale().secondAt(Math.clamp(x, plot.x(), plot.right()));
    TimeRange stretch =
        new TimeRange(Math.min(now.anchor, second), Math.max(now.anchor, second) + 1);
    press = new Press(now.x, now.anchor, Optional.of(stretch));
    shown.accept(Optional.of(stretch));
  }

  /// Lets go; gives what was dragged over.
  Optional<TimeRange> release() {
    Press now = press;
    press = null;
    shown.accept(Optional.empty());
    return now == null ? Optional.empty() : now.stretch;
  }

  /// What was dragged over is not wanted after all.
  void cancel() {
    press = null;
    shown.accept(Optional.empty());
  }

  private TimeScale scale() {
    return picture.frame().scale();
  }
}
