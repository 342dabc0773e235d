package org.demarche.layout;

import java.util.Map;
import org.demarche.font.TextMetrics;
import org.demarche.font.TextStyle;

/// Remembers what it was asked last, for pictures that say the same texts again and again. For one
/// thread at a time.
public final class KeptMetrics implements TextMetrics {
  /// So many texts of each kind are kept: those of a few full windows.
  private static final int MOST = 8192;

  private final TextMetrics metrics;
  private final Map<Line, Double> widths = new Recent<>(MOST);
  private final Map<Room, String> fitted = new Recent<>(MOST);

  private record Line(String text, TextStyle style) {}

  private record Room(String text, TextStyle style, double width) {}

  public KeptMetrics(TextMetrics metrics) {
    this.metrics = metrics;
  }

  @Override
  public double width(String text, TextStyle style) {
    return widths.computeIfAbsent(
        new Line(text, style), line -> metrics.width(line.text, line.style));
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
    return fitted.computeIfAbsent(
        new Room(text, style, width), room -> metrics.fit(room.text, room.style, room.width));
  }
}
