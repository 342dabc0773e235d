package org.demarche.ui.command;

import java.util.Locale;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// Keys as people read them: '+', 'Home', 'Ctrl+O'.
final class KeyNames {
  private KeyNames() {}

  static String of(KeyCombination keys) {
    if (!(keys instanceof KeyCodeCombination combination)) {
      return keys.getDisplayText();
    }
    StringBuilder text = new StringBuilder();
    if (isDown(keys.getShortcut()) || isDown(keys.getControl())) {
      text.append("Ctrl+");
    }
    if (isDown(keys.getAlt())) {
      text.append("Alt+");
    }
    if (isDown(keys.getShift())) {
      text.append("Shift+");
    }
    return text.append(code(combination)).toString();
  }

  private static boolean isDown(KeyCombination.ModifierValue modifier) {
    return modifier == KeyCombination.ModifierValue.DOWN;
  }

  private static String code(KeyCodeCombination combination) {
    return switch (combination.getCode()) {
      case PLUS, ADD, EQUALS -> "+";
      case MINUS, SUBTRACT -> "−";
      case LEFT -> "←";
      case RIGHT -> "→";
      case UP -> "↑";
      case DOWN -> "↓";
      case ESCAPE -> "Esc";
      case DIGIT0, NUMPAD0 -> "0";
      case SLASH -> "/";
      default -> {
        String name = combination.getCode().getName();
        yield name.length() == 1 ? name.toUpperCase(Locale.ROOT) : name;
      }
    };
  }
}
