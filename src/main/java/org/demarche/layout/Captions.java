package org.demarche.layout;

import org.demarche.font.TextMetrics;
import org.demarche.font.TextStyle;
import org.demarche.query.EventTable;

/// What is written beside an event.
public final class Captions {
  static final double TITLE_MAX_WIDTH = 440;
  static final double BRIEF_MAX_WIDTH = 190;

  private Captions() {}

  /// The title of an event, shortened with an ellipsis where it is very long.
  ///
  /// @param layout the one that keeps room for it
  public static String whole(TimelineLayout layout, int ordinal, TextMetrics metrics) {
    return text(layout.table(), layout.titles(), ordinal, LabelForm.TITLE, 0, metrics);
  }

  /// The short title of an event, or its title where it has none.
  ///
  /// @param layout the one that keeps room for it
  public static String brief(TimelineLayout layout, int ordinal, TextMetrics metrics) {
    return text(layout.table(), layout.titles(), ordinal, LabelForm.BRIEF, 0, metrics);
  }

  /// As much of the short title as there is room for; empty where that would say nothing.
  ///
  /// @param layout the one that keeps room for it
  /// @param room in pixels
  public static String cut(TimelineLayout layout, int ordinal, double room, TextMetrics metrics) {
    return room < Anatomy.LEAST_CUT
        ? ""
        : text(layout.table(), layout.titles(), ordinal, LabelForm.CUT, room, metrics);
  }

  /// The text of an event in a form; empty for a dot.
  ///
  /// @param room for text that is cut off
  static String text(Layouts layouts, int ordinal, LabelForm form, double room) {
    return text(layouts.table(), layouts.titles(), ordinal, form, room, layouts.metrics());
  }

  private static String text(
      EventTable table,
      Titles titles,
      int ordinal,
      LabelForm form,
      double room,
      TextMetrics metrics) {
    TextStyle style = Anatomy.titleStyle(table.significance(ordinal));
    return switch (form) {
      case CARD, TITLE -> Cutting.cut(titles.title(ordinal), style, TITLE_MAX_WIDTH, metrics);
      case BRIEF -> Cutting.cut(titles.brief(ordinal), style, BRIEF_MAX_WIDTH, metrics);
      case CUT -> {
        String cut = Cutting.cut(titles.brief(ordinal), style, room, metrics);
        yield Cutting.isWorthReading(cut) ? cut : "";
      }
      case DOT -> "";
    };
  }
}
