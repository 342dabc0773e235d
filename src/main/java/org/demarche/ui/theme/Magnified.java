package org.demarche.ui.theme;

import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Shows a region larger or smaller than it is: the region is laid out in as much room as there
/// would be in a window so many times as small, and pointers on it tell places of its own.
public final class Magnified extends Region {
  private final Region content;
  private final Scale scale = new Scale(1, 1);

  public Magnified(Region content) {
    this.content = content;
    content.getTransforms().add(scale);
    content.setManaged(false);
    // The scale leads from the upper left corner.
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    getChildren().add(content);
  }

  /// @param times as large
  public void magnify(double times) {
    scale.setX(times);
    scale.setY(times);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    content.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
  }

  @Override
  protected double computePrefWidth(double height) {
    return content.prefWidth(-1) * scale.getX();
  }

  @Override
  protected double computePrefHeight(double width) {
    return content.prefHeight(-1) * scale.getY();
  }
}
