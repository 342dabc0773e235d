package org.demarche.layer;

import java.util.List;
import java.util.function.Consumer;
import org.demarche.dataset.Chronology;
import org.demarche.font.TextMetrics;
import org.demarche.font.TextStyle;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.Rect;
import org.demarche.scene.Size;
import org.demarche.time.Ticks;
import org.demarche.time.ZoneWords;

/// The time axis above the plot: large units in the upper row, small ones in the lower. The name of
/// a unit that began left of the window stays in view, unless it names a moment alone.
final class AxisLayer implements Layer {
  private static final double MAJOR_BASELINE = 18;
  private static final double MINOR_BASELINE = 37;
  private static final double MINOR_TOP = 26;
  private static final double INSET = 5;
  private static final double APART = 8;

  /// Where the zone begins beside the axis, as the names of lanes do.
  private static final double BESIDE = 14;

  @Override
  public void draw(Stage stage, Consumer<Mark> out) {
    Rect plot = stage.plot();
    Size size = stage.frame().size();
    double bottom = PlotArea.AXIS_HEIGHT;
    out.accept(Styles.fill(new Rect(0, 0, size.width(), bottom), Ink.of(ColourRole.BACKGROUND)));
    List<Mark> marks = new java.util.ArrayList<>();
    Ticks ticks = stage.ticks();
    row(stage, ticks.minor(), false, ticks.minorUnit().isNamed(), marks);
    row(stage, ticks.major(), true, true, marks);
    zone(stage, marks, out);
    out.accept(Styles.clip(new Rect(plot.x(), 0, plot.width(), bottom), marks));
    out.accept(
        Styles.horizontal(Styles.crisp(bottom - 1), 0, size.width(), ColourRole.AXIS, Styles.HAIR));
  }

  /// Says whose time it is where that is not the dataset's own: beside the axis, or, where there is
  /// no room, on its right end.
  private static void zone(Stage stage, List<Mark> onAxis, Consumer<Mark> out) {
    Chronology chronology = stage.frame().dataset().chronology();
    if (chronology.axis().equals(chronology.home())) {
      return;
    }
    Rect plot = stage.plot();
    String says = stage.words().say("picture.axis-zone", ZoneWords.city(chronology.axis()));
    double width = stage.frame().metrics().width(says, Styles.AXIS_MINOR);
    if (BESIDE + width <= plot.x()) {
      out.accept(
          Styles.text(says, BESIDE, MINOR_BASELINE, Styles.AXIS_MINOR, ColourRole.TEXT_MUTED));
    } else {
      double x = plot.right() - width - 2 * INSET;
      onAxis.add(
          Styles.fill(new Rect(x, 0, width + 2 * INSET, MINOR_TOP), Ink.of(ColourRole.BACKGROUND)));
      onAxis.add(
          Styles.text(says, x + INSET, MAJOR_BASELINE, Styles.AXIS_MINOR, ColourRole.TEXT_MUTED));
    }
  }

  /// @param stays whether a name stays in view while its unit does
  private static void row(
      Stage stage, List<Ticks.Tick> ticks, boolean major, boolean stays, List<Mark> out) {
    Rect plot = stage.plot();
    TextMetrics metrics = stage.frame().metrics();
    TextStyle style = major ? Styles.AXIS_MAJOR : Styles.AXIS_MINOR;
    double taken = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < ticks.size(); i++) {
      double x = stage.scale().x(ticks.get(i).second());
      double next = i + 1 < ticks.size() ? stage.scale().x(ticks.get(i + 1).second()) : 1e9;
      line(x, major, plot, out);
      double width = metrics.width(ticks.get(i).label(), style);
      double at = x + INSET;
      if (stays) {
        at = Math.min(Math.max(at, plot.x() + INSET), next - APART - width);
      }
      boolean inView = at >= plot.x() && at + width <= plot.right();
      if (inView && at >= taken && (major || width <= next - x)) {
        out.add(
            Styles.text(
                ticks.get(i).label(),
                at,
                major ? MAJOR_BASELINE : MINOR_BASELINE,
                style,
                major ? ColourRole.TEXT : ColourRole.TEXT_MUTED));
        taken = at + width + (major ? APART : 2);
      }
    }
  }

  private static void line(double x, boolean major, Rect plot, List<Mark> out) {
    if (x >= plot.x() && x < plot.right()) {
      out.add(
          Styles.vertical(
              Styles.crisp(x),
              major ? 4 : MINOR_TOP,
              PlotArea.AXIS_HEIGHT,
              major ? ColourRole.AXIS : ColourRole.GRID_MAJOR,
              Styles.HAIR));
    }
  }
}
