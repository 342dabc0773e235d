package org.demarche.layer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.layout.LaneBox;
import org.demarche.layout.TimelineLayout;
import org.demarche.query.EventTable;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.Path;
import org.demarche.scene.Rect;

/// Thin lines from an event to the other lanes it belongs to, each ending in a dot on that lane's
/// rail. They pass behind text with a gap, and those at one moment share a line.
final class ConnectorLayer implements Layer {
  private static final double QUIET = 0.28;
  static final double DOT = 2.6;
  private static final double GAP = 1;

  private static final int CROWD = 250;

  /// Lines nearer than this become one.
  private static final double APART = 3;

  /// The lanes that one event reaches.
  ///
  /// @param x of the line
  /// @param rails heights at which it meets other lanes
  record Reach(double x, double from, List<Double> rails) {
    double top() {
      return Math.min(from, rails.stream().mapToDouble(rail -> rail).min().orElse(from));
    }

    double bottom() {
      return Math.max(from, rails.stream().mapToDouble(rail -> rail).max().orElse(from));
    }
  }

  @Override
  public void draw(Stage stage, Consumer<Mark> out) {
    Map<Double, double[]> spans = new TreeMap<>();
    List<Mark> dots = new ArrayList<>();
    Set<List<Double>> dotted = new HashSet<>();
    double x = Double.NEGATIVE_INFINITY;
    for (Reached reached : reached(stage)) {
      Reach reach = reached.reach();
      x = reach.x() - x < APART ? x : reach.x();
      double[] span = spans.computeIfAbsent(x, key -> new double[] {reach.from(), reach.from()});
      span[0] = Math.min(span[0], reach.top());
      span[1] = Math.max(span[1], reach.bottom());
      ColourRole role = Styles.role(stage.frame().table().kind(reached.ordinal()).family());
      for (double rail : reach.rails()) {
        if (dotted.add(List.of(x, rail))) {
          dots.add(dot(x, rail, Ink.of(role)));
        }
      }
    }
    List<Mark> marks = new ArrayList<>();
    Ink quiet = new Ink(ColourRole.AXIS, QUIET);
    spans.forEach((at, span) -> line(stage, at, span[0], span[1], quiet, marks));
    marks.addAll(dots);
    out.accept(Styles.clip(stage.plot(), marks));
  }

  private record Reached(int ordinal, Reach reach) {}

  /// The event that has a dot within a distance of a place.
  static Optional<DrawnEvent> at(Stage stage, double x, double y, double distance) {
    return stage.events().stream()
        .filter(drawn -> Math.abs(drawn.glyphX() - x) <= distance + APART)
        .filter(
            drawn ->
                reach(stage, drawn).rails().stream()
                    .anyMatch(rail -> Math.hypot(drawn.glyphX() - x, rail - y) <= distance))
        .min(Comparator.comparingDouble(drawn -> Math.abs(drawn.glyphX() - x)));
  }

  /// Every event in view that reaches another lane, from left to right; in a crowd only those whose
  /// text there is room for.
  private static List<Reached> reached(Stage stage) {
    boolean crowded = stage.events().size() > CROWD;
    return Stream.concat(stage.events().stream(), stage.onOtherPages().stream())
        .filter(drawn -> !crowded || !drawn.caption().isEmpty())
        .map(drawn -> new Reached(drawn.ordinal(), reach(stage, drawn)))
        .filter(reached -> !reached.reach().rails().isEmpty())
        .sorted(Comparator.comparingDouble(reached -> reached.reach().x()))
        .toList();
  }

  /// The connectors of one event, in one colour.
  static void add(Stage stage, DrawnEvent drawn, Ink ink, List<Mark> out) {
    Reach reach = reach(stage, drawn);
    if (!reach.rails().isEmpty()) {
      line(stage, reach.x(), reach.top(), reach.bottom(), ink, out);
      reach.rails().forEach(rail -> out.add(dot(reach.x(), rail, ink)));
    }
  }

  private static Mark dot(double x, double y, Ink ink) {
    return new Mark.Shape(Path.circle(x, y, DOT), ink, null, Styles.HAIR);
  }

  /// A vertical line, interrupted where text stands.
  static void line(Stage stage, double x, double top, double bottom, Ink ink, List<Mark> out) {
    List<Rect> texts = stage.captionsAcross(x);
    double from = top;
    for (Rect text : texts) {
      if (text.y() - GAP > from && text.y() < bottom) {
        out.add(new Mark.Line(x, from, x, text.y() - GAP, ink, Styles.HAIR));
      }
      from = Math.max(from, Math.min(text.bottom() + GAP, bottom));
    }
    if (from < bottom) {
      out.add(new Mark.Line(x, from, x, bottom, ink, Styles.HAIR));
    }
  }

  /// Which lanes an event reaches; none while its own start is out of view.
  private static Reach reach(Stage stage, DrawnEvent drawn) {
    Rect plot = stage.plot();
    double x = Styles.crisp(drawn.glyphX());
    List<Double> rails = new ArrayList<>();
    if (drawn.left() >= plot.x() - 8 && x <= plot.right()) {
      reached(stage.frame().layout(), drawn.ordinal()).forEach(box -> rails.add(rail(stage, box)));
    }
    return new Reach(x, drawn.glyphY(), rails);
  }

  /// The lanes standing by themselves that an event belongs to besides its own. That of the others
  /// would not say whose it is.
  static List<LaneBox> reached(TimelineLayout layout, int ordinal) {
    EventTable table = layout.table();
    int home = layout.choice().home(ordinal);
    return IntStream.range(0, table.laneCount(ordinal, layout.grouping()))
        .map(i -> table.lane(ordinal, layout.grouping(), i))
        .filter(place -> place != home)
        .filter(place -> !layout.choice().isOthers(layout.choice().index(place)))
        .mapToObj(layout::laneOf)
        .flatMap(Optional::stream)
        .toList();
  }

  /// The height at which a lane shows events that are drawn in another.
  private static double rail(Stage stage, LaneBox lane) {
    return stage.y(lane.events() == 0 ? lane.top() + lane.height() / 2 : lane.top() + 6);
  }
}
