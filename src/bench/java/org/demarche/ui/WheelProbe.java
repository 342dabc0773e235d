package org.demarche.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import org.demarche.bench.Spread;

/// Rolls the wheel one notch at a time and looks at the screen itself, frame after frame, until its
/// pixels have changed. The window must lie within the screen.
final class WheelProbe implements Script {
  private static final int MOST_FRAMES = 60;
  private static final int STEPS = 24;

  private final BenchWindow window;
  private final TimelineInput input;
  private final RenderFence fence = new RenderFence();
  private final Robot robot = new Robot();
  private final Rectangle2D part;
  private final double x;
  private final double y;
  private final List<Double> frames = new ArrayList<>();
  private int[] before = {};
  private boolean looking;

  /// Whether [#before] is what the screen shows at rest.
  private boolean known;

  /// Whether a step has been made whose effect is not seen yet, and the pulses begun since.
  private boolean awaiting;

  private int pulses;

  /// @param part of the screen, inside the timeline
  WheelProbe(BenchWindow window, Rectangle2D part) {
    this.window = window;
    this.part = part;
    input = new TimelineInput(window.timeline());
    x = window.timeline().getWidth() / 2;
    y = window.timeline().getHeight() / 2;
  }

  @Override
  public Pulse begin(long nanos) {
    if (awaiting) {
      pulses++;
    }
    if (looking) {
      return Pulse.ASIDE;
    }
    if (awaiting) {
      int frame = pulses;
      look(() -> compare(frame));
    } else if (known) {
      known = false;
      awaiting = true;
      pulses = 0;
      input.wheel(frames.size() < STEPS / 2 ? 1 : -1, x, y);
    } else if (frames.size() == STEPS) {
      return Pulse.LAST;
    } else if (!window.isBusy()) {
      look(this::remember);
    }
    return Pulse.ASIDE;
  }

  /// Does something when the frame of the pulse before this one is on the screen.
  private void look(Runnable action) {
    looking = true;
    fence.pass(
        () -> {
          looking = false;
          action.run();
        });
  }

  private void remember() {
    before = pixels();
    known = true;
  }

  private void compare(int frame) {
    if (!Arrays.equals(before, pixels())) {
      frames.add((double) frame);
      awaiting = false;
    } else if (frame > MOST_FRAMES) {
      throw new IllegalStateException("a wheel step changes nothing on the screen");
    }
  }

  private int[] pixels() {
    WritableImage image = robot.getScreenCapture(null, part);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    PixelReader reader = image.getPixelReader();
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        pixels[row * width + column] = reader.getArgb(column, row);
      }
    }
    return pixels;
  }

  /// Frames from the step to the changed screen; 1 is the first one after it.
  Spread frames() {
    return Spread.of(frames);
  }

  @Override
  public String toString() {
    return "wheel steps";
  }
}
