package org.demarche.ui.export;

import org.demarche.publication.Paper;
import org.demarche.publication.Sheet;
import org.demarche.scene.Size;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// What something is drawn on: a picture of a width and a least height in pixels, which grows
/// downwards with what there is to show, or pages of a size.
enum PictureSize {
  WINDOW(0, 0),
  WIDE(1600, 900),
  FULL_HD(1920, 1080),
  SQUARE(1200, 1200),
  A4_ACROSS(Paper.A4.sheet().across()),
  A4_UPRIGHT(Paper.A4.sheet()),
  A3_ACROSS(Paper.A3.sheet().across()),
  A3_UPRIGHT(Paper.A3.sheet()),
  LETTER_ACROSS(Paper.LETTER.sheet().across()),
  LETTER_UPRIGHT(Paper.LETTER.sheet()),
  TABLOID_ACROSS(Paper.TABLOID.sheet().across()),
  SLIDE(Paper.SLIDE.sheet());

  private final int width;
  private final int height;
  private final @Nullable Sheet page;

  /// @param width 0 for that of the window
  PictureSize(int width, int height) {
    this.width = width;
    this.height = height;
    page = null;
  }

  PictureSize(Sheet page) {
    width = 0;
    height = 0;
    this.page = page;
  }

  /// Whether it is a page, after which others follow.
  boolean isPage() {
    return page != null;
  }

  /// What it is.
  ///
  /// @param window the size of the timeline in the window
  Sheet in(Size window) {
    if (page != null) {
      return page;
    }
    return Sheet.picture(width == 0 ? window : new Size(width, height));
  }

  /// What it is called, with its size.
  String label(Words words) {
    if (page != null) {
      return words.say(
          "export.page",
          words.one("export.size", this),
          millimetres(page.size().width()),
          millimetres(page.size().height()));
    }
    return width == 0
        ? words.say("export.as-the-timeline")
        : words.say("export.width-and-height", Integer.toString(width), Integer.toString(height));
  }

  private static String millimetres(double pixels) {
    return Long.toString(Math.round(Sheet.millimetres(pixels)));
  }
}
