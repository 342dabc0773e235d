package org.demarche.ui.timeline;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Where the pointer is and what it is on. While the view is on the move it is on nothing: what
/// passes under it is not pointed at.
final class HoverTracker {
  /// How far beside a mark, in pixels, the pointer still finds it.
  private static final double TOLERANCE = 4;

  private final Picture picture;
  private final BooleanSupplier moving;
  private @Nullable Hover hover;

  /// @param moving whether the view is on the move
  HoverTracker(Picture picture, BooleanSupplier moving) {
    this.picture = picture;
    this.moving = moving;
  }

  void moveTo(double x, double y) {
    hover = new Hover(x, y, moving.getAsBoolean() ? Optional.empty() : picture.at(x, y, TOLERANCE));
  }

  /// Looks again at what is under the pointer, after the picture has changed beneath it.
  void lookAgain() {
    if (hover != null) {
      moveTo(hover.x(), hover.y());
    }
  }

  void leave() {
    hover = null;
  }

  Optional<Hover> hover() {
    return Optional.ofNullable(hover);
  }
}
