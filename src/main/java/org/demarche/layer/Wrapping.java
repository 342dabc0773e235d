package org.demarche.layer;

import java.util.ArrayList;
import java.util.List;
import org.demarche.font.TextMetrics;
import org.demarche.font.TextStyle;

/// Breaks text into lines.
public final class Wrapping {
  private Wrapping() {}

  /// The text in lines at most `width` wide, broken at spaces, and inside a word only where the
  /// word alone is wider. What does not fit into `most` lines ends with an ellipsis.
  public static List<String> lines(
      String text, TextStyle style, double width, int most, TextMetrics metrics) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (!rest.isEmpty()) {
      if (lines.size() == most - 1) {
        lines.add(metrics.width(rest, style) <= width ? rest : metrics.fit(rest, style, width));
        return lines;
      }
      int end = endOfLine(rest, style, width, metrics);
      lines.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    return lines;
  }

  /// All of the text in lines.
  public static List<String> lines(
      String text, TextStyle style, double width, TextMetrics metrics) {
    return lines(text, style, width, Integer.MAX_VALUE, metrics);
  }

  private static int endOfLine(String text, TextStyle style, double width, TextMetrics metrics) {
    if (metrics.width(text, style) <= width) {
      return text.length();
    }
    int end = 0;
    for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
      if (metrics.width(text.substring(0, space), style) > width) {
        break;
      }
      end = space;
    }
    return end > 0 ? end : endInsideWord(text, style, width, metrics);
  }

  private static int endInsideWord(
      String text, TextStyle style, double width, TextMetrics metrics) {
    int end = text.offsetByCodePoints(0, 1);
    while (end < text.length()) {
      int next = text.offsetByCodePoints(end, 1);
      if (metrics.width(text.substring(0, next), style) > width) {
        break;
      }
      end = next;
    }
    return end;
  }
}
