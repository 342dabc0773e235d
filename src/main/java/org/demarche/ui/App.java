package org.demarche.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.demarche.font.Fonts;
import org.demarche.index.IndexFolders;
import org.demarche.io.DiskTree;
import org.demarche.messages.BundledWords;
import org.demarche.messages.Language;
import org.demarche.settings.CacheFolder;
import org.demarche.settings.SettingsFile;
import org.demarche.settings.SettingsFolder;
import org.demarche.settings.UserHome;
import org.demarche.ui.export.DesktopFileChoice;
import org.demarche.ui.export.DesktopPrinting;
import org.demarche.ui.notice.UncaughtErrors;
import org.demarche.ui.theme.Appearance;
import org.demarche.ui.theme.FontFiles;
import org.demarche.ui.timeline.FxFonts;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// The window's start: the one place where its parts are made and joined.
public final class App extends Application {
  private @Nullable SettingsInFile memory;

  /// Opens the window and returns when it is closed.
  ///
  /// @param folder the dataset to show, or empty for the one that comes with the program
  /// @param language what it speaks
  public static void open(Optional<Path> folder, Language language) {
    RenderingTurns.take();
    launch(
        App.class,
        Stream.concat(
                Stream.of("--language=" + language.tag()), folder.map(Path::toString).stream())
            .toArray(String[]::new));
  }

  @Override
  public void start(Stage stage) {
    Words words =
        new BundledWords(
            Optional.ofNullable(getParameters().getNamed().get("language"))
                .flatMap(Language::of)
                .orElse(Language.ENGLISH));
    UncaughtErrors.install(words);
    Path folder = SettingsFolder.of(System.getenv(), system(), home());
    LogFile.install(folder);
    FontFiles fonts = new FontFiles(caches().resolve("fonts"));
    Appearance.loadFonts(fonts);
    memory = new SettingsInFile(words, new SettingsFile(new DiskTree(folder)));
    MainWindow window =
        new MainWindow(
            words,
            stage,
            Fonts.metrics(),
            new FxFonts(fonts),
            new AsciiLinks(
                DesktopBrowser.ofSystem(
                    System.getProperty("os.name", ""),
                    getHostServices()::showDocument,
                    Platform::runLater)),
            memory,
            new Publishing.Outside(new DesktopFileChoice(words), new DesktopPrinting()),
            new IndexFolders(caches(), Clock.systemUTC()),
            DesktopWishes.ofSystem(),
            PanePlaces.USUAL);
    window.show();
    getParameters().getUnnamed().stream()
        .findFirst()
        .map(Path::of)
        .ifPresentOrElse(window::open, window::begin);
  }

  private static Path caches() {
    return CacheFolder.of(System.getenv(), system(), home());
  }

  private static String system() {
    return System.getProperty("os.name", "");
  }

  private static Path home() {
    return UserHome.of(System.getenv(), system(), System.getProperty("user.home", "."));
  }

  @Override
  public void stop() {
    if (memory != null) {
      memory.close();
    }
  }
}
