package org.demarche.layer;

import java.util.function.Consumer;
import org.demarche.layout.LaneBox;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.Rect;

/// The ground: the page, and every other lane a little darker.
final class BackgroundLayer implements Layer {
  @Override
  public void draw(Stage stage, Consumer<Mark> out) {
    double width = stage.frame().size().width();
    double height = stage.frame().size().height();
    out.accept(Styles.fill(new Rect(0, 0, width, height), Ink.of(ColourRole.BACKGROUND)));
    Rect plot = stage.plot();
    for (LaneBox lane : stage.frame().layout().lanes()) {
      Rect rect = stage.laneRect(lane).intersection(plot);
      if (lane.index() % 2 == 1 && rect.height() > 0) {
        out.accept(
            Styles.fill(new Rect(0, rect.y(), width, rect.height()), Ink.of(ColourRole.LANE)));
      }
    }
  }
}
