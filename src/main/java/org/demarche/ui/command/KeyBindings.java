package org.demarche.ui.command;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

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
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (isLeftOver(key.getCode(), scene.getFocusOwner())) {
            onTimeline(key);
          }
        });
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (isFree(key.getCode()) || key.isShortcutDown()) {
            onTimeline(key);
          }
        });
    MenuKeys.install(scene);
  }

  /// Whether a key means the same wherever the focus is, unless what has the focus uses it.
  private static boolean isFree(KeyCode key) {
    return key == KeyCode.ESCAPE || key.isArrowKey();
  }

  /// Whether what has the focus has no use for a key, but would consume it: a button does so with
  /// the arrows, though up and down scroll what it is in.
  private static boolean isLeftOver(KeyCode key, @Nullable Node focused) {
    if (!(focused instanceof Button || focused instanceof Hyperlink) || !key.isArrowKey()) {
      return false;
    }
    return key == KeyCode.LEFT || key == KeyCode.RIGHT || !isWithin(focused, ScrollPane.class);
  }

  private static boolean isWithin(Node node, Class<? extends Node> sort) {
    for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
      if (sort.isInstance(parent)) {
        return true;
      }
    }
    return false;
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
