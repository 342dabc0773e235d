package org.demarche.layout;

/// An event drawn on its own.
///
/// @param ordinal of the event in its table
/// @param lane index of its lane
/// @param top of its rows, in pixels from the top of all lanes
/// @param height of its rows
/// @param form how much is written beside it
/// @param side on which side of the glyph
/// @param text what is written; empty for a dot
/// @param textWidth of that, in pixels
/// @param drawnEnd axis second where the drawing of its time ends: its own end, or the end of all
///   content for a range that goes on
public record Item(
    int ordinal,
    int lane,
    double top,
    double height,
    LabelForm form,
    Side side,
    String text,
    double textWidth,
    long drawnEnd) {
  /// An event without text that stands in no lane's rows.
  public static Item bare(int ordinal, double top, long drawnEnd) {
    return new Item(ordinal, 0, top, Anatomy.UNIT, LabelForm.DOT, Side.AFTER, "", 0, drawnEnd);
  }

  /// The same without text in one row elsewhere.
  Item inOneLine(double top) {
    return new Item(ordinal, lane, top, Anatomy.UNIT, LabelForm.DOT, Side.AFTER, "", 0, drawnEnd);
  }

  /// The same with its rows elsewhere.
  Item at(double top) {
    return new Item(ordinal, lane, top, height, form, side, text, textWidth, drawnEnd);
  }
}
