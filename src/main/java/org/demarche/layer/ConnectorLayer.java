package org.demarche.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.demarche.layout.LaneBox;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.Path;
import org.demarche.scene.Rect;
import org.demarche.scene.Role;

/// Thin lines from an event to the other lanes it belongs to, each ending in a dot on that lane's
/// rail.
final class ConnectorLayer implements Layer {
  private static final double QUIET = 0.3;
  private static final double DOT = 2.5;

  @Override
  public void draw(Stage stage, Consumer<Mark> out) {
    List<Mark> marks = new ArrayList<>();
    for (DrawnEvent drawn : stage.events()) {
      Role role = Styles.role(stage.frame().table().kind(drawn.ordinal()).family());
      add(stage, drawn, new Ink(role, QUIET), new Ink(role, 0.75), marks);
    }
    out.accept(Styles.clip(stage.plot(), marks));
  }

  /// The connectors of one event; none while its own start is out of view.
  static void add(Stage stage, DrawnEvent drawn, Ink line, Ink dot, List<Mark> out) {
    Rect plot = stage.plot();
    double x = Styles.crisp(drawn.glyphX());
    if (drawn.left() < plot.x() - 8 || x > plot.right()) {
      return;
    }
    double top = drawn.glyphY();
    double bottom = drawn.glyphY();
    List<Mark> dots = new ArrayList<>();
    List<String> keys =
        stage.frame().table().lanes(drawn.ordinal(), stage.frame().view().grouping());
    for (String key : keys.subList(1, keys.size())) {
      Optional<LaneBox> lane = stage.frame().layout().lane(key);
      if (lane.isPresent()) {
        double y = rail(stage, lane.get());
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
        dots.add(new Mark.Shape(Path.circle(x, y, DOT), dot, null, Styles.HAIR));
      }
    }
    if (!dots.isEmpty()) {
      out.add(new Mark.Line(x, top, x, bottom, line, Styles.HAIR));
      out.addAll(dots);
    }
  }

  /// The height at which a lane shows events that are drawn in another.
  private static double rail(Stage stage, LaneBox lane) {
    return stage.y(lane.events() == 0 ? lane.top() + lane.height() / 2 : lane.top() + 6);
  }
}
