package org.demarche.ui.theme;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// A flow pane that none of its children sticks out of: one that is wider than the pane wraps to
/// the pane's width.
///
/// A plain [FlowPane] is never narrower than its widest child, and a long name in it widens all
/// that it stands in.
public final class FittingFlow extends FlowPane {
  public FittingFlow(Node... children) {
    super(children);
  }

  @Override
  protected double computeMinWidth(double height) {
    double widest = 0;
    for (Node child : getManagedChildren()) {
      widest = Math.max(widest, child.minWidth(-1));
    }
    return snappedLeftInset() + widest + snappedRightInset();
  }

  /// As many rows as it takes. Whoever lays out asks for the heights of several widths in turn: to
  /// answer changes nothing, or each answer would ask for another layout.
  @Override
  protected double computePrefHeight(double width) {
    if (width <= 0) {
      return super.computePrefHeight(width);
    }
    double inside = inside(width);
    double gap = snapSpaceX(getHgap());
    double above = 0;
    double row = 0;
    double x = 0;
    for (Node child : getManagedChildren()) {
      double own = Math.max(child.minWidth(-1), Math.min(inside, child.prefWidth(-1)));
      double fitting = snapSizeX(own);
      if (x > 0 && x + fitting > inside) {
        above += row + snapSpaceY(getVgap());
        row = 0;
        x = 0;
      }
      boolean wraps = child.getContentBias() == Orientation.HORIZONTAL;
      row = Math.max(row, snapSizeY(child.prefHeight(wraps ? fitting : -1)));
      x += fitting + gap;
    }
    return snappedTopInset() + above + row + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    fit(getWidth());
    super.layoutChildren();
  }

  private double inside(double width) {
    return Math.max(0, width - snappedLeftInset() - snappedRightInset());
  }

  private void fit(double width) {
    double inside = inside(width);
    for (Node child : getManagedChildren()) {
      if (child instanceof Region region && region.getMaxWidth() != inside) {
        region.setMaxWidth(inside);
      }
    }
  }
}
