package org.demarche.ui.read;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.demarche.ui.read.ReadPage.Fixed;
import org.demarche.ui.theme.Icon;
import org.demarche.words.Words;

/// A page while no dataset is open: it has no other to go back to.
public final class LonePage extends BorderPane {
  private static final double WIDTH = 340;

  /// @param close takes the page away
  public LonePage(Words words, Fixed page, Node content, Runnable close) {
    getStyleClass().add("read-pane");
    getStylesheets().add(ReadPane.sheet());
    setPrefWidth(WIDTH);
    Label title = new Label(words.one("read.title", page));
    title.getStyleClass().add("read-title");
    title.setMinWidth(0);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Button closing = ReadPane.button("read-close", Icon.CLOSE, words.say("read.close"), close);
    HBox head = new HBox(title, closing);
    head.getStyleClass().add("read-head");
    setTop(head);
    setCenter(content);
  }
}
