package org.demarche.ui;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.demarche.scene.Theme;
import org.demarche.ui.theme.Appearance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// Base of the tests that show a window. The headless screen is 1000×1000 pixels.
///
/// Tests override `start`, call [#show] in it, act through the robot's methods and call [#settle]
/// before they look at what came of it. By their tag the build runs them after all others, and once
/// more where a busy machine upsets them.
@Tag("window")
public abstract class WindowTest extends ApplicationTest {
  /// Long enough for a machine that does much else; nothing waits so long where all is well.
  private static final long PATIENCE_SECONDS = 120;

  private BooleanSupplier busy = () -> false;
  private @Nullable Scene scene;

  /// Shows a node as the whole content of the window; call on the JavaFX thread.
  protected void show(Stage stage, Parent root, double width, double height) {
    show(stage, new Scene(root, width, height));
  }

  protected void show(Stage stage, Scene shown) {
    watch(shown);
    Appearance.dress(shown, Theme.LIGHT, 100);
    stage.setScene(shown);
    // Tests share the stage, which keeps what one before gave it.
    stage.setOnHiding(null);
    stage.setMaximized(false);
    stage.setMinWidth(0);
    stage.setMinHeight(0);
    stage.sizeToScene();
    stage.setX(0);
    stage.setY(0);
    stage.show();
    stage.toFront();
    // The headless robot presses buttons in the window that has the focus.
    stage.requestFocus();
  }

  /// Leaves nothing to the next test: no key or button held, no dialog open.
  @AfterEach
  final void leaveNothing() {
    release(new KeyCode[0]);
    release(new MouseButton[0]);
    doOnFx(
        () ->
            List.copyOf(Window.getWindows()).stream()
                .filter(window -> !Objects.equals(window.getScene(), scene))
                .forEach(Window::hide));
  }

  /// Clicks twice without a pause that a busy machine could stretch into two single clicks.
  protected void doubleClickAt(Point2D place) {
    moveTo(place);
    doOnFx(
        () -> {
          Robot robot = new Robot();
          // A headless robot knows only where it has been itself.
          robot.mouseMove(place);
          robot.mouseClick(MouseButton.PRIMARY);
          robot.mouseClick(MouseButton.PRIMARY);
        });
  }

  /// Makes [#settle] wait for the pulses of a scene that is shown by other means, dressed as the
  /// program is.
  protected void watch(Scene shown) {
    Appearance.loadFonts(TestFonts.files());
    Appearance.use(Theme.LIGHT);
    scene = shown;
  }

  /// Names a condition, asked on the JavaFX thread, under which [#settle] goes on waiting.
  protected void busyWhile(BooleanSupplier busy) {
    this.busy = busy;
  }

  /// Waits until everything asked for so far is on the screen: queued events are handled, nothing
  /// is busy, and two pulses have laid out and painted.
  protected void settle() {
    int quiet = 0;
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (quiet < 2) {
      quiet = pulse() ? 0 : quiet + 1;
      Assertions.assertTrue(System.nanoTime() < deadline, "still busy after a while");
    }
  }

  /// Waits for a condition, asked on the JavaFX thread, and until what it brought is on the screen.
  protected void waitUntil(BooleanSupplier condition) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!onFx(condition::getAsBoolean)) {
      pulse();
      Assertions.assertTrue(System.nanoTime() < deadline, "it has not come about after a while");
    }
    settle();
  }

  /// Lets one pulse pass and returns whether something was busy after it.
  private boolean pulse() {
    Scene shown = Objects.requireNonNull(scene, "no window shown");
    CountDownLatch passed = new CountDownLatch(1);
    AtomicBoolean stillBusy = new AtomicBoolean();
    Platform.runLater(
        () -> {
          Runnable[] listener = new Runnable[1];
          listener[0] =
              () -> {
                shown.removePostLayoutPulseListener(listener[0]);
                stillBusy.set(busy.getAsBoolean());
                passed.countDown();
              };
          shown.addPostLayoutPulseListener(listener[0]);
          Platform.requestNextPulse();
        });
    try {
      Assertions.assertTrue(passed.await(PATIENCE_SECONDS, TimeUnit.SECONDS), "no pulse came");
    } catch (InterruptedException e) {
      throw new AssertionError("interrupted", e);
    }
    return stillBusy.get();
  }

  /// Asks something on the JavaFX thread and waits for the answer.
  protected static <T> T onFx(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, question);
  }

  /// Does something on the JavaFX thread and waits until it is done.
  protected static void doOnFx(Runnable action) {
    WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, action);
  }
}
