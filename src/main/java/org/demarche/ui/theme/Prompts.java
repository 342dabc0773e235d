package org.demarche.ui.theme;

import java.util.function.DoubleSupplier;
import javafx.scene.control.TextField;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// What stands in empty fields.
public final class Prompts {
  private static final String CUT = "…";

  private Prompts() {}

  /// Prompts in a field, with as much of a text as there is room for: a field itself would cut it
  /// through a letter.
  public static void fit(TextField field, String text) {
    fit(field, text, () -> 0);
  }

  /// Does the same where something else is in the field.
  ///
  /// @param taken pixels that it takes
  public static void fit(TextField field, String text, DoubleSupplier taken) {
    Runnable fit = () -> field.setPromptText(fitting(field, text, taken.getAsDouble()));
    field.setPromptText(text);
    field.widthProperty().subscribe(width -> fit.run());
    field.fontProperty().subscribe(font -> fit.run());
    field.insetsProperty().subscribe(insets -> fit.run());
  }

  private static String fitting(TextField field, String text, double taken) {
    double room = field.getWidth() - taken - field.snappedLeftInset() - field.snappedRightInset();
    if (field.getWidth() <= 0 || width(text, field.getFont()) <= room) {
      return text;
    }
    int end = text.length();
    while (end > 0 && width(text.substring(0, end).strip() + CUT, field.getFont()) > room) {
      end = text.offsetByCodePoints(end, -1);
    }
    return end == 0 ? "" : text.substring(0, end).strip() + CUT;
  }

  private static double width(String text, Font font) {
    Text measured = new Text(text);
    measured.setFont(font);
    return measured.getLayoutBounds().getWidth();
  }
}
