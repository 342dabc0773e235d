package org.demarche.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.demarche.font.TextMetrics;
import org.demarche.layout.Anatomy;
import org.demarche.layout.Cluster;
import org.demarche.model.EventId;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Path;
import org.demarche.scene.Rect;
import org.demarche.scene.Stroke;
import org.demarche.time.TimeLabels;
import org.demarche.time.TimeRange;

/// What the overlay shows of the pointer: a line with its time at the axis, and what it is on.
final class PointerMarks {
  private static final Stroke RING = Stroke.solid(1.5);
  private static final double PAD = 6;

  /// About the end of an arc at which no event is drawn.
  private static final double AT_END = 9;

  private static final double TAG_HEIGHT = 18;

  private PointerMarks() {}

  /// Rings the event or cluster under the pointer, and shows its connectors.
  static void highlight(Stage stage, MarkRef over, Consumer<Mark> out) {
    List<Mark> marks = new ArrayList<>();
    switch (over) {
      case MarkRef.OfEvent event -> {
        arcs(stage, over, marks);
        event(stage, event.event(), true, marks);
      }
      case MarkRef.OfRelation _, MarkRef.OfRelations _ -> {
        arcs(stage, over, marks);
        stage.related().stream()
            .filter(related -> related.isMeant(over))
            .forEach(
                related -> otherEnd(stage, related, over instanceof MarkRef.OfRelation, marks));
      }
      case MarkRef.OfCluster cluster -> cluster(stage, cluster, marks);
      case MarkRef.OfLane _,
          MarkRef.OfMoreLanes _,
          MarkRef.OfOutside _,
          MarkRef.OfActor _,
          MarkRef.OfPassage _ -> {}
    }
    out.accept(Styles.clip(stage.plot(), marks));
  }

  private static void cluster(Stage stage, MarkRef.OfCluster over, List<Mark> out) {
    stage.clusters().stream()
        .filter(drawn -> isMeant(stage, drawn.cluster(), over))
        .forEach(drawn -> out.add(outline(drawn.pill().grown(2))));
    stage.ridges().stream()
        .flatMap(ridge -> ridge.clusters().stream())
        .filter(cluster -> isMeant(stage, cluster, over))
        .forEach(
            cluster ->
                out.add(
                    new Mark.Box(
                        RidgeLayer.area(stage, cluster),
                        2,
                        null,
                        Ink.of(ColourRole.ACCENT),
                        RING)));
  }

  static boolean isMeant(Stage stage, Cluster cluster, MarkRef.OfCluster over) {
    String lane = stage.frame().layout().lanes().get(cluster.lane()).key();
    return cluster.range().equals(over.range()) && lane.equals(over.lane());
  }

  private static Mark outline(Rect rect) {
    return new Mark.Box(rect, rect.height() / 2, null, Ink.of(ColourRole.ACCENT), RING);
  }

  /// @param connected whether its connectors are shown: of many events they would hide the rest
  private static void event(Stage stage, EventId id, boolean connected, List<Mark> out) {
    int ordinal = stage.frame().dataset().ordinal(id);
    stage
        .drawn(ordinal)
        .ifPresent(
            drawn -> {
              if (connected) {
                ConnectorLayer.add(stage, drawn, new Ink(ColourRole.ACCENT, 0.8), out);
              }
              double radius =
                  Anatomy.glyphSize(stage.frame().table().significance(ordinal)) / 2 + 4;
              Path ring = Path.circle(drawn.glyphX(), drawn.glyphY(), radius);
              out.add(new Mark.Shape(ring, null, Ink.of(ColourRole.ACCENT), RING));
              underline(drawn, out);
            });
  }

  /// The arcs that the pointer is on, or those to the event that it is on.
  private static void arcs(Stage stage, MarkRef over, List<Mark> out) {
    stage.related().stream()
        .filter(related -> related.isMeant(over))
        .forEach(related -> raised(related.arc(), out));
  }

  /// The event to which an arc leads, above all others; or where it is counted.
  private static void otherEnd(
      Stage stage, RelationArcs.Related related, boolean connected, List<Mark> out) {
    Optional<DrawnEvent> drawn = stage.drawn(related.ordinal());
    if (drawn.isEmpty()) {
      Path ring = Path.circle(related.other().x(), related.other().y(), AT_END);
      out.add(new Mark.Shape(ring, null, Ink.of(ColourRole.ACCENT), RING));
      return;
    }
    DrawnEvent event = drawn.get();
    if (!event.caption().isEmpty()) {
      out.add(
          new Mark.Box(
              event.captionArea().grown(2), 4, Ink.of(ColourRole.PANEL), null, Styles.HAIR));
    }
    out.add(EventLayer.group(stage, event, false));
    event(stage, related.id(), connected, out);
  }

  private static void raised(Arc arc, List<Mark> out) {
    out.add(new Mark.Shape(arc.path(), null, Ink.of(ColourRole.ACCENT), RING));
    arc.head()
        .ifPresent(head -> out.add(new Mark.Shape(head, null, Ink.of(ColourRole.ACCENT), RING)));
  }

  private static void underline(DrawnEvent drawn, List<Mark> out) {
    DrawnEvent.Caption caption = drawn.caption();
    if (!caption.isEmpty()) {
      double y = drawn.glyphY() + 7.5;
      out.add(
          new Mark.Line(
              caption.x(), y, caption.right(), y, new Ink(ColourRole.ACCENT, 0.8), Styles.HAIR));
    }
  }

  /// A vertical line at the pointer with its time in the axis.
  static void cursor(Stage stage, double at, Consumer<Mark> out) {
    Rect plot = stage.plot();
    if (at < plot.x() || at >= plot.right()) {
      return;
    }
    double x = Styles.crisp(at);
    double axis = PlotArea.AXIS_HEIGHT;
    out.accept(
        new Mark.Line(x, axis, x, plot.bottom(), new Ink(ColourRole.TEXT_MUTED, 0.4), Styles.HAIR));
    tag(
        stage,
        TimeLabels.full(stage.words(), stage.scale().secondAt(at), stage.scale().secondsPerPixel()),
        at,
        out);
  }

  /// The stretch of time that is being dragged over, with its dates in the axis.
  static void band(Stage stage, TimeRange dragged, Consumer<Mark> out) {
    Rect plot = stage.plot();
    double left = Math.max(plot.x(), stage.scale().x(dragged.start()));
    double right = Math.min(plot.right(), stage.scale().x(dragged.end()));
    if (right < left) {
      return;
    }
    double axis = PlotArea.AXIS_HEIGHT;
    Rect band = new Rect(left, axis, Math.max(1, right - left), plot.bottom() - axis);
    out.accept(Styles.fill(band, new Ink(ColourRole.ACCENT, 0.1)));
    for (double x : new double[] {left, right}) {
      out.accept(
          Styles.vertical(Styles.crisp(x), 0, plot.bottom(), ColourRole.ACCENT, Styles.HAIR));
    }
    tag(stage, ShownTime.of(stage.words(), dragged), (left + right) / 2, out);
  }

  /// Says something in the axis.
  private static void tag(Stage stage, String text, double at, Consumer<Mark> out) {
    Rect plot = stage.plot();
    TextMetrics metrics = stage.frame().metrics();
    double axis = PlotArea.AXIS_HEIGHT;
    double width = metrics.width(text, Styles.AXIS_MINOR) + 2 * PAD;
    double left = Math.clamp(at - width / 2, plot.x(), Math.max(plot.x(), plot.right() - width));
    Rect tag = new Rect(left, axis - TAG_HEIGHT - 2, width, TAG_HEIGHT);
    out.accept(new Mark.Box(tag, 3, Ink.of(ColourRole.TEXT), null, Styles.HAIR));
    out.accept(
        Styles.text(
            text,
            left + PAD,
            Styles.baseline(tag.y() + TAG_HEIGHT / 2, Styles.AXIS_MINOR),
            Styles.AXIS_MINOR,
            ColourRole.BACKGROUND));
  }
}
