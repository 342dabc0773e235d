package org.demarche.ui.theme;

import java.util.stream.Collectors;
import javafx.scene.control.Tooltip;
import org.demarche.text.LineBreaks;

/// Tooltips that wrap, whatever the script.
public final class Hints {
  private static final double WIDTH = 360;
  private static final int LETTERS = 56;

  private Hints() {}

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
