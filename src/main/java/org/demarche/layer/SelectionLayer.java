package org.demarche.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.demarche.layout.Anatomy;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.Path;
import org.demarche.scene.Role;
import org.demarche.scene.Stroke;

/// Marks the selected event with the accent.
final class SelectionLayer implements Layer {
  @Override
  public void draw(Stage stage, Consumer<Mark> out) {
    int selected = stage.selectedOrdinal();
    if (selected < 0) {
      return;
    }
    List<Mark> marks = new ArrayList<>();
    stage.drawn(selected).ifPresent(drawn -> add(stage, drawn, marks));
    out.accept(Styles.clip(stage.plot(), marks));
  }

  private static void add(Stage stage, DrawnEvent drawn, List<Mark> out) {
    ConnectorLayer.add(stage, drawn, Ink.of(Role.ACCENT), out);
    int significance = stage.frame().table().significance(drawn.ordinal());
    double radius = Anatomy.glyphSize(significance) / 2 + 5;
    out.add(
        new Mark.Shape(
            Path.circle(drawn.glyphX(), drawn.glyphY(), radius),
            null,
            Ink.of(Role.ACCENT),
            Stroke.solid(2)));
  }
}
