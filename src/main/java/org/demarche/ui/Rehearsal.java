package org.demarche.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.demarche.font.Fonts;
import org.demarche.index.IndexFolders;
import org.demarche.messages.BundledWords;
import org.demarche.messages.Language;
import org.demarche.settings.Settings;
import org.demarche.ui.theme.Appearance;
import org.demarche.ui.theme.FontFiles;
import org.demarche.ui.timeline.FxFonts;
import org.demarche.ui.timeline.Navigator;

/// Opens datasets in the window one after the other, looks around in each as a user does, and ends:
/// what the virtual machine learns in this run makes the packaged program start sooner. It
/// remembers nothing of it.
public final class Rehearsal extends Application {
  private static final int QUIET_PULSES = 3;

  private static final List<Consumer<Navigator>> LOOKS =
      List.of(
          Navigator::zoomIn,
          Navigator::panForward,
          Navigator::next,
          Navigator::laneDown,
          Navigator::fitAll);

  private static final class Forgetful implements KeptSettings {
    private Settings settings = Settings.DEFAULTS;

    @Override
    public Settings settings() {
      return settings;
    }

    @Override
    public void change(UnaryOperator<Settings> change) {
      settings = change.apply(settings);
    }
  }

  /// Returns when the window is closed.
  public static void open(List<Path> folders) {
    RenderingTurns.take();
    launch(Rehearsal.class, folders.stream().map(Path::toString).toArray(String[]::new));
  }

  @Override
  public void start(Stage stage) {
    Path kept = Path.of(System.getProperty("java.io.tmpdir"), "demarche");
    FontFiles fonts = new FontFiles(kept.resolve("fonts"));
    Appearance.loadFonts(fonts);
    MainWindow window =
        new MainWindow(
            new BundledWords(Language.ENGLISH),
            stage,
            Fonts.metrics(),
            new FxFonts(fonts),
            address -> {},
            new Forgetful(),
            new Publishing.Outside((owner, name, format) -> Optional.empty(), Optional::empty),
            new IndexFolders(kept, Clock.systemUTC()),
            DesktopWishes.ofSystem(),
            PanePlaces.USUAL);
    window.show();
    Queue<Runnable> acts = new ArrayDeque<>();
    for (String folder : getParameters().getRaw()) {
      acts.add(() -> window.open(Path.of(folder)));
      for (Consumer<Navigator> look : LOOKS) {
        acts.add(() -> window.view().ifPresent(view -> look.accept(view.navigator())));
      }
      acts.add(() -> window.search().type("talks"));
      acts.add(() -> window.search().type(""));
    }
    acts.add(Platform::exit);
    play(window, acts);
  }

  /// Begins an act whenever the window has come to rest after the one before.
  private static void play(MainWindow window, Queue<Runnable> acts) {
    new AnimationTimer() {
      private int quiet;

      @Override
      public void handle(long now) {
        quiet = window.isBusy() || window.search().isIndexing() ? 0 : quiet + 1;
        if (quiet > QUIET_PULSES && !acts.isEmpty()) {
          quiet = 0;
          acts.remove().run();
        }
      }
    }.start();
  }
}
