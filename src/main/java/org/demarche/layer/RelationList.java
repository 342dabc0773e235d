package org.demarche.layer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.font.TextMetrics;
import org.demarche.layout.LabelPlacer;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Rect;

/// How an event bears on others and they on it, where that are too many for a word on each arc: a
/// list beside the event with a line for each kind, and from each a leader to its arcs. The list
/// covers nothing; where there is no room for it there is none.
final class RelationList {
  private static final double ROW = 17;
  private static final double PAD = 5;
  private static final double SAMPLE = 30;

  /// Between the event and its leader.
  private static final double CLEAR = 13;

  /// From the event, how far off the list may stand, sideways and up or down.
  private static final double[] ACROSS = {36, 70, 110, 160, 220, 290, 370};

  private static final int STEPS = 14;

  private RelationList() {}

  /// @param arcs of one kind
  private record Row(RelationArcs.Bundle bundle, List<RelationArcs.Related> arcs, String text) {}

  /// The list, where it is needed: in one, or where there is no room for that line by line.
  ///
  /// @param obstacles it covers none of these
  /// @return where it stands
  static List<Rect> add(Stage stage, List<Rect> obstacles, List<Mark> out) {
    if (!RelationArcs.areMany(stage.related())) {
      return List.of();
    }
    List<Row> rows = rows(stage);
    LabelPlacer placer = new LabelPlacer(stage.plot(), obstacles);
    List<Rect> taken = new ArrayList<>(part(stage, rows, placer, out).stream().toList());
    if (taken.isEmpty()) {
      rows.forEach(row -> part(stage, List.of(row), placer, out).ifPresent(taken::add));
    }
    return taken;
  }

  private static Optional<Rect> part(
      Stage stage, List<Row> rows, LabelPlacer placer, List<Mark> out) {
    TextMetrics metrics = stage.frame().metrics();
    double text =
        rows.stream().mapToDouble(row -> metrics.width(row.text, Styles.SMALL)).max().orElse(0);
    double width = text + SAMPLE + 3 * PAD;
    Optional<Rect> place =
        stage
            .spotlight()
            .map(spot -> places(stage.plot(), stage.anchor(spot.event()), width, rows.size() * ROW))
            .flatMap(placer::place);
    place.ifPresent(at -> draw(stage, rows, at, out));
    return place;
  }

  private static void draw(Stage stage, List<Row> rows, Rect at, List<Mark> out) {
    leader(stage, at).ifPresent(out::add);
    out.add(
        new Mark.Box(
            at, 4, Ink.of(ColourRole.PANEL), new Ink(ColourRole.RELATION, 0.45), Styles.HAIR));
    for (int i = 0; i < rows.size(); i++) {
      out.add(row(stage, rows.get(i), new Rect(at.x(), at.y() + i * ROW, at.width(), ROW)));
    }
  }

  private static List<Row> rows(Stage stage) {
    Map<RelationArcs.Bundle, List<RelationArcs.Related>> bundles = new LinkedHashMap<>();
    for (RelationArcs.Related related : stage.related()) {
      bundles.computeIfAbsent(related.bundle(), key -> new ArrayList<>()).add(related);
    }
    List<Row> rows = new ArrayList<>();
    bundles.forEach(
        (bundle, arcs) -> rows.add(new Row(bundle, arcs, text(stage, bundle, arcs.size()))));
    return rows;
  }

  private static String text(Stage stage, RelationArcs.Bundle bundle, int count) {
    return bundle.outwards()
        ? stage.words().one("picture.bears-on", bundle.type(), count)
        : stage.words().one("picture.borne-by", bundle.type(), count);
  }

  /// Beside the event, the nearer the sooner, on the side with more room; then along the edges.
  private static List<Rect> places(Rect plot, Anchor self, double width, double height) {
    List<Rect> places = new ArrayList<>();
    boolean right = plot.right() - self.x() > self.x() - plot.x();
    for (int step = 0; step <= STEPS; step++) {
      for (int way = step == 0 ? 1 : -1; way <= 1; way += 2) {
        double y = self.y() - height / 2 + way * step * ROW;
        for (double across : ACROSS) {
          Rect after = new Rect(self.x() + across, y, width, height);
          Rect before = new Rect(self.x() - across - width, y, width, height);
          places.add(right ? after : before);
          places.add(right ? before : after);
        }
        places.add(new Rect(plot.right() - width - PAD, y, width, height));
        places.add(new Rect(plot.x() + PAD, y, width, height));
      }
    }
    return places;
  }

  /// From the list to the event, where that strikes through nothing.
  private static Optional<Mark> leader(Stage stage, Rect list) {
    Anchor self = stage.spotlight().map(spot -> stage.anchor(spot.event())).orElseThrow();
    double x = list.x() > self.x() ? list.x() : list.right();
    double y = Math.clamp(self.y(), list.y() + ROW / 2, list.bottom() - ROW / 2);
    double length = Math.max(1, Math.hypot(x - self.x(), y - self.y()));
    double fromX = self.x() + (x - self.x()) * CLEAR / length;
    double fromY = self.y() + (y - self.y()) * CLEAR / length;
    List<Rect> inTheWay =
        Stream.concat(
                stage.obstacles(stage.selectedOrdinal()).stream(),
                stage.spotlight().stream().map(Spotlight::plate))
            .toList();
    for (double t = 0; t <= 1; t += 1.0 / 64) {
      double atX = fromX + (x - fromX) * t;
      double atY = fromY + (y - fromY) * t;
      if (inTheWay.stream().anyMatch(area -> area.contains(atX, atY))) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new Mark.Line(fromX, fromY, x, y, new Ink(ColourRole.RELATION, 0.6), Styles.HAIR));
  }

  private static boolean isFaded(Stage stage, Row row) {
    return row.arcs.stream().allMatch(related -> RelationLayer.isFaded(stage, related));
  }

  private static Mark row(Stage stage, Row row, Rect line) {
    boolean faded = isFaded(stage, row);
    Mark text =
        new Mark.Label(
            row.text,
            line.x() + SAMPLE + 2 * PAD,
            Styles.baseline(line.y() + ROW / 2, Styles.SMALL),
            Mark.Anchor.START,
            Styles.SMALL,
            new Ink(faded ? ColourRole.TEXT_MUTED : ColourRole.TEXT, faded ? 0.5 : 1));
    return new Mark.Group(
        new MarkRef.OfRelations(row.bundle.type(), row.bundle.outwards(), row.arcs.size()),
        line,
        row.text,
        null,
        List.of(sample(row, line, faded), text));
  }

  private static Mark sample(Row row, Rect line, boolean faded) {
    double y = Styles.crisp(line.y() + ROW / 2);
    double from = line.x() + PAD;
    return new Mark.Line(
        from,
        y,
        from + SAMPLE,
        y,
        new Ink(ColourRole.RELATION, faded ? 0.3 : 1),
        RelationLayer.stroke(row.bundle.type()));
  }
}
