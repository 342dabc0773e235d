package org.demarche.font;

/// Draws outlines of glyphs, in a font's own units, with y upwards.
public interface GlyphPen {
  /// Begins a contour.
  void move(double x, double y);

  void line(double x, double y);

  /// A quadratic Bézier curve.
  void curve(double controlX, double controlY, double x, double y);

  /// Ends a contour, where it began.
  void close();
}
