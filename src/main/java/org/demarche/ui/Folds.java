package org.demarche.ui;

import javafx.scene.control.Button;
import org.demarche.ui.command.Command;
import org.demarche.ui.command.CommandButtons;
import org.demarche.words.Words;

/// The buttons that fold the panes beside the timeline and open them again.
///
/// @param strip opens the filter
/// @param filter folds it
/// @param read folds the pane that reads
record Folds(Button strip, Button filter, Button read) {
  static Folds of(Words words, WindowCommands commands) {
    return new Folds(
        button(words, commands.dataset.filterPane, "open-filter"),
        button(words, commands.dataset.filterPane, "fold-filter"),
        button(words, commands.dataset.detailPane, "fold-read"));
  }

  private static Button button(Words words, Command command, String id) {
    Button button = CommandButtons.button(words, command);
    button.setId(id);
    return button;
  }
}
