package org.demarche.ui.theme;

import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.demarche.model.Kind;
import org.demarche.scene.Glyphs;
import org.demarche.scene.Path.Step;

/// The shape of a kind of event in its family's colour, as the timeline draws it.
public final class KindGlyph {
  private KindGlyph() {}

  /// A new node of `size` pixels square where text is of its usual size; the shape in it has the
  /// style classes `kind-glyph` and that of its family (`family-diplomacy`).
  public static Node of(Kind kind, double size) {
    Path shape = new Path();
    shape.setFillRule(FillRule.NON_ZERO);
    shape.setStroke(null);
    shape
        .getStyleClass()
        .setAll("kind-glyph", "family-" + kind.family().name().toLowerCase(Locale.ROOT));
    Glyphs.path(kind.glyph(), size / 2, size / 2, size / 2 - 1).steps().stream()
        .map(KindGlyph::element)
        .forEach(shape.getElements()::add);
    ScaledSquare square = new ScaledSquare(shape, size);
    square.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    return square;
  }

  private static PathElement element(Step step) {
    return switch (step) {
      case Step.MoveTo to -> new MoveTo(to.x(), to.y());
      case Step.LineTo to -> new LineTo(to.x(), to.y());
      case Step.CurveTo to -> new CubicCurveTo(to.x1(), to.y1(), to.x2(), to.y2(), to.x(), to.y());
      case Step.Close close -> new ClosePath();
    };
  }
}
