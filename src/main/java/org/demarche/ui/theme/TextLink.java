package org.demarche.ui.theme;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// A wrapping text that does something when it is clicked, or when it has the focus and Enter or
/// the space bar is pressed. Style class `text-link`.
public final class TextLink extends Prose {
  private final Runnable action;

  /// @param hint what the action does, for a tooltip and for those who hear it
  public TextLink(String content, String hint, Runnable action) {
    super(content);
    this.action = action;
    getStyleClass().add("text-link");
    setFocusTraversable(true);
    setCursor(Cursor.HAND);
    setAccessibleRole(AccessibleRole.HYPERLINK);
    setAccessibleHelp(hint);
    Tooltip.install(this, Hints.tooltip(hint));
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        click -> {
          if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
            requestFocus();
            click.consume();
            action.run();
          }
        });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            key.consume();
            action.run();
          }
        });
  }

  @Override
  public void executeAccessibleAction(AccessibleAction asked, Object... parameters) {
    if (asked == AccessibleAction.FIRE) {
      action.run();
    } else {
      super.executeAccessibleAction(asked, parameters);
    }
  }
}
