package org.demarche.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.demarche.font.Fonts;
import org.demarche.index.IndexFolders;
import org.demarche.messages.English;
import org.demarche.session.Session;
import org.demarche.settings.Settings;
import org.demarche.ui.theme.Appearance;
import org.demarche.ui.timeline.FxFonts;
import org.demarche.ui.timeline.TimelineControl;

/// The program's window as it is measured: 1600×900, motion on, settings kept in memory.
///
/// The headless platform has a screen of 1000×1000, into whose buffer a larger window is drawn as
/// long as its pixels fit there row by row; 1600×900 do.
final class BenchWindow {
  static final double WIDTH = 1600;
  static final double HEIGHT = 900;

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Stage stage;
  private final MainWindow window;

  private BenchWindow(Stage stage, MainWindow window) {
    this.stage = stage;
    this.window = window;
  }

  private static final class Forgetful implements KeptSettings {
    private Settings settings =
        Settings.DEFAULTS
            .withMotion(Settings.Motion.FULL)
            .withLook(Settings.Look.LIGHT)
            .withWindow(new Settings.WindowBounds(0, 0, WIDTH, HEIGHT, false));

    @Override
    public Settings settings() {
      return settings;
    }

    @Override
    public void change(UnaryOperator<Settings> change) {
      settings = change.apply(settings);
    }
  }

  /// Shows it with nothing open.
  static BenchWindow show() throws IOException, InterruptedException {
    return Fx.call(
        () -> {
          Appearance.loadFonts(TestFonts.files());
          Stage stage = new Stage();
          MainWindow window =
              new MainWindow(
                  English.WORDS,
                  stage,
                  Fonts.metrics(),
                  new FxFonts(TestFonts.files()),
                  address -> {},
                  new Forgetful(),
                  new Publishing.Outside(
                      (owner, name, format) -> Optional.empty(), Optional::empty),
                  new IndexFolders(
                      Path.of(System.getProperty("java.io.tmpdir"), "demarche"), Clock.systemUTC()),
                  DesktopWishes.ofSystem(),
                  PanePlaces.USUAL);
          window.show();
          stage.requestFocus();
          return new BenchWindow(stage, window);
        });
  }

  Stage stage() {
    return stage;
  }

  Scene scene() {
    return stage.getScene();
  }

  /// Opens a dataset and waits for its first complete picture on the screen.
  ///
  /// @return nanoseconds from asking to painted
  long open(Path folder) throws IOException, InterruptedException {
    Appearing appearing = new Appearing(window, folder);
    Pulses.play(scene(), appearing, PATIENCE);
    return appearing.nanos();
  }

  /// Waits until nothing is computed or indexed and nothing moves.
  void rest() throws IOException, InterruptedException {
    Pulses.play(scene(), new Resting(() -> window.isBusy() || isIndexing()), PATIENCE);
  }

  DatasetView view() {
    return window.view().orElseThrow(() -> new IllegalStateException("nothing is open"));
  }

  Session session() {
    return view().session();
  }

  TimelineControl timeline() {
    return view().timeline();
  }

  WindowSearch search() {
    return window.search();
  }

  boolean isIndexing() {
    return window.search().isIndexing();
  }

  boolean isBusy() {
    return window.isBusy();
  }

  boolean isWorking() {
    return window.isWorking();
  }
}
