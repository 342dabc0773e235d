package org.demarche.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.demarche.packaged.Picture.Spot;
import org.demarche.scene.ColourRole;
import org.demarche.store.Folder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Drives the packaged program's window on the display of the environment, from outside, by mouse
/// and keyboard, and leaves pictures of it in `target/window`.
final class WindowDisplayIT {
  private static final Path PICTURES = Path.of("target", "window");

  /// Share of the middle of the screen that is not background once events are drawn there.
  private static final double DRAWN_IN_A_TIMELINE = 0.01;

  /// The days between which the others lie, of events that stay as they are.
  private static final String FIRST = "2007-01-10";

  private static final String LAST = "2007-12-20";

  /// The colours of the event that is changed, and of the one that is added.
  private static final ColourRole ROUND = ColourRole.DIPLOMACY;

  private static final ColourRole ADDED = ColourRole.STATEMENT;

  /// How far from where it belongs a mark may seem to stand: shapes have no pixel as their middle.
  private static final int PIXELS_BESIDE = 3;

  @TempDir Path folder;

  @Test
  void theWindowIsDrivenWithoutAnUncaughtException() throws Exception {
    drive(
        PackagedProgram.shippedDataset(),
        window -> {
          window.awaitChange("1-opened");
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

  /// Between two marks whose dates stay, every other one stands where its date lies in proportion.
  @Test
  void theWindowFollowsWhatIsDoneToTheFolder() throws Exception {
    Folder dataset =
        Folder.good(folder.resolve("dataset"))
            .withEvent("first", FIRST, "accusation", "iran")
            .withEvent("last", LAST, "attack", "united-states");
    Path events = dataset.path().resolve("events");
    Path event = events.resolve("first-round.json");
    Path renamed = events.resolve("second-round.json");
    String later = Folder.FIRST_ROUND.replace("2007-05-28", "2007-08-28");
    String another =
        Folder.FIRST_ROUND
            .replace("first-round", "second-round")
            .replace("First round", "Another name");
    drive(
        dataset.path(),
        window -> {
          window.await("folder-1-opened", (_, now) -> stands(now, ROUND, "2007-05-28"));

          replace(event, later);
          window.await("folder-2-date-changed", (_, now) -> stands(now, ROUND, "2007-08-28"));

          Files.writeString(event, later.replace("\"kind\":", "\"kind\";"));
          window.await(
              "folder-3-broken",
              (before, now) -> stands(now, ROUND, "2007-08-28") && !now.isSameAtTheFoot(before));

          Files.writeString(event, Folder.FIRST_ROUND);
          window.await("folder-4-mended", (_, now) -> stands(now, ROUND, "2007-05-28"));

          Files.delete(event);
          window.await("folder-5-deleted", (_, now) -> now.hasNone(ROUND));

          Files.writeString(event, Folder.FIRST_ROUND);
          window.await("folder-6-back", (_, now) -> stands(now, ROUND, "2007-05-28"));

          replace(renamed, another);
          Files.delete(event);
          window.await(
              "folder-7-renamed",
              (before, now) ->
                  stands(now, ROUND, "2007-05-28")
                      && !now.isSameBeside(now.mark(ROUND).orElseThrow(), before));

          replace(renamed, another.replace("2007-05-28", "2007-03-20"));
          window.await(
              "folder-8-changed-under-its-new-name", (_, now) -> stands(now, ROUND, "2007-03-20"));

          dataset.withEvent("added", "2007-10-10", "statement", "iran");
          window.await(
              "folder-9-added",
              (_, now) -> stands(now, ADDED, "2007-10-10") && stands(now, ROUND, "2007-03-20"));
        });
  }

  /// Whether the only mark of a colour stands where a day lies.
  private static boolean stands(Picture picture, ColourRole colour, String day) {
    Optional<Spot> first = picture.mark(ColourRole.DISPUTE);
    Optional<Spot> last = picture.mark(ColourRole.FORCE);
    Optional<Spot> mark = picture.mark(colour);
    if (first.isEmpty() || last.isEmpty() || mark.isEmpty()) {
      return false;
    }
    double share = days(FIRST, day) / (double) days(FIRST, LAST);
    double expected = first.get().x() + share * (last.get().x() - first.get().x());
    return Math.abs(mark.get().x() - expected) <= PIXELS_BESIDE;
  }

  private static long days(String from, String to) {
    return ChronoUnit.DAYS.between(LocalDate.parse(from), LocalDate.parse(to));
  }

  /// As editors save: another file takes the place of the one that is there, if one is.
  private static void replace(Path file, String text) throws IOException {
    Path beside = file.resolveSibling("." + file.getFileName() + ".tmp");
    Files.writeString(beside, text);
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
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
    private Picture settled;

    Screen(Robot robot, Rectangle bounds, Process process) {
      this.robot = robot;
      this.bounds = bounds;
      this.process = process;
      this.settled = picture();
    }

    private Picture picture() {
      return new Picture(robot.createScreenCapture(bounds));
    }

    /// Waits until the screen shows a timeline other than the last one, and stands still.
    void awaitChange(String name) throws IOException {
      await(name, (before, now) -> !now.isSame(before) && now.drawn() >= DRAWN_IN_A_TIMELINE);
    }

    /// Waits until what the screen shows is what is expected, and stands still.
    ///
    /// @param expected gets what the screen showed when it stood still last, and what it shows now
    void await(String name, BiPredicate<Picture, Picture> expected) throws IOException {
      long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
      Picture last = settled;
      Picture now = picture();
      while (!now.isSame(last) || !expected.test(settled, now)) {
        assertTrue(process.isAlive(), "the program ended by itself");
        if (System.nanoTime() > deadline) {
          save(now, name + "-missed");
          fail("not shown, or not at rest: " + name);
        }
        robot.delay(400);
        last = now;
        now = picture();
      }
      settled = now;
      save(now, name);
    }

    private static void save(Picture picture, String name) throws IOException {
      ImageIO.write(picture.image(), "png", PICTURES.resolve(name + ".png").toFile());
    }
  }
}
