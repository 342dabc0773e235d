package org.demarche.ui;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
import org.demarche.ui.theme.Appearance;

/// The window's start: the one place where its parts are made and joined.
public final class App extends Application {
  /// Opens the window and returns when it is closed.
  ///
  /// @param folder the dataset to show, or empty for the one that is shown by itself
  public static void open(Optional<Path> folder) {
    launch(App.class, folder.map(Path::toString).stream().toArray(String[]::new));
  }

  @Override
  public void start(Stage stage) {
    Appearance.loadFonts();
    Appearance.use(Appearance.ofDesktop());
    new MainWindow().show(stage);
  }
}
