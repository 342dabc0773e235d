package org.demarche.ui.command;

import java.util.Locale;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.demarche.words.Words;

/// Keys as people read them: '+', 'Home', 'Ctrl+O'.
final class KeyNames {
  private KeyNames() {}

  static String of(Words words, KeyCombination keys) {
    if (!(keys instanceof KeyCodeCombination combination)) {
      return keys.getDisplayText();
    }
    String text = code(words, combination);
    if (isDown(keys.getShift())) {
      text = words.say("window.key.with", words.say("window.key.shift"), text);
    }
    if (isDown(keys.getAlt())) {
      text = words.say("window.key.with", words.say("window.key.alt"), text);
    }
    if (isDown(keys.getShortcut()) || isDown(keys.getControl())) {
      text = words.say("window.key.with", words.say("window.key.ctrl"), text);
    }
    return text;
  }

  private static boolean isDown(KeyCombination.ModifierValue modifier) {
    return modifier == KeyCombination.ModifierValue.DOWN;
  }

  private static String code(Words words, KeyCodeCombination combination) {
    return switch (combination.getCode()) {
      case PLUS, ADD, EQUALS -> "+";
      case MINUS, SUBTRACT -> "−";
      case LEFT -> "←";
      case RIGHT -> "→";
      case UP -> "↑";
      case DOWN -> "↓";
      case ESCAPE -> words.say("window.key.escape");
      case ENTER -> words.say("window.key.enter");
      case HOME -> words.say("window.key.home");
      case END -> words.say("window.key.end");
      case PAGE_UP -> words.say("window.key.page-up");
      case PAGE_DOWN -> words.say("window.key.page-down");
      case DIGIT0, NUMPAD0 -> "0";
      case SLASH -> "/";
      case COMMA -> ",";
      default -> {
        String name = combination.getCode().getName();
        yield name.length() == 1 ? name.toUpperCase(Locale.ROOT) : name;
      }
    };
  }
}
