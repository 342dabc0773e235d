package org.demarche.ui.timeline;

import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/// Plays one movement at a time, a step for every pulse. A new movement takes the place of the one
/// that is playing.
public final class Motion {
  /// Longer gaps between pulses (a window that was hidden) count as this much.
  private static final double LONGEST_STEP_SECONDS = 0.1;

  /// Something that changes over time.
  @FunctionalInterface
  interface Movement {
    /// Goes on by some seconds; returns whether there is more to come.
    boolean step(double seconds);
  }

  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          pulse(now);
        }
      };
  private boolean reduced;
  private long last;
  private @Nullable Movement playing;
  private @Nullable Runnable afterwards;

  /// @param reduced whether movements jump to their end, as some users need
  public Motion(boolean reduced) {
    this.reduced = reduced;
  }

  public boolean isReduced() {
    return reduced;
  }

  public void setReduced(boolean reduced) {
    this.reduced = reduced;
  }

  public boolean isPlaying() {
    return playing != null;
  }

  /// Starts a movement.
  ///
  /// @param afterwards run when it has come to its end or was stopped, before another begins
  void play(Movement movement, Runnable afterwards) {
    stop();
    this.afterwards = afterwards;
    playing = movement;
    last = 0;
    timer.start();
  }

  /// Stops where it is.
  public void stop() {
    if (playing == null) {
      return;
    }
    timer.stop();
    playing = null;
    Runnable then = afterwards;
    afterwards = null;
    if (then != null) {
      then.run();
    }
  }

  @SuppressWarnings("ReferenceEquality") // the very movement, not one like it
  private void pulse(long now) {
    double seconds = last == 0 ? 1.0 / 60 : (now - last) / 1e9;
    last = now;
    Movement movement = playing;
    if (movement != null && !movement.step(Math.min(seconds, LONGEST_STEP_SECONDS))) {
      // A movement may have started another one.
      if (playing == movement) {
        stop();
      }
    }
  }
}
