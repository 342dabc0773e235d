package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.demarche.font.TextSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@SuppressWarnings("NullAway.Init") // set when the window is shown
final class RenderingTurnsTest extends WindowTest {
  private static final int FRAMES = 30;
  private static final int TEXTS = 3_000;

  private final Canvas canvas = new Canvas(800, 600);

  @Override
  public void start(Stage stage) {
    show(stage, new Scene(new Pane(canvas), 800, 600));
  }

  /// A frame's canvas is full of new texts, so that painting takes many times as long as it takes
  /// JavaFX's thread to come back to its next task.
  @Test
  @EnabledOnOs(OS.LINUX)
  void nothingIsPaintedWhileTheJavaFxThreadIsAtWork() throws InterruptedException {
    Frames frames = new Frames();
    doOnFx(frames::start);
    assertTrue(frames.done.await(60, TimeUnit.SECONDS));
    assertEquals(List.of(), frames.painting);
  }

  /// JavaFX has read the property by now.
  @Test
  @EnabledOnOs(OS.LINUX)
  void theProgramAsksForItUnlessSomebodyHasSpoken() {
    String before = System.getProperty(RenderingTurns.PROPERTY);
    try {
      System.clearProperty(RenderingTurns.PROPERTY);
      RenderingTurns.take();
      assertEquals("false", System.getProperty(RenderingTurns.PROPERTY));
      System.setProperty(RenderingTurns.PROPERTY, "true");
      RenderingTurns.take();
      assertEquals("true", System.getProperty(RenderingTurns.PROPERTY));
    } finally {
      if (before == null) {
        System.clearProperty(RenderingTurns.PROPERTY);
      } else {
        System.setProperty(RenderingTurns.PROPERTY, before);
      }
    }
  }

  /// Draws frame after frame, and looks at the beginning of each whether the one before is still
  /// being painted.
  private final class Frames extends AnimationTimer {
    private final CountDownLatch done = new CountDownLatch(1);
    private final List<String> painting = new ArrayList<>();
    private int frame;

    @Override
    public void handle(long nanos) {
      painting.addAll(threadsThatPaint());
      draw(frame);
      if (++frame == FRAMES) {
        stop();
        done.countDown();
      }
    }
  }

  private void draw(int frame) {
    GraphicsContext graphics = canvas.getGraphicsContext2D();
    graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    List<String> texts = TextSamples.RIGHT_TO_LEFT;
    for (int i = 0; i < TEXTS; i++) {
      String text = texts.get(i % texts.size()) + " " + frame + "/" + i;
      graphics.fillText(text, i % 500, i * 0.2);
    }
  }

  /// Names of threads inside a canvas's drawing.
  private static List<String> threadsThatPaint() {
    return Thread.getAllStackTraces().entrySet().stream()
        .filter(thread -> Arrays.stream(thread.getValue()).anyMatch(RenderingTurnsTest::paints))
        .map(Map.Entry::getKey)
        .map(Thread::getName)
        .toList();
  }

  private static boolean paints(StackTraceElement call) {
    return call.getClassName().endsWith(".NGCanvas") && call.getMethodName().equals("renderStream");
  }
}
