package org.demarche.ui.command;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys that a menu writes beside a command, in the program's words: JavaFX has names of its
/// own for them, in English. They match no key that is pressed, for [KeyBindings] sees to those.
final class WrittenKeys extends KeyCombination {
  private final String text;

  WrittenKeys(String text) {
    this.text = text;
  }

  @Override
  public String getDisplayText() {
    return text;
  }

  @Override
  public String getName() {
    return text;
  }

  @Override
  public boolean match(KeyEvent event) {
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WrittenKeys keys && keys.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
