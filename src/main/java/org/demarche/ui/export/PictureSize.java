package org.demarche.ui.export;

import org.demarche.scene.Size;
import org.demarche.words.Words;

/// How wide a picture is and how high at the least; it grows downwards with what there is to show.
/// Paper has 96 pixels an inch.
enum PictureSize {
  WINDOW(0, 0),
  SLIDE(1600, 900),
  FULL_HD(1920, 1080),
  SQUARE(1200, 1200),
  A4_ACROSS(1123, 794),
  A4_UPRIGHT(794, 1123),
  A3_ACROSS(1587, 1123);

  private final int width;
  private final int height;

  /// @param width 0 for that of the window
  PictureSize(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /// The size in pixels at scale 1.
  ///
  /// @param window the size of the timeline in the window
  Size in(Size window) {
    return width == 0 ? window : new Size(width, height);
  }

  /// What it is called.
  String label(Words words) {
    return switch (this) {
      case WINDOW, A4_ACROSS, A4_UPRIGHT, A3_ACROSS -> words.one("export.size", this);
      case SLIDE, FULL_HD, SQUARE ->
          words.say("export.width-and-height", Integer.toString(width), Integer.toString(height));
    };
  }
}
