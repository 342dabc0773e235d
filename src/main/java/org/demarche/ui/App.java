package org.demarche.ui;

import javafx.application.Application;
import javafx.stage.Stage;
import org.demarche.ui.theme.Appearance;

/// The window's start: the one place where its parts are made and joined.
public final class App extends Application {
  @Override
  public void start(Stage stage) {
    Appearance.loadFonts();
    Appearance.use(Appearance.ofDesktop());
    new MainWindow().show(stage);
  }
}
