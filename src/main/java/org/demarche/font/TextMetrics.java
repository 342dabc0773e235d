package org.demarche.font;

/// How wide and high text is. One replaceable function, the same for the screen, pictures and
/// tests, so that layout is deterministic and needs no display.
public interface TextMetrics {
  /// Advance width of the text on one line, in pixels at scale 1.
  double width(String text, TextStyle style);

  /// Height above the baseline, positive.
  double ascent(TextStyle style);

  /// Depth below the baseline, positive.
  double descent(TextStyle style);

  /// The text, or as much of its beginning as fits into `width` with an ellipsis; empty where not
  /// even that fits.
  String fit(String text, TextStyle style, double width);
}
