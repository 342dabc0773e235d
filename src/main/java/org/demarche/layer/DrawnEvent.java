package org.demarche.layer;

import org.demarche.font.TextStyle;
import org.demarche.layout.Anatomy;
import org.demarche.layout.Item;
import org.demarche.layout.LabelForm;
import org.demarche.scene.Rect;

/// An event drawn on its own and where its parts stand in the picture.
///
/// @param left x of the start of its time
/// @param right x of the end of its time
/// @param top of its rows
/// @param glyphX middle of the glyph
/// @param caption what is written beside the glyph
record DrawnEvent(
    Item item, double left, double right, double top, double glyphX, Caption caption) {
  /// Text beside a glyph.
  ///
  /// @param text empty for none
  /// @param more a second line of it, or empty
  /// @param x of its left end
  /// @param middle of its first line, from the top of the picture
  /// @param width in pixels
  /// @param opacity less than 1 while its glyph slides out of the window
  record Caption(
      String text,
      String more,
      TextStyle style,
      double x,
      double middle,
      double width,
      double opacity) {
    /// From one line down to the next.
    static final double LINE = 15;

    /// Text in one line.
    Caption(String text, TextStyle style, double x, double middle, double width, double opacity) {
      this(text, "", style, x, middle, width, opacity);
    }

    /// All that is written.
    String said() {
      return more.isEmpty() ? text : text + " " + more;
    }

    double right() {
      return x + width;
    }

    /// The same place without text.
    Caption without() {
      return new Caption("", style, x, middle, 0, opacity);
    }

    boolean isEmpty() {
      return text.isEmpty();
    }
  }

  int ordinal() {
    return item.ordinal();
  }

  boolean isCard() {
    return item.form() == LabelForm.CARD;
  }

  /// The middle of the glyph.
  double glyphY() {
    return top + Anatomy.CAPTION_MIDDLE;
  }

  /// The middle of the span line.
  double spanY() {
    return top + item.height() - Anatomy.SPAN_FROM_BOTTOM;
  }

  DrawnEvent withCaption(Caption other) {
    return new DrawnEvent(item, left, right, top, glyphX, other);
  }

  /// The area of glyph and text.
  Rect captionArea() {
    double from = glyphX - Anatomy.DOT_HALF;
    double to = glyphX + Anatomy.DOT_HALF;
    if (!caption.isEmpty()) {
      from = Math.min(from, caption.x());
      to = Math.max(to, caption.right());
    }
    double height = isCard() ? 36 : caption.more().isEmpty() ? 18 : 18 + Caption.LINE;
    return new Rect(from, top + 1, to - from, height);
  }

  /// Where the pointer finds it: its caption and its span, as far as they are in the plot.
  Rect hit(Rect plot) {
    Rect area =
        caption.opacity() > 0 ? captionArea() : withCaption(caption.without()).captionArea();
    double from = Math.min(area.x(), Math.max(left, plot.x()));
    double to = Math.max(area.right(), Math.min(right, plot.right()));
    double height = Math.max(item.height(), area.bottom() - top);
    return new Rect(from, top, Math.max(0, to - from), height);
  }
}
