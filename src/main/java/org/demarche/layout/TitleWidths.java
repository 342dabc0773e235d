package org.demarche.layout;

import java.util.Arrays;
import org.demarche.query.EventTable;
import org.demarche.scene.TextMetrics;
import org.demarche.scene.TextStyle;

/// The widths of the titles of a table's events, each measured when it is first asked for.
///
/// Any thread may ask; two that ask at once measure the same twice.
final class TitleWidths {
  private final EventTable table;
  private final TextMetrics metrics;
  private final float[] titles;
  private final float[] briefs;

  TitleWidths(EventTable table, TextMetrics metrics) {
    this.table = table;
    this.metrics = metrics;
    titles = unmeasured(table.size());
    briefs = unmeasured(table.size());
  }

  private static float[] unmeasured(int size) {
    float[] widths = new float[size];
    Arrays.fill(widths, Float.NaN);
    return widths;
  }

  /// How much room an event's text takes in a form, in pixels; 0 for a dot, and for text that is
  /// cut off to the room there is.
  double room(int ordinal, LabelForm form) {
    return switch (form) {
      case CARD -> Math.max(title(ordinal), Anatomy.CARD_DATE_WIDTH);
      case TITLE -> title(ordinal);
      case BRIEF -> Math.min(brief(ordinal), title(ordinal));
      case CUT, DOT -> 0;
    };
  }

  private double title(int ordinal) {
    if (Float.isNaN(titles[ordinal])) {
      titles[ordinal] = measured(ordinal, table.title(ordinal));
    }
    return Math.min(titles[ordinal], Captions.TITLE_MAX_WIDTH);
  }

  private double brief(int ordinal) {
    if (Float.isNaN(briefs[ordinal])) {
      briefs[ordinal] = measured(ordinal, table.briefTitle(ordinal));
    }
    return Math.min(briefs[ordinal], Captions.BRIEF_MAX_WIDTH);
  }

  private float measured(int ordinal, String text) {
    TextStyle style = Anatomy.titleStyle(table.significance(ordinal));
    return Math.nextUp((float) metrics.width(text, style));
  }
}
