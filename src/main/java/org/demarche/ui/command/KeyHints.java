package org.demarche.ui.command;

import javafx.scene.input.KeyCombination;
import org.demarche.words.Words;

/// What tooltips say of something that has keys: 'Zoom in (+)'. All of them say it in this form.
public final class KeyHints {
  private KeyHints() {}

  /// @param keys of which none need be
  public static String of(Words words, String does, Command.Keys keys) {
    return of(words, does, keys.text(words));
  }

  public static String of(Words words, String does, KeyCombination keys) {
    return of(words, does, KeyNames.of(words, keys));
  }

  /// @param keys as people read them, or empty
  public static String of(Words words, String does, String keys) {
    return keys.isEmpty() ? does : words.say("window.command-with-keys", does, keys);
  }
}
