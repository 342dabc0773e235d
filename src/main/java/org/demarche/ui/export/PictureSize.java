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
  A4_ACROSS(Paper.A4, true),
  A4_UPRIGHT(Paper.A4, false),
  A3_ACROSS(Paper.A3, true),
  A3_UPRIGHT(Paper.A3, false),
  LETTER_ACROSS(Paper.LETTER, true),
  LETTER_UPRIGHT(Paper.LETTER, false),
  TABLOID_ACROSS(Paper.TABLOID, true),
  SLIDE(Paper.SLIDE, false);

  private final int width;
  private final int height;
  private final @Nullable Paper paper;
  private final boolean across;

  /// @param width 0 for that of the window
  PictureSize(int width, int height) {
    this.width = width;
    this.height = height;
    paper = null;
    across = false;
  }

  /// @param across whether the longer side is turned across
  PictureSize(Paper paper, boolean across) {
    width = 0;
    height = 0;
    this.paper = paper;
    this.across = across;
  }

  /// Whether it is a page, after which others follow.
  boolean isPage() {
    return paper != null;
  }

  private @Nullable Sheet page() {
    Paper of = paper;
    if (of == null) {
      return null;
    }
    return across ? of.sheet().across() : of.sheet();
  }

  /// What it is.
  ///
  /// @param window the size of the timeline in the window
  Sheet in(Size window) {
    Sheet page = page();
    if (page != null) {
      return page;
    }
    return Sheet.picture(width == 0 ? window : new Size(width, height));
  }

  /// What it is called, with its size.
  String label(Words words) {
    Sheet page = page();
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
