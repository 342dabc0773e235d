package org.demarche.layout;

import java.text.BreakIterator;
import java.util.Locale;
import org.demarche.font.TextMetrics;
import org.demarche.font.TextStyle;
import org.demarche.query.EventTable;

/// What is written beside an event.
public final class Captions {
  static final double TITLE_MAX_WIDTH = 440;
  static final double BRIEF_MAX_WIDTH = 190;

  /// A title cut to fewer characters than this says too little.
  static final int LEAST_CHARACTERS = 12;

  private static final String ELLIPSIS = "…";

  private Captions() {}

  /// The title of an event, shortened with an ellipsis where it is very long.
  ///
  /// @param layout the one that keeps room for it
  public static String whole(TimelineLayout layout, int ordinal, TextMetrics metrics) {
    return text(layout.table(), layout.titles(), ordinal, LabelForm.TITLE, 0, metrics);
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
      case CARD, TITLE -> cut(titles.title(ordinal), style, TITLE_MAX_WIDTH, metrics);
      case BRIEF -> cut(titles.brief(ordinal), style, BRIEF_MAX_WIDTH, metrics);
      case CUT -> {
        String cut = cut(titles.brief(ordinal), style, room, metrics);
        yield isWorthReading(cut) ? cut : "";
      }
      case DOT -> "";
    };
  }

  /// The shortest beginning of a title that says something, in whole words; the title itself where
  /// no part of it does.
  static String leastCut(String title) {
    BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
    places.setText(title);
    int last = title.length();
    for (int place = places.next(); place > 0 && place < last; place = places.next()) {
      int end = wordsEnd(title, place);
      if (title.codePointCount(0, end) >= LEAST_CHARACTERS) {
        return title.substring(0, end) + ELLIPSIS;
      }
    }
    return title;
  }

  /// The text, or as much of its beginning as fits into a width with an ellipsis: whole words where
  /// the first of them fits.
  public static String cut(String text, TextStyle style, double width, TextMetrics metrics) {
    String fitted = metrics.fit(text, style, width);
    int end = fitted.lastIndexOf(ELLIPSIS);
    if (fitted.equals(text) || end <= 0 || !text.startsWith(fitted.substring(0, end))) {
      return fitted;
    }
    int word = endOfWord(text, end);
    return word <= 0 ? fitted : text.substring(0, word) + fitted.substring(end);
  }

  /// Where the last whole word ends in the first part of a text.
  private static int endOfWord(String text, int end) {
    BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
    places.setText(text);
    int place = places.isBoundary(end) || isSpace(text, end) ? end : places.preceding(end);
    return wordsEnd(text, place);
  }

  private static int wordsEnd(String text, int place) {
    int end = place;
    while (end > 0 && !Character.isLetterOrDigit(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return end;
  }

  private static boolean isSpace(String text, int at) {
    return at < text.length() && Character.isWhitespace(text.charAt(at));
  }

  /// Whether a text is whole, or cut after so much that it says something, and at the end of a
  /// word.
  private static boolean isWorthReading(String cut) {
    int end = cut.lastIndexOf(ELLIPSIS);
    return end < 0 || cut.codePointCount(0, end) >= LEAST_CHARACTERS;
  }
}
