package org.demarche.ui.command;

import java.util.Locale;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys that ask what has the focus for its menu: the menu key, and Shift+F10. JavaFX itself
/// hears of them on Windows alone.
final class MenuKeys {
  private MenuKeys() {}

  static void install(Scene scene) {
    if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows")) {
      scene.addEventHandler(
          KeyEvent.KEY_PRESSED,
          key -> {
            Node focused = scene.getFocusOwner();
            if (isAsking(key) && focused != null) {
              ask(focused);
              key.consume();
            }
          });
    }
  }

  private static boolean isAsking(KeyEvent key) {
    return key.getCode() == KeyCode.CONTEXT_MENU
        || (key.getCode() == KeyCode.F10
            && key.isShiftDown()
            && !key.isShortcutDown()
            && !key.isAltDown());
  }

  /// At the place at which JavaFX asks where it hears of the keys.
  private static void ask(Node focused) {
    Bounds bounds = focused.getLayoutBounds();
    double x = bounds.getMinX() + bounds.getWidth() / 4;
    double y = bounds.getMinY() + bounds.getHeight() / 2;
    Point2D scene = focused.localToScene(x, y);
    Point2D screen = focused.localToScreen(x, y);
    Event.fireEvent(
        focused,
        new ContextMenuEvent(
            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
            scene.getX(),
            scene.getY(),
            screen.getX(),
            screen.getY(),
            true,
            null));
  }
}
