package org.demarche.layout;

/// An event drawn on its own.
///
/// @param ordinal of the event in its table
/// @param lane index of its lane
/// @param top of its rows, in pixels from the top of all lanes
/// @param height of its rows
/// @param form how much is written beside it
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
    String text,
    double textWidth,
    long drawnEnd) {
  /// The same with its rows elsewhere.
  Item at(double top) {
    return new Item(ordinal, lane, top, height, form, text, textWidth, drawnEnd);
  }
}
