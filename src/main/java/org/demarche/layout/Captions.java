package org.demarche.layout;

import org.demarche.query.EventTable;
import org.demarche.scene.TextMetrics;
import org.demarche.scene.TextStyle;

/// What is written beside an event.
public final class Captions {
  private static final double TITLE_MAX_WIDTH = 440;
  private static final double BRIEF_MAX_WIDTH = 190;

  private Captions() {}

  /// The text of an event as it is laid out, shortened with an ellipsis where it is very long or
  /// cut off; empty for a dot.
  public static String text(EventTable table, Item item, TextMetrics metrics) {
    return item.form() == LabelForm.CUT
        ? metrics.fit(
            table.briefTitle(item.ordinal()),
            Anatomy.titleStyle(table.significance(item.ordinal())),
            item.room())
        : text(table, item.ordinal(), item.form(), metrics);
  }

  private static String text(EventTable table, int ordinal, LabelForm form, TextMetrics metrics) {
    TextStyle style = Anatomy.titleStyle(table.significance(ordinal));
    return switch (form) {
      case CARD, TITLE -> fitted(table.title(ordinal), style, TITLE_MAX_WIDTH, metrics);
      case BRIEF -> fitted(table.briefTitle(ordinal), style, BRIEF_MAX_WIDTH, metrics);
      case CUT, DOT -> "";
    };
  }

  /// The title of an event, whatever its form.
  public static String whole(EventTable table, int ordinal, TextMetrics metrics) {
    return text(table, ordinal, LabelForm.TITLE, metrics);
  }

  /// How wide a text is together with what goes below it.
  public static double width(String text, LabelForm form, TextStyle style, TextMetrics metrics) {
    double width = metrics.width(text, style);
    return form == LabelForm.CARD ? Math.max(width, Anatomy.CARD_DATE_WIDTH) : width;
  }

  /// How wide an event's text in a form is; 0 for a dot.
  static double width(EventTable table, int ordinal, LabelForm form, TextMetrics metrics) {
    String text = text(table, ordinal, form, metrics);
    return text.isEmpty()
        ? 0
        : width(text, form, Anatomy.titleStyle(table.significance(ordinal)), metrics);
  }

  private static String fitted(String text, TextStyle style, double width, TextMetrics metrics) {
    return metrics.width(text, style) <= width ? text : metrics.fit(text, style, width);
  }
}
