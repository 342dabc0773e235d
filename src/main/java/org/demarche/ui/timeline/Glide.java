package org.demarche.ui.timeline;

import java.util.function.Consumer;

/// The coasting after a drag: the speed falls exponentially until it is too slow to see.
final class Glide implements Motion.Movement {
  private static final double TIME_CONSTANT_SECONDS = 0.28;
  private static final double SLOWEST = 12;

  /// Slower releases do not coast.
  static final double SLOWEST_START = 120;

  private static final double FASTEST = 8_000;

  private final Consumer<DragPan.Vector> move;
  private DragPan.Vector speed;

  /// @param speed pixels a second at the start
  /// @param move is given the pixels of each step
  Glide(DragPan.Vector speed, Consumer<DragPan.Vector> move) {
    double length = speed.length();
    this.speed = length > FASTEST ? speed.times(FASTEST / length) : speed;
    this.move = move;
  }

  @Override
  public boolean step(double seconds) {
    double kept = Math.exp(-seconds / TIME_CONSTANT_SECONDS);
    // The integral of the falling speed over the step.
    move.accept(speed.times(TIME_CONSTANT_SECONDS * (1 - kept)));
    speed = speed.times(kept);
    return speed.length() > SLOWEST;
  }
}
