package org.demarche.ui.command;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.demarche.ui.theme.Hints;
import org.demarche.words.Words;

/// Commands as buttons.
public final class CommandButtons {
  private CommandButtons() {}

  /// A button with the command's icon, or its label where it has none; the tooltip names it and its
  /// keys.
  public static Button button(Words words, Command command) {
    Button button = new Button();
    button.setId(command.id());
    if (command.icon() == null) {
      button.setText(command.label());
      button.getStyleClass().add("flat");
    } else {
      button.setGraphic(command.icon().node());
      button.getStyleClass().addAll("flat", "button-icon");
    }
    button.setAccessibleText(command.label());
    button.setTooltip(Hints.tooltip(KeyHints.of(words, command.label(), command.keys())));
    button.disableProperty().bind(command.disabledProperty());
    button.setOnAction(event -> command.run());
    return button;
  }

  /// Commands of which one is in force, as buttons that touch.
  ///
  /// @param labels short texts, one for each command
  public static HBox choice(Words words, List<Command> commands, List<String> labels) {
    HBox row = new HBox();
    row.getStyleClass().add("choice");
    for (int i = 0; i < commands.size(); i++) {
      row.getChildren()
          .add(toggle(words, commands.get(i), labels.get(i), pill(i, commands.size())));
    }
    return row;
  }

  private static String pill(int place, int of) {
    return place == 0 ? "left-pill" : place == of - 1 ? "right-pill" : "center-pill";
  }

  private static ToggleButton toggle(Words words, Command command, String label, String pill) {
    ToggleButton button = new ToggleButton(label);
    button.setId(command.id());
    button.getStyleClass().addAll(pill, "small");
    button.setAccessibleText(command.label());
    button.setTooltip(Hints.tooltip(KeyHints.of(words, command.label(), command.keys())));
    button.disableProperty().bind(command.disabledProperty());
    button.setSelected(command.selectedProperty().get());
    command.selectedProperty().addListener((value, was, is) -> button.setSelected(is));
    button.setOnAction(
        event -> {
          command.run();
          button.setSelected(command.selectedProperty().get());
        });
    return button;
  }

  public static Node separator() {
    return new Separator(Orientation.VERTICAL);
  }
}
