package org.demarche.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// Breaks a text into lines that fit a width: between words, and inside a word only where one word
/// is wider than the line.
public final class LineBreaks {
  private LineBreaks() {}

  /// The lines of a text, each with the white space that ends it; together they are the text.
  ///
  /// @param width what a line may take, white space at its end not counted
  /// @param measure how wide a piece of the text is when it stands alone on a line
  public static List<String> lines(String text, double width, ToDoubleFunction<String> measure) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline + 1;
      paragraph(text.substring(start, end), width, measure, lines);
      start = end;
    }
    return lines;
  }

  private static void paragraph(
      String text, double width, ToDoubleFunction<String> measure, List<String> lines) {
    BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
    places.setText(text);
    int start = 0;
    int fits = 0;
    for (int end = places.next(); end != BreakIterator.DONE; end = places.next()) {
      if (fits(text, start, end, width, measure)) {
        fits = end;
        continue;
      }
      if (fits > start) {
        lines.add(text.substring(start, fits));
        start = fits;
      }
      while (!fits(text, start, end, width, measure)) {
        int cut = cut(text, start, end, width, measure);
        if (cut == end) {
          break;
        }
        lines.add(text.substring(start, cut));
        start = cut;
      }
      fits = end;
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
  }

  private static boolean fits(
      String text, int start, int end, double width, ToDoubleFunction<String> measure) {
    return measure.applyAsDouble(text.substring(start, end).stripTrailing()) <= width;
  }

  /// Where to cut a word that is wider than the line: after as many letters as fit, at least one.
  private static int cut(
      String text, int start, int end, double width, ToDoubleFunction<String> measure) {
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(text);
    int cut = letters.following(start);
    for (int next = letters.next();
        next != BreakIterator.DONE && next < end && fits(text, start, next, width, measure);
        next = letters.next()) {
      cut = next;
    }
    return cut == BreakIterator.DONE ? end : Math.min(cut, end);
  }

  /// Whether a text has letters that join, stack or run from right to left, so that the width of a
  /// piece is not the sum of its letters' widths.
  public static boolean areShaped(String text) {
    return text.codePoints().anyMatch(LineBreaks::isShaped);
  }

  private static boolean isShaped(int letter) {
    boolean latinGreekCyrillicAndSigns =
        letter < 0x0300 || isIn(letter, 0x0370, 0x058f) || isIn(letter, 0x1e00, 0x2bff);
    boolean joinsOrTurns =
        isIn(letter, 0x200b, 0x200f)
            || isIn(letter, 0x2028, 0x202e)
            || isIn(letter, 0x2060, 0x206f);
    return !latinGreekCyrillicAndSigns || joinsOrTurns;
  }

  private static boolean isIn(int letter, int first, int last) {
    return first <= letter && letter <= last;
  }
}
