package org.demarche.layer;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Mark;
import org.demarche.scene.Rect;
import org.demarche.time.Ticks;

/// Vertical lines at the ticks of the axis.
final class GridLayer implements Layer {
  @Override
  public void draw(Stage stage, Consumer<Mark> out) {
    Set<Long> major = new HashSet<>();
    stage.ticks().major().forEach(tick -> major.add(tick.second()));
    for (Ticks.Tick tick : stage.ticks().minor()) {
      if (!major.contains(tick.second())) {
        line(stage, tick, ColourRole.GRID, out);
      }
    }
    stage.ticks().major().forEach(tick -> line(stage, tick, ColourRole.GRID_MAJOR, out));
  }

  private static void line(Stage stage, Ticks.Tick tick, ColourRole role, Consumer<Mark> out) {
    Rect plot = stage.plot();
    double x = Styles.crisp(stage.scale().x(tick.second()));
    if (x >= plot.x() && x < plot.right()) {
      out.accept(Styles.vertical(x, PlotArea.AXIS_HEIGHT, plot.bottom(), role, Styles.HAIR));
    }
  }
}
