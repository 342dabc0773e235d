package org.demarche.ui;

import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.demarche.ui.theme.Appearance;

/// The program's window: commands above, the open dataset in the middle, the status line below.
final class MainWindow {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;

  private final BorderPane root = new BorderPane();
  private final Scene scene = new Scene(root, WIDTH, HEIGHT);

  MainWindow() {
    root.getStyleClass().add("main-window");
    root.setCenter(new StartPage("No dataset is open.").node());
    Appearance.dress(scene, Appearance.ofDesktop());
  }

  void show(Stage stage) {
    stage.setTitle("Demarche");
    stage.setScene(scene);
    stage.show();
  }
}
