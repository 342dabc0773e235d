package org.demarche.ui;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.demarche.ui.command.Command.Keys;

/// The keys of commands.
final class Shortcuts {
  private Shortcuts() {}

  static Keys zoomIn() {
    return new Keys(
        List.of(shortcut(KeyCode.PLUS), shortcut(KeyCode.EQUALS), shortcut(KeyCode.ADD)),
        List.of(
            key(KeyCode.PLUS),
            key(KeyCode.ADD),
            new KeyCodeCombination(KeyCode.EQUALS, KeyCombination.SHIFT_ANY)));
  }

  static Keys zoomOut() {
    return new Keys(
        List.of(shortcut(KeyCode.MINUS), shortcut(KeyCode.SUBTRACT)),
        List.of(key(KeyCode.MINUS), key(KeyCode.SUBTRACT)));
  }

  static Keys largerText() {
    return new Keys(
        List.of(ctrlShift(KeyCode.PLUS), ctrlShift(KeyCode.EQUALS), ctrlShift(KeyCode.ADD)),
        List.of());
  }

  static Keys smallerText() {
    return new Keys(List.of(ctrlShift(KeyCode.MINUS), ctrlShift(KeyCode.SUBTRACT)), List.of());
  }

  /// The list of events, in the drawer.
  static Keys eventList() {
    return everywhere(shortcut(KeyCode.L));
  }

  static KeyCombination key(KeyCode code) {
    return new KeyCodeCombination(code);
  }

  static KeyCombination shortcut(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  static KeyCombination ctrlShift(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  }

  static Keys onTimeline(KeyCode code) {
    return onTimeline(key(code));
  }

  static Keys onTimeline(KeyCombination keys) {
    return new Keys(List.of(), List.of(keys));
  }

  static Keys everywhere(KeyCombination keys) {
    return new Keys(List.of(keys), List.of());
  }
}
