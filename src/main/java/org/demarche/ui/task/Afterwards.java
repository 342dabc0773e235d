package org.demarche.ui.task;

import javafx.animation.AnimationTimer;

/// A piece of work that is done in the frame after the one that draws the timeline anew, once,
/// however often it is asked for until then.
public final class Afterwards {
  private final Turn turn = new Turn();
  private final Runnable work;
  private boolean pending;

  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          pulse();
        }
      };

  public Afterwards(Runnable work) {
    this.work = work;
  }

  /// Asks for it: the next frame is the timeline's.
  public void request() {
    pending = true;
    turn.leave();
    timer.start();
  }

  private void pulse() {
    if (turn.comes()) {
      now();
    }
  }

  /// Does it without waiting any longer.
  public void now() {
    cancel();
    work.run();
  }

  /// Leaves it undone.
  public void cancel() {
    pending = false;
    timer.stop();
  }

  /// Whether it has yet to be done.
  public boolean isPending() {
    return pending;
  }
}
