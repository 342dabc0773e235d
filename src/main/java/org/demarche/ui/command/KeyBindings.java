package org.demarche.ui.command;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys of the commands.
///
/// Plain keys are no accelerators of the scene: those would go off while somebody types a name into
/// a search field.
public final class KeyBindings {
  private final List<Command> commands;

  public KeyBindings(List<Command> commands) {
    this.commands = List.copyOf(commands);
  }

  /// Binds the keys that work everywhere in a window.
  public void install(Scene scene) {
    for (Command command : commands) {
      for (KeyCombination keys : command.keys().everywhere()) {
        scene.getAccelerators().put(keys, command::run);
      }
    }
  }

  /// Runs the command of a key pressed on the timeline, if there is one, and consumes the event.
  public void onTimeline(KeyEvent event) {
    for (Command command : commands) {
      if (command.keys().onTimeline().stream().anyMatch(keys -> keys.match(event))) {
        command.run();
        event.consume();
        return;
      }
    }
  }
}
