package org.demarche.ui.theme;

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

  @Override
  protected double computePrefHeight(double width) {
    if (width > 0) {
      fit(width);
    }
    return super.computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    fit(getWidth());
    super.layoutChildren();
  }

  private void fit(double width) {
    double inside = Math.max(0, width - snappedLeftInset() - snappedRightInset());
    for (Node child : getManagedChildren()) {
      if (child instanceof Region region && region.getMaxWidth() != inside) {
        region.setMaxWidth(inside);
      }
    }
  }
}
