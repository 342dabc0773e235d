package org.demarche.ui;

import javafx.scene.layout.Region;

/// A pane beside the timeline or below it, and how much of the window's width or height it takes.
final class Side {
  /// What the reader has said about whether it is seen.
  enum Wish {
    NONE,
    OPEN,
    CLOSED
  }

  /// A difference of so many pixels comes of dragging, not of rounding.
  private static final double DRAGGED = 6;

  private final Region pane;
  private final double least;
  private final double most;
  private double share;
  private Wish wish;

  /// Whether the reader has had a say in its size.
  private boolean asked;

  /// @param share of the window, until the reader says otherwise
  /// @param least pixels it starts with, however small the window
  /// @param most pixels it starts with, however large the window
  Side(Region pane, double share, double least, double most, Wish wish) {
    this.pane = pane;
    this.share = share;
    this.least = least;
    this.most = most;
    this.wish = wish;
  }

  Region pane() {
    return pane;
  }

  Wish wish() {
    return wish;
  }

  void wish(Wish said) {
    wish = said;
  }

  /// How long it is, in pixels, along a window of a length.
  ///
  /// @param room pixels that it gets at most, if the reader has not said otherwise and they are not
  ///   fewer than its least
  double extent(double length, double room) {
    if (asked) {
      return share * length;
    }
    double most = Math.min(this.most, Math.max(least, room));
    return Math.clamp(share * length, Math.min(least, length / 3), most);
  }

  /// Takes note of what the reader has dragged it to.
  void measured(double extent, double length, double room) {
    if (extent > 0 && Math.abs(extent - extent(length, room)) > DRAGGED) {
      take(extent / length);
    }
  }

  /// Takes so much of the window from now on.
  void take(double share) {
    this.share = share;
    asked = true;
  }

  boolean isAsked() {
    return asked;
  }

  double share() {
    return share;
  }
}
