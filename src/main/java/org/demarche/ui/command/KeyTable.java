package org.demarche.ui.command;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.demarche.words.Words;

/// A dialog that lists what keys and mouse do.
public final class KeyTable {
  private final Dialog<Void> dialog = new Dialog<>();

  /// One line of the list.
  ///
  /// @param keys what the user presses or does
  /// @param does what it does
  public record Line(String keys, String does) {}

  /// @param mouse what the mouse does, shown below the keys of the commands
  public KeyTable(Words words, Window owner, List<Command> commands, List<Line> mouse) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("key-table");
    int row = 0;
    for (Command command : commands) {
      String pressed = command.keys().text(words);
      if (!pressed.isEmpty()) {
        grid.addRow(row++, keys(pressed), new Label(command.label()));
      }
    }
    for (Line line : mouse) {
      grid.addRow(row++, keys(line.keys()), new Label(line.does()));
    }
    ScrollPane pane = new ScrollPane(grid);
    pane.setFitToWidth(true);
    pane.setPrefViewportHeight(480);
    pane.setPrefViewportWidth(520);
    dialog.initOwner(owner);
    dialog.initModality(Modality.NONE);
    dialog.setTitle(words.say("window.keys.title"));
    dialog.setResizable(true);
    dialog.getDialogPane().setContent(pane);
    dialog
        .getDialogPane()
        .getButtonTypes()
        .setAll(new ButtonType(words.say("window.close"), ButtonData.CANCEL_CLOSE));
  }

  public void show() {
    dialog.show();
  }

  private static Node keys(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("strong");
    return label;
  }
}
