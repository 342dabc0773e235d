package org.demarche.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.Path;
import org.demarche.scene.Rect;
import org.demarche.scene.Stroke;
import org.demarche.session.Selection;

/// The selected event, above all others: a plate behind its text, a ring around its glyph, its
/// connectors and a line to the axis in the accent; or a ring around the selected cluster. Of
/// several events that is the one chosen last, the others have plate and ring.
final class SelectionLayer implements Layer {
  private static final Stroke RING = Stroke.solid(2);
  private static final Ink TO_AXIS = new Ink(ColourRole.ACCENT, 0.45);

  @Override
  public void draw(Stage stage, Consumer<Mark> out) {
    List<Mark> marks = new ArrayList<>();
    companions(stage, marks);
    stage.spotlight().ifPresent(spot -> add(stage, spot, marks));
    if (stage.frame().view().selection() instanceof Selection.Cluster cluster) {
      stage.clusters().stream()
          .filter(drawn -> isSame(stage, drawn, cluster))
          .forEach(drawn -> add(drawn, marks));
    }
    if (!marks.isEmpty()) {
      out.accept(Styles.clip(PlotArea.withoutAxis(stage.plot()), marks));
    }
  }

  /// The selected events besides the one chosen last: ringed where they are drawn; where they are
  /// counted, what counts them is.
  private static void companions(Stage stage, List<Mark> out) {
    Companions companions = stage.companions();
    ridges(stage, companions, out);
    stage.clusters().stream()
        .filter(drawn -> drawn.count() > 0 && companions.clusters().contains(drawn.cluster()))
        .forEach(drawn -> add(drawn, out));
    for (DrawnEvent drawn : stage.events()) {
      if (companions.contains(drawn.ordinal())) {
        if (!drawn.caption().isEmpty()) {
          soft(drawn.captionArea(), out);
        }
        ringed(stage, drawn, false, out);
      }
    }
    for (Spotlight spot : companions.hidden()) {
      plate(spot, out);
      ringed(stage, spot.event(), true, out);
    }
  }

  private static void ridges(Stage stage, Companions companions, List<Mark> out) {
    stage.ridges().stream()
        .flatMap(ridge -> ridge.clusters().stream())
        .filter(companions.clusters()::contains)
        .map(cluster -> RidgeLayer.area(stage, cluster))
        .forEach(area -> out.add(new Mark.Box(area, 2, null, Ink.of(ColourRole.ACCENT), RING)));
  }

  private static boolean isSame(Stage stage, DrawnCluster drawn, Selection.Cluster selected) {
    String lane = stage.frame().layout().lanes().get(drawn.cluster().lane()).key();
    return lane.equals(selected.lane()) && drawn.cluster().range().equals(selected.range());
  }

  private static void add(DrawnCluster drawn, List<Mark> out) {
    Rect ring = drawn.pill().grown(SelectionRing.AROUND);
    out.add(
        new Mark.Box(
            ring,
            ring.height() / 2,
            Ink.of(ColourRole.ACCENT_SOFT),
            Ink.of(ColourRole.ACCENT),
            RING));
    ClusterLayer.pill(drawn.pill(), drawn.text(), out);
  }

  private static void add(Stage stage, Spotlight spot, List<Mark> out) {
    DrawnEvent drawn = spot.event();
    boolean hidden = spot.state() == Spotlight.State.HIDDEN;
    toAxis(stage, drawn, out);
    if (!hidden) {
      ConnectorLayer.add(stage, drawn, Ink.of(ColourRole.ACCENT), out);
    }
    plate(spot, out);
    ringed(stage, drawn, hidden, out);
  }

  private static void ringed(Stage stage, DrawnEvent drawn, boolean hidden, List<Mark> out) {
    out.add(EventLayer.group(stage, drawn, hidden));
    int significance = stage.frame().table().significance(drawn.ordinal());
    ring(drawn.glyphX(), drawn.glyphY(), significance, out);
  }

  /// A ring around the glyph of an event.
  static void ring(double x, double y, int significance, List<Mark> out) {
    Path ring = Path.circle(x, y, SelectionRing.radius(significance));
    out.add(new Mark.Shape(ring, null, Ink.of(ColourRole.ACCENT), RING));
  }

  private static void toAxis(Stage stage, DrawnEvent drawn, List<Mark> out) {
    double x = Styles.crisp(drawn.glyphX());
    double top = PlotArea.AXIS_HEIGHT;
    if (x >= stage.plot().x() && drawn.left() >= stage.plot().x() - 8) {
      ConnectorLayer.line(stage, x, top, drawn.glyphY(), TO_AXIS, out);
      Path mark = Path.pen().move(x - 4.5, top).line(x + 4.5, top).line(x, top + 6).close().path();
      out.add(new Mark.Shape(mark, Ink.of(ColourRole.ACCENT), null, Styles.HAIR));
    }
  }

  /// A line up to the axis, with nothing in its way.
  static void toAxis(double x, double top, double bottom, List<Mark> out) {
    double at = Styles.crisp(x);
    out.add(new Mark.Line(at, top, at, bottom, TO_AXIS, Styles.HAIR));
  }

  private static void plate(Spotlight spot, List<Mark> out) {
    if (spot.state() == Spotlight.State.IN_ROW) {
      soft(spot.plate(), out);
    } else if (!spot.event().caption().isEmpty()) {
      leader(spot, out);
      out.add(
          new Mark.Box(
              spot.plate(), 4, Ink.of(ColourRole.PANEL), Ink.of(ColourRole.ACCENT), Styles.HAIR));
    }
  }

  /// A ground behind text that stands in its own room.
  static void soft(Rect text, List<Mark> out) {
    Rect wide = new Rect(text.x() - 3, text.y() - 0.5, text.width() + 9, text.height() + 1);
    out.add(new Mark.Box(wide, 4, Ink.of(ColourRole.ACCENT_SOFT), null, Styles.HAIR));
  }

  /// Ties a plate above or below the event to its glyph.
  private static void leader(Spotlight spot, List<Mark> out) {
    double y = spot.event().glyphY();
    boolean beside = spot.plate().y() <= y && y <= spot.plate().bottom();
    if (!beside) {
      double x = Styles.crisp(spot.event().glyphX());
      double edge = y < spot.plate().y() ? spot.plate().y() : spot.plate().bottom();
      out.add(new Mark.Line(x, y, x, edge, Ink.of(ColourRole.ACCENT), Styles.HAIR));
    }
  }
}
