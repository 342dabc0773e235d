package org.demarche.publication;

import org.demarche.font.TextMetrics;
import org.demarche.font.TextStyle;

/// Measures as others do; of a numbered title that is too long the numbers go first, so that they
/// never take the place of words.
record TitlesFirst(TextMetrics metrics) implements TextMetrics {
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
    return metrics.width(text, style) <= width
        ? text
        : metrics.fit(text.substring(0, RaisedNumbers.start(text)), style, width);
  }
}
