package org.demarche.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.demarche.font.TextMetrics;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.Rect;

/// Named stretches of time behind the events, their names in a strip under the axis. A name stays
/// in view while its stretch is.
final class EraLayer implements Layer {
  private static final double TINT = 0.5;
  private static final double FADE = 28;
  private static final double INSET = 6;
  private static final double LEAST_TEXT = 30;

  @Override
  public void draw(Stage stage, Consumer<Mark> out) {
    List<Mark> marks = new ArrayList<>();
    double[] taken = new double[EraLines.MOST];
    List<EraLines.Placed> eras = EraLines.placed(stage.frame().dataset());
    eras.forEach(era -> band(stage, era, marks));
    eras.forEach(era -> name(stage, era, taken, marks));
    Rect plot = stage.plot();
    double top = PlotArea.AXIS_HEIGHT;
    out.accept(Styles.clip(new Rect(plot.x(), top, plot.width(), plot.bottom() - top), marks));
  }

  private static void band(Stage stage, EraLines.Placed era, List<Mark> out) {
    Rect plot = stage.plot();
    double from = Math.max(plot.x() - FADE, stage.scale().x(era.start()));
    double to = Math.min(plot.right() + FADE, stage.scale().x(era.end()));
    if (to <= plot.x() - FADE || from >= plot.right() + FADE) {
      return;
    }
    double top = PlotArea.AXIS_HEIGHT;
    double height = plot.bottom() - top;
    double width = Math.max(1, to - from);
    Rect area = new Rect(from, top, width, height);
    tint(area, era.extent().openStart(), era.extent().openEnd(), FADE, out);
  }

  /// A stretch of time.
  ///
  /// @param openStart whether it begins softly
  /// @param openEnd whether it ends so
  /// @param fade how wide a soft edge is, in pixels beyond the area
  static void tint(Rect area, boolean openStart, boolean openEnd, double fade, List<Mark> out) {
    double top = area.y();
    double height = area.height();
    out.add(Styles.fill(area, new Ink(ColourRole.ERA, TINT)));
    if (openStart) {
      Rect before = new Rect(area.x() - fade, top, fade, height);
      out.add(new Mark.Fade(before, ColourRole.ERA, 0, TINT));
    }
    if (openEnd) {
      Rect after = new Rect(area.right(), top, fade, height);
      out.add(new Mark.Fade(after, ColourRole.ERA, TINT, 0));
    }
  }

  private static void name(Stage stage, EraLines.Placed era, double[] taken, List<Mark> out) {
    Rect plot = stage.plot();
    TextMetrics metrics = stage.frame().metrics();
    double from = stage.scale().x(era.start());
    double to = stage.scale().x(era.end());
    String title = era.era().title();
    double width = metrics.width(title, Styles.ERA);
    double x = Math.max(Math.max(from, plot.x()) + INSET, taken[era.line()]);
    double room = Math.min(to, plot.right()) - INSET - x;
    if (room < Math.min(width, LEAST_TEXT)) {
      return;
    }
    String text = width <= room ? title : metrics.fit(title, Styles.ERA, room);
    double middle = PlotArea.AXIS_HEIGHT + 3 + (era.line() + 0.5) * PlotArea.ERA_LINE;
    out.add(
        Styles.text(
            text, x, Styles.baseline(middle, Styles.ERA), Styles.ERA, ColourRole.TEXT_MUTED));
    taken[era.line()] = x + metrics.width(text, Styles.ERA) + 2 * INSET;
  }
}
