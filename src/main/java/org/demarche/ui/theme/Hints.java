package org.demarche.ui.theme;

import java.util.stream.Collectors;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.demarche.text.LineBreaks;

/// Tooltips that wrap, whatever the script.
public final class Hints {
  private static final double WIDTH = 360;
  private static final int LETTERS = 56;

  private Hints() {}

  /// Gives a control its tooltip when the pointer first comes to it: a tooltip is a window, which
  /// is a lot to make for what comes and goes.
  public static void whenPointedAt(Control control, String text) {
    control.addEventHandler(
        MouseEvent.MOUSE_ENTERED,
        event -> {
          if (control.getTooltip() == null) {
            control.setTooltip(tooltip(text));
          }
        });
  }

  public static Tooltip tooltip(String text) {
    if (!LineBreaks.areShaped(text)) {
      Tooltip tooltip = new Tooltip(text);
      tooltip.setWrapText(true);
      tooltip.setMaxWidth(WIDTH);
      return tooltip;
    }
    // See Prose: JavaFX must not break such a text itself.
    return new Tooltip(
        LineBreaks.lines(text, LETTERS, String::length).stream()
            .map(line -> DrawnText.line(line.stripTrailing()))
            .collect(Collectors.joining("\n")));
  }
}
