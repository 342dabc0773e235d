package org.demarche.ui.theme;

import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;

/// A drawing on a square that grows and shrinks with the text around it.
///
/// Style class `scaled-square`.
final class ScaledSquare extends Region {
  /// Of the text around it where it is of its usual size, in pixels.
  private static final double TEXT = 13;

  private final Scale scale = new Scale(1, 1);

  /// Is never seen: it knows the size of the text that a style sheet sets on all below it.
  private final Text text = new Text();

  private final double side;

  /// @param drawing on a square of `side` pixels, whose upper left corner is its origin
  ScaledSquare(Shape drawing, double side) {
    this.side = side;
    drawing.getTransforms().add(scale);
    drawing.setManaged(false);
    text.setManaged(false);
    text.setVisible(false);
    text.getStyleClass().add("text-size");
    getStyleClass().add("scaled-square");
    getChildren().addAll(drawing, text);
    resizeText();
    text.fontProperty().addListener((value, before, after) -> resizeText());
  }

  private void resizeText() {
    double times = text.getFont().getSize() / TEXT;
    scale.setX(times);
    scale.setY(times);
    setMinSize(side * times, side * times);
    setPrefSize(side * times, side * times);
    setMaxSize(side * times, side * times);
  }
}
