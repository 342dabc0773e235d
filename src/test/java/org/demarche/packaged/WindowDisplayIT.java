package org.demarche.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Drives the packaged program's window on the display of the environment, from outside, by mouse
/// and keyboard, and leaves pictures of it in `target/window`.
final class WindowDisplayIT {
  private static final Path PICTURES = Path.of("target", "window");

  /// Share of the middle of the screen that is not background once events are drawn there.
  private static final double DRAWN_IN_A_TIMELINE = 0.01;

  @TempDir Path folder;

  @Test
  void theWindowIsDrivenWithoutAnUncaughtException() throws Exception {
    drive(
        PackagedProgram.shippedDataset(),
        window -> {
          Robot robot = window.robot;
          Rectangle screen = window.bounds;
          robot.mouseMove(screen.width / 2, screen.height / 2);
          robot.mouseWheel(-6);
          window.awaitChange("2-zoomed");

          robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
          for (int step = 1; step <= 20; step++) {
            robot.mouseMove(screen.width / 2 - 10 * step, screen.height / 2);
          }
          robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
          window.awaitChange("3-panned");

          press(robot, KeyEvent.VK_0);
          window.awaitChange("4-everything");

          press(robot, KeyEvent.VK_HOME);
          window.awaitChange("5-first-event");
        });
  }

  @Test
  void theWindowFollowsWhatIsDoneToTheFolder() throws Exception {
    Path dataset = copy(PackagedProgram.shippedDataset(), folder.resolve("dataset"));
    Path event = dataset.resolve("events").resolve("first-round.json");
    Path other = dataset.resolve("events").resolve("baghdad-bomb-28-may.json");
    String good = Files.readString(event);
    drive(
        dataset,
        window -> {
          String later = good.replaceFirst("\"edtf\": \"[^\"]*\"", "\"edtf\": \"2007-06-28\"");
          Path beside = event.resolveSibling(".first-round.json.tmp");
          Files.writeString(beside, later);
          Files.move(beside, event, StandardCopyOption.ATOMIC_MOVE);
          window.awaitChange("folder-2-date-changed");

          Files.writeString(event, later.replace("\"kind\":", "\"kind\";"));
          window.awaitChange("folder-3-broken");

          Files.writeString(event, good);
          window.awaitChange("folder-4-mended");

          Files.delete(event);
          window.awaitChange("folder-5-deleted");

          Files.writeString(event, good);
          window.awaitChange("folder-6-back");

          Files.move(other, other.resolveSibling("bomb-of-may.json"));
          window.awaitChange("folder-7-renamed");
        });
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : all.toList()) {
        Files.copy(one, to.resolve(from.relativize(one).toString()));
      }
    }
    return to;
  }

  /// What is done to the window.
  @FunctionalInterface
  private interface Deeds {
    void to(Screen window) throws Exception;
  }

  private void drive(Path dataset, Deeds deeds) throws Exception {
    Files.createDirectories(PICTURES);
    Robot robot = new Robot();
    robot.setAutoDelay(20);
    Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
    PackagedProgram program = new PackagedProgram(folder);
    ProcessBuilder command = program.command(dataset.toString());
    command.environment().put("DISPLAY", System.getenv("DISPLAY"));
    Process process = command.start();
    try {
      Screen window = new Screen(robot, screen, process);
      window.awaitChange("1-opened");
      deeds.to(window);
      assertTrue(process.isAlive(), program.written("err"));
    } finally {
      process.destroy();
      assertTrue(process.waitFor(30, TimeUnit.SECONDS), "the program does not end when asked to");
    }
    assertEquals("", exceptions(program.written("err")), program.written("err"));
    try (Stream<Path> settings = Files.walk(folder.resolve("settings"))) {
      for (Path log : settings.filter(file -> file.toString().endsWith(".log")).toList()) {
        assertEquals("", exceptions(Files.readString(log)), Files.readString(log));
      }
    }
  }

  private static void press(Robot robot, int key) {
    robot.keyPress(key);
    robot.keyRelease(key);
  }

  private static String exceptions(String text) {
    return String.join(
        "\n",
        text.lines()
            .filter(line -> line.contains("Exception") || line.contains("Error:"))
            .toList());
  }

  /// What the screen shows, and when it has come to show something else.
  private static final class Screen {
    private final Robot robot;
    private final Rectangle bounds;
    private final Process process;
    private BufferedImage settled;

    Screen(Robot robot, Rectangle bounds, Process process) {
      this.robot = robot;
      this.bounds = bounds;
      this.process = process;
      this.settled = robot.createScreenCapture(bounds);
    }

    /// Waits until the screen shows a timeline other than the last one, and stands still.
    void awaitChange(String name) throws IOException {
      long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
      BufferedImage last = settled;
      BufferedImage now = robot.createScreenCapture(bounds);
      while (same(now, settled) || !same(now, last) || drawn(now) < DRAWN_IN_A_TIMELINE) {
        assertTrue(process.isAlive(), "the program ended by itself");
        assertTrue(System.nanoTime() < deadline, "no change that comes to rest: " + name);
        robot.delay(400);
        last = now;
        now = robot.createScreenCapture(bounds);
      }
      settled = now;
      ImageIO.write(now, "png", PICTURES.resolve(name + ".png").toFile());
    }
  }

  private static boolean same(BufferedImage one, BufferedImage other) {
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        if (one.getRGB(x, y) != other.getRGB(x, y)) {
          return false;
        }
      }
    }
    return true;
  }

  /// The share of pixels in the middle of the screen that do not have its commonest colour.
  private static double drawn(BufferedImage image) {
    Map<Integer, Integer> pixels = new HashMap<>();
    int all = 0;
    for (int y = image.getHeight() / 3; y < image.getHeight() * 2 / 3; y += 2) {
      for (int x = image.getWidth() / 3; x < image.getWidth() * 2 / 3; x += 2) {
        pixels.merge(image.getRGB(x, y), 1, Integer::sum);
        all++;
      }
    }
    return 1 - Collections.max(pixels.values()) / (double) all;
  }
}
