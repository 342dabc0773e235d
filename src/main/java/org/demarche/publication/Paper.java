package org.demarche.publication;

/// The sizes of page that have a name, in millimetres, upright save the slide's, which lies.
public enum Paper {
  A4(210, 297),
  A3(297, 420),
  LETTER(215.9, 279.4),
  /// Eleven by seventeen inches.
  TABLOID(279.4, 431.8),
  /// Sixteen to nine, as wide as slides are by default.
  SLIDE(338.667, 190.5);

  private final double width;
  private final double height;

  Paper(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /// A page of this size as it usually lies: upright, and a slide across.
  public Sheet sheet() {
    return Sheet.ofMillimetres(width, height);
  }
}
