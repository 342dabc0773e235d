package org.demarche.ui.export;

import org.demarche.scene.Size;

/// How wide a picture is and how high at the least; it grows downwards with what there is to show.
/// Paper has 96 pixels an inch.
enum PictureSize {
  WINDOW("As wide as the timeline", 0, 0),
  SLIDE("1600 × 900", 1600, 900),
  FULL_HD("1920 × 1080", 1920, 1080),
  SQUARE("1200 × 1200", 1200, 1200),
  A4_ACROSS("A4, across", 1123, 794),
  A4_UPRIGHT("A4, upright", 794, 1123),
  A3_ACROSS("A3, across", 1587, 1123);

  private final String label;
  private final double width;
  private final double height;

  /// @param width 0 for that of the window
  PictureSize(String label, double width, double height) {
    this.label = label;
    this.width = width;
    this.height = height;
  }

  /// The size in pixels at scale 1.
  ///
  /// @param window the size of the timeline in the window
  Size in(Size window) {
    return width == 0 ? window : new Size(width, height);
  }

  @Override
  public String toString() {
    return label;
  }
}
