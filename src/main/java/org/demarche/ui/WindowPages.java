package org.demarche.ui;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.demarche.ui.command.KeyPage;
import org.demarche.ui.read.ReadPage.Fixed;
import org.demarche.words.Words;

/// The pages that are about the program, whatever is open.
final class WindowPages {
  private WindowPages() {}

  /// What makes each of them anew.
  static Map<Fixed, Supplier<Node>> all(Words words, WindowCommands commands, Looks looks) {
    return Map.of(
        Fixed.PREFERENCES, () -> new PreferencesPage(words, looks),
        Fixed.KEYS, () -> keys(words, commands),
        Fixed.ABOUT, () -> new AboutPage(words));
  }

  private static KeyPage keys(Words words, WindowCommands commands) {
    return new KeyPage(
        words,
        commands.all(),
        Stream.of(
                "wheel",
                "ctrl-wheel",
                "shift-wheel",
                "drag",
                "drag-axis",
                "click",
                "ctrl-click",
                "shift-click",
                "double-click")
            .map(
                way ->
                    new KeyPage.Line(
                        words.one("window.mouse", way), words.one("window.mouse-does", way)))
            .toList());
  }
}
