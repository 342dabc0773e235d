package org.demarche.layer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.font.TextMetrics;
import org.demarche.layout.Cutting;
import org.demarche.layout.LabelPlacer;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Path;
import org.demarche.scene.Rect;

/// Signs at the edges of the plot that say where the arcs lead that leave it: an arrow and the
/// short title of the event, which is chosen by a click. They cover nothing; where there is no room
/// there is none.
final class EdgeSigns {
  private static final double HEIGHT = 16;
  private static final double PAD = 5;
  private static final double ARROW = 9;
  private static final double MOST_WIDTH = 150;

  /// So many on each side; more would hide what they are about.
  private static final int MOST = 4;

  /// From the height of the event, how far off its sign may stand.
  private static final double[] STEPS = {0, 18, -18, 36, -36, 54, -54};

  private EdgeSigns() {}

  static void add(Stage stage, LabelPlacer labels, List<Mark> out) {
    for (boolean earlier : new boolean[] {true, false}) {
      stage.related().stream()
          .filter(related -> related.isOut(stage.plot(), earlier))
          .sorted(significant(stage))
          .limit(MOST)
          .forEach(related -> sign(stage, related, earlier, labels).ifPresent(out::add));
    }
  }

  private static Comparator<RelationArcs.Related> significant(Stage stage) {
    return Comparator.comparingInt(one -> -stage.frame().table().significance(one.ordinal()));
  }

  private static Optional<Mark> sign(
      Stage stage, RelationArcs.Related related, boolean earlier, LabelPlacer labels) {
    TextMetrics metrics = stage.frame().metrics();
    String brief = stage.frame().layout().titles().brief(related.ordinal());
    String text = Cutting.cut(brief, Styles.SMALL, MOST_WIDTH, metrics);
    double width = metrics.width(text, Styles.SMALL) + 2 * PAD + ARROW;
    return labels
        .place(places(stage.plot(), related.other().y(), width, earlier))
        .map(place -> group(stage, related, text, place, earlier));
  }

  private static List<Rect> places(Rect plot, double y, double width, boolean earlier) {
    double x = earlier ? plot.x() + 2 : plot.right() - 2 - width;
    List<Rect> places = new ArrayList<>();
    double middle = Math.clamp(y, plot.y() + HEIGHT, Math.max(plot.y() + HEIGHT, plot.bottom()));
    for (double step : STEPS) {
      places.add(new Rect(x, middle + step - HEIGHT / 2, width, HEIGHT));
    }
    return places;
  }

  private static Mark group(
      Stage stage, RelationArcs.Related related, String text, Rect place, boolean earlier) {
    EventFacts facts = stage.facts(related.ordinal());
    return new Mark.Group(
        new MarkRef.OfEvent(stage.frame().table().id(related.ordinal())),
        place,
        facts.spoken(),
        facts.link(),
        plate(place, text, earlier));
  }

  /// The sign with a text on it.
  static List<Mark> plate(Rect place, String text, boolean earlier) {
    double middle = place.y() + HEIGHT / 2;
    double tip = earlier ? place.x() + PAD - 2 : place.right() - PAD + 2;
    double base = earlier ? tip + 5 : tip - 5;
    Path arrow =
        Path.pen().move(base, middle - 3.5).line(tip, middle).line(base, middle + 3.5).path();
    return List.of(
        new Mark.Box(
            place, 3, Ink.of(ColourRole.PANEL), new Ink(ColourRole.RELATION, 0.6), Styles.HAIR),
        new Mark.Shape(arrow, null, Ink.of(ColourRole.RELATION), Styles.THIN),
        Styles.text(
            text,
            earlier ? place.x() + PAD + ARROW : place.x() + PAD,
            Styles.baseline(middle, Styles.SMALL),
            Styles.SMALL,
            ColourRole.TEXT_MUTED));
  }
}
