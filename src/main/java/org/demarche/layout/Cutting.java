package org.demarche.layout;

import java.text.BreakIterator;
import java.util.Locale;
import org.demarche.font.TextMetrics;
import org.demarche.font.TextStyle;

/// Cuts titles at the ends of words.
public final class Cutting {
  /// A title cut to fewer characters than this says too little.
  static final int LEAST_CHARACTERS = 12;

  private static final String ELLIPSIS = "…";

  private Cutting() {}

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
  static boolean isWorthReading(String cut) {
    int end = cut.lastIndexOf(ELLIPSIS);
    return end < 0 || cut.codePointCount(0, end) >= LEAST_CHARACTERS;
  }
}
