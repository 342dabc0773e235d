package org.demarche.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.demarche.messages.English;
import org.junit.jupiter.api.Test;

final class CommandTest {
  private final List<String> done = new ArrayList<>();
  private final Command open =
      new Command(
          "open",
          "Open folder…",
          null,
          new Command.Keys(
              List.of(new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN)),
              List.of(new KeyCodeCombination(KeyCode.F))),
          () -> done.add("open"));

  private static KeyEvent press(KeyCode code, boolean control) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
  }

  @Test
  void namesItsKeys() {
    assertEquals("F or Ctrl+O", open.keys().text(English.WORDS));
  }

  @Test
  void isSilentWhileDisabled() {
    open.disabledProperty().set(true);
    open.run();
    open.disabledProperty().set(false);
    open.run();
    assertEquals(List.of("open"), done);
  }

  @Test
  void plainKeysRunItOnTheTimeline() {
    KeyBindings keys = new KeyBindings(List.of(open));
    KeyEvent event = press(KeyCode.F, false);
    keys.onTimeline(event);
    keys.onTimeline(press(KeyCode.G, false));
    assertEquals(List.of("open"), done);
    assertTrue(event.isConsumed());
  }
}
