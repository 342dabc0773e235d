package org.demarche.ui;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.demarche.settings.Settings.WindowBounds;
import org.jspecify.annotations.Nullable;

/// Where the window stands, from one run to the next.
final class WindowPlace {
  private static final double WIDTH = 1600;
  private static final double HEIGHT = 1000;

  /// A new window leaves this much of the screen free.
  private static final double SHARE = 0.94;

  private WindowPlace() {}

  /// Puts the window where it was, if a screen still shows that place, or else in the middle.
  static void restore(Stage stage, @Nullable WindowBounds last) {
    if (last != null && isOnScreen(last)) {
      stage.setX(last.x());
      stage.setY(last.y());
      stage.setWidth(last.width());
      stage.setHeight(last.height());
      stage.setMaximized(last.maximised());
    } else {
      Rectangle2D screen = Screen.getPrimary().getVisualBounds();
      double width = Math.min(WIDTH, SHARE * screen.getWidth());
      double height = Math.min(HEIGHT, SHARE * screen.getHeight());
      stage.setX(screen.getMinX() + (screen.getWidth() - width) / 2);
      stage.setY(screen.getMinY() + (screen.getHeight() - height) / 2);
      stage.setWidth(width);
      stage.setHeight(height);
    }
  }

  private static boolean isOnScreen(WindowBounds bounds) {
    // The upper edge is what one needs to move a window.
    double middle = bounds.x() + bounds.width() / 2;
    return Screen.getScreensForRectangle(middle - 40, bounds.y(), 80, 20).stream()
        .anyMatch(screen -> screen.getVisualBounds().contains(middle, bounds.y() + 10));
  }

  static WindowBounds of(Stage stage) {
    return new WindowBounds(
        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
  }
}
