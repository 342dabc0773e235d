package org.demarche.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Drives the packaged program's window on the display of the environment, from outside, by mouse
/// and keyboard, and leaves pictures of it in `target/window`.
final class WindowDisplayIT {
  private static final Path PICTURES = Path.of("target", "window");

  @TempDir Path folder;

  @Test
  void theWindowIsDrivenWithoutAnUncaughtException() throws Exception {
    Files.createDirectories(PICTURES);
    Robot robot = new Robot();
    robot.setAutoDelay(20);
    Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
    PackagedProgram program = new PackagedProgram(folder);
    ProcessBuilder command = program.command(PackagedProgram.shippedDataset().toString());
    command.environment().put("DISPLAY", System.getenv("DISPLAY"));
    Process process = command.start();
    try {
      BufferedImage opened = settled(robot, screen, process, "1-opened");
      assertTrue(colours(opened) > 20, "the window shows next to nothing");

      robot.mouseMove(screen.width / 2, screen.height / 2);
      robot.mouseWheel(-6);
      BufferedImage zoomed = settled(robot, screen, process, "2-zoomed");
      assertFalse(same(opened, zoomed), "the wheel changed nothing");

      robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
      for (int step = 1; step <= 20; step++) {
        robot.mouseMove(screen.width / 2 - 10 * step, screen.height / 2);
      }
      robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
      BufferedImage panned = settled(robot, screen, process, "3-panned");
      assertFalse(same(zoomed, panned), "dragging changed nothing");

      press(robot, KeyEvent.VK_0);
      press(robot, KeyEvent.VK_RIGHT);
      press(robot, KeyEvent.VK_RIGHT);
      BufferedImage selected = settled(robot, screen, process, "4-selected");
      assertFalse(same(panned, selected), "the keyboard changed nothing");

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

  /// A picture of the screen once it shows something and two pictures in a row are the same.
  private static BufferedImage settled(Robot robot, Rectangle screen, Process process, String name)
      throws IOException {
    BufferedImage[] last = {robot.createScreenCapture(screen)};
    waitFor(
        process,
        () -> {
          robot.delay(400);
          BufferedImage now = robot.createScreenCapture(screen);
          boolean still = same(last[0], now) && colours(now) > 3;
          last[0] = now;
          return still;
        });
    ImageIO.write(last[0], "png", PICTURES.resolve(name + ".png").toFile());
    return last[0];
  }

  private static void waitFor(Process process, BooleanSupplier condition) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!condition.getAsBoolean()) {
      assertTrue(process.isAlive(), "the program ended by itself");
      assertTrue(System.nanoTime() < deadline, "the window did not settle in a minute");
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

  private static int colours(BufferedImage image) {
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < image.getHeight(); y += 3) {
      for (int x = 0; x < image.getWidth(); x += 3) {
        colours.add(image.getRGB(x, y));
      }
    }
    return colours.size();
  }
}
