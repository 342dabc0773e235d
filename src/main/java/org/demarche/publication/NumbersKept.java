package org.demarche.publication;

import org.demarche.font.TextMetrics;
import org.demarche.font.TextStyle;

/// Measures as others do, and shortens a numbered title before its numbers, so that these stay.
record NumbersKept(TextMetrics metrics) implements TextMetrics {
  @Override
  public double width(String text, TextStyle style) {
    return metrics.width(text, style);
  }

  @Override
  public double ascent(TextStyle style) {
    return metrics.ascent(style);
  }

  @Override
  public double descent(TextStyle style) {
    return metrics.descent(style);
  }

  @Override
  public String fit(String text, TextStyle style, double width) {
    int start = RaisedNumbers.start(text);
    if (start == text.length() || metrics.width(text, style) <= width) {
      return metrics.fit(text, style, width);
    }
    String numbers = text.substring(start);
    double room = width - metrics.width(numbers, style);
    String title = room <= 0 ? "" : metrics.fit(text.substring(0, start), style, room);
    return title.isEmpty() ? "" : title + numbers;
  }
}
