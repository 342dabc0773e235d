package org.demarche.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.demarche.font.TextMetrics;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Path;
import org.demarche.scene.Rect;

/// Tells at the edges of the plot how many events lie beyond it, where somebody could think that
/// there are none; see [Outside].
final class OutsideLayer implements Layer {
  private static final double HEIGHT = 20;
  private static final double PAD = 7;
  private static final double ARROW = 12;
  private static final double INSET = 4;
  private static final double STEP = 12;

  @Override
  public void draw(Stage stage, Consumer<Mark> out) {
    if (stage.frame().isPage() && stage.frame().view().laneScroll() > 0) {
      return;
    }
    Outside outside = Outside.of(stage);
    List<Mark> marks = new ArrayList<>();
    if (outside.earlier() > 0) {
      marks.add(sign(stage, true, stage.words().say("picture.earlier-events", outside.earlier())));
    }
    if (outside.later() > 0) {
      marks.add(sign(stage, false, stage.words().say("picture.later-events", outside.later())));
    }
    if (!marks.isEmpty()) {
      out.accept(Styles.clip(stage.plot(), marks));
    }
  }

  private static Mark sign(Stage stage, boolean earlier, String text) {
    TextMetrics metrics = stage.frame().metrics();
    double width = metrics.width(text, Styles.LANE_COUNT) + 2 * PAD + ARROW;
    Rect place = place(stage, earlier, width);
    return new Mark.Group(
        new MarkRef.OfOutside(earlier), place, text, null, plate(place, text, earlier));
  }

  /// The sign with a text on it.
  static List<Mark> plate(Rect place, String text, boolean earlier) {
    double middle = place.y() + HEIGHT / 2;
    double tip = earlier ? place.x() + PAD - 1 : place.right() - PAD + 1;
    double base = earlier ? tip + 5 : tip - 5;
    Path arrow =
        Path.pen().move(tip, middle).line(base, middle - 4).line(base, middle + 4).close().path();
    return List.of(
        new Mark.Box(
            place, HEIGHT / 2, Ink.of(ColourRole.PANEL), Ink.of(ColourRole.LANE_LINE), Styles.HAIR),
        new Mark.Shape(arrow, Ink.of(ColourRole.TEXT_MUTED), null, Styles.HAIR),
        Styles.text(
            text,
            earlier ? place.x() + PAD + ARROW : place.x() + PAD,
            Styles.baseline(middle, Styles.LANE_COUNT),
            Styles.LANE_COUNT,
            ColourRole.TEXT_MUTED));
  }

  /// The highest place at the edge that covers no text; the top where there is none.
  private static Rect place(Stage stage, boolean earlier, double width) {
    Rect plot = stage.plot();
    double x = earlier ? plot.x() + INSET : plot.right() - INSET - width;
    List<Rect> taken =
        Stream.concat(
                stage.obstacles(-1).stream(), stage.spotlight().stream().map(Spotlight::plate))
            .toList();
    Rect top = new Rect(x, plot.y() + INSET, width, HEIGHT);
    return Stream.iterate(top.y(), y -> y + HEIGHT + INSET <= plot.bottom(), y -> y + STEP)
        .map(y -> new Rect(x, y, width, HEIGHT))
        .filter(rect -> taken.stream().noneMatch(rect::intersects))
        .findFirst()
        .orElse(top);
  }
}
