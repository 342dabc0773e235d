package org.demarche.ui;

import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Who works with the mouse goes on with the keys on the timeline, not on the button that was
/// clicked last.
final class KeysAfterClicks {
  private KeysAfterClicks() {}

  /// @param buttons what is clicked on
  /// @param except what among them keeps the keys
  /// @param goOn takes the keys to where they go on
  static void goOn(Node buttons, Predicate<@Nullable Node> except, Runnable goOn) {
    // A filter, because buttons consume the event.
    buttons.addEventFilter(
        MouseEvent.MOUSE_RELEASED,
        event -> {
          if (!except.test(event.getPickResult().getIntersectedNode())) {
            Platform.runLater(goOn);
          }
        });
  }
}
