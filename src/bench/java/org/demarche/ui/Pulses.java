package org.demarche.ui;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/// Plays a script, a step for every pulse of a scene.
final class Pulses {
  private final Scene scene;
  private final Script script;
  private final CompletableFuture<Boolean> over = new CompletableFuture<>();
  private final Runnable afterLayout = this::drawn;
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          begin();
        }
      };

  private Pulses(Scene scene, Script script) {
    this.scene = scene;
    this.script = script;
  }

  /// Plays it to its end.
  ///
  /// @param limit after which the window is taken to be stuck
  static void play(Scene scene, Script script, Duration limit)
      throws IOException, InterruptedException {
    Pulses pulses = new Pulses(scene, script);
    Fx.run(pulses::start);
    try {
      Fx.await(pulses.over, limit, "the script " + script + " was not through");
    } finally {
      Fx.run(pulses::stop);
    }
  }

  private void start() {
    scene.addPostLayoutPulseListener(afterLayout);
    timer.start();
  }

  private void stop() {
    timer.stop();
    scene.removePostLayoutPulseListener(afterLayout);
  }

  private void begin() {
    try {
      if (!over.isDone() && script.begin(System.nanoTime()) == Script.Pulse.LAST) {
        stop();
        over.complete(true);
      }
    } catch (RuntimeException | Error failure) {
      stop();
      over.completeExceptionally(failure);
    }
  }

  private void drawn() {
    try {
      script.drawn(System.nanoTime());
    } catch (RuntimeException | Error failure) {
      stop();
      over.completeExceptionally(failure);
    }
  }
}
