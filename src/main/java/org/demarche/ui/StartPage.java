package org.demarche.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What the window shows while no dataset is open: why, and the ways on.
final class StartPage {
  private final VBox root = new VBox();

  /// @param reason one sentence
  StartPage(String reason) {
    Label headline = new Label("Demarche");
    headline.getStyleClass().add("headline");
    Label why = new Label(reason);
    why.setWrapText(true);
    root.getChildren().addAll(headline, why);
    root.getStyleClass().add("start-page");
  }

  Node node() {
    return root;
  }
}
