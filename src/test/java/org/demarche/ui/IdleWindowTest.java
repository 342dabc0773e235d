package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;

/// A window in which nothing happens.
final class IdleWindowTest extends MainWindowHarness {
  /// As long as so many frames take.
  private static final int FRAMES = 40;

  /// A window that still moves after so many times as long never comes to rest.
  private static final int MOST_MOVING = 60;

  private static final long FRAME_MILLIS = 16;

  /// How many pulses the window is given in the time of [#FRAMES].
  private int pulses() throws InterruptedException {
    AtomicInteger pulses = new AtomicInteger();
    Runnable counting = pulses::incrementAndGet;
    CountDownLatch over = new CountDownLatch(FRAMES);
    Timer timer = new Timer("frames");
    doOnFx(() -> scene().addPreLayoutPulseListener(counting));
    try {
      timer.scheduleAtFixedRate(
          new TimerTask() {
            @Override
            public void run() {
              over.countDown();
            }
          },
          FRAME_MILLIS,
          FRAME_MILLIS);
      assertTrue(over.await(1, TimeUnit.MINUTES));
    } finally {
      timer.cancel();
      doOnFx(() -> scene().removePreLayoutPulseListener(counting));
    }
    return pulses.get();
  }

  private Scene scene() {
    return window().view().orElseThrow().timeline().getScene();
  }

  @Test
  void comesToRestAndAsksForNoFrameFromThenOn() throws InterruptedException {
    openShipped();
    // What has just been opened fades in, and the view is recorded where it rests.
    int moving = 0;
    while (moving < MOST_MOVING && pulses() > 0) {
      moving++;
    }
    assertEquals(0, pulses());
  }

  @Test
  void asksForFramesWhileSomethingMoves() throws InterruptedException {
    openShipped();
    doOnFx(() -> window().view().orElseThrow().navigator().last());
    assertTrue(pulses() > 0);
  }
}
