package org.demarche.ui.theme;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What an alert says, in texts that wrap whatever their script: the labels that JavaFX makes of a
/// dialog's header and content texts break them themselves.
public final class AlertWords {
  private AlertWords() {}

  /// Fills the pane with a headline, at whose end its graphic stands, and a text below.
  public static void put(DialogPane pane, String headline, String text) {
    Prose said = new Prose(headline);
    HBox.setHgrow(said, Priority.ALWAYS);
    StackPane graphic = new StackPane();
    graphic.getStyleClass().add("graphic-container");
    pane.graphicProperty().subscribe(shown -> graphic.getChildren().setAll(list(shown)));
    HBox header = new HBox(said, graphic);
    header.getStyleClass().add("header-panel");
    header.setAlignment(Pos.CENTER_LEFT);
    header.setFillHeight(false);
    // Else it would keep the one that JavaFX gives it, unseen.
    pane.setHeaderText(null);
    pane.setHeader(header);
    pane.setContent(new Prose(text));
  }

  private static Node[] list(@Nullable Node node) {
    return node == null ? new Node[0] : new Node[] {node};
  }
}
