package org.demarche.ui;

import org.demarche.ui.Side.Wish;

/// Where the panes are, by the width of the window: the timeline keeps two thirds of it unless the
/// reader wants it otherwise.
///
/// @param askBeside pixels of the window from which on the pane that asks is open by itself; below
///   that it is a strip
/// @param readBeside pixels of the window from which on the pane that reads is beside the timeline;
///   below that it lies over it
record PanePlaces(double askBeside, double readBeside) {
  /// Two thirds are left beside both panes, at their least widths of 230 and 300 pixels, from 1,590
  /// pixels on, and beside a strip and the pane that reads from about 1,010 on; up to 1,200 the
  /// rest would be too narrow to find one's way in time.
  static final PanePlaces USUAL = new PanePlaces(1590, 1200);

  /// Where a pane is.
  enum Place {
    BESIDE,
    OVER,
    AWAY
  }

  /// Where the pane that asks is; away means that a strip stands for it.
  Place ask(double width, Wish wish) {
    return switch (wish) {
      case OPEN -> Place.BESIDE;
      case CLOSED -> Place.AWAY;
      case NONE -> width >= askBeside ? Place.BESIDE : Place.AWAY;
    };
  }

  /// Where the pane that reads is.
  ///
  /// @param selected whether there is something to read: a reader of a narrow window who selects
  ///   something is shown it
  Place read(double width, Wish wish, boolean selected) {
    if (wish == Wish.CLOSED) {
      return Place.AWAY;
    }
    if (width >= readBeside) {
      return Place.BESIDE;
    }
    return wish == Wish.OPEN || selected ? Place.OVER : Place.AWAY;
  }
}
