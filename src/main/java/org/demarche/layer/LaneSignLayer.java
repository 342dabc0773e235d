package org.demarche.layer;

import java.util.List;
import java.util.function.Consumer;
import org.demarche.font.TextMetrics;
import org.demarche.layout.LaneBox;
import org.demarche.layout.TimelineLayout;
import org.demarche.query.Grouping;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.scene.MarkRef.OfMoreLanes.Where;
import org.demarche.scene.Path;
import org.demarche.scene.Rect;

/// Tells among the lanes' names how many lanes lie above and below what is in view, and how many
/// are hidden.
final class LaneSignLayer implements Layer {
  private static final double HEIGHT = 20;
  private static final double INSET = 8;
  private static final double PAD = 8;
  private static final double ARROW = 12;
  private static final double GAP = 4;

  /// A lane of which no more than this is in view at the top is out of it: that is no more than its
  /// name.
  private static final double HEAD = 26;

  @Override
  public void draw(Stage stage, Consumer<Mark> out) {
    if (stage.frame().view().grouping() == Grouping.NONE || stage.frame().isPage()) {
      return;
    }
    Rect plot = stage.plot();
    LaneFoot foot = stage.laneFoot();
    double top = foot.limit() + GAP;
    if (foot.limit() < plot.bottom()) {
      Rect ground = new Rect(0, foot.limit(), plot.x(), plot.bottom() - foot.limit());
      out.accept(Styles.fill(ground, Ink.of(ColourRole.BACKGROUND)));
    }
    if (foot.below() > 0) {
      String text = stage.words().say("picture.lanes-below", foot.below());
      out.accept(sign(stage, Where.BELOW, text, top));
      top += LaneFoot.SIGN;
    }
    if (foot.hidden() > 0) {
      String text = stage.words().say("picture.lanes-hidden", foot.hidden());
      out.accept(sign(stage, Where.HIDDEN, text, top));
    }
    int above = above(stage.frame().layout(), stage.frame().view().laneScroll(), plot.height());
    if (above > 0) {
      String text = stage.words().say("picture.lanes-above", above);
      out.accept(sign(stage, Where.ABOVE, text, plot.y() - GAP - HEIGHT));
    }
  }

  /// How many lanes lie above the first of which more than the name is in view.
  private static int above(TimelineLayout layout, double top, double height) {
    return layout.lanes(top, top + height).stream()
        .filter(lane -> lane.bottom() > top + Math.min(HEAD, lane.height() / 2))
        .findFirst()
        .map(LaneBox::index)
        .orElse(0);
  }

  private static Mark sign(Stage stage, Where where, String text, double top) {
    TextMetrics metrics = stage.frame().metrics();
    double arrow = where == Where.HIDDEN ? 0 : ARROW;
    double most = stage.plot().x() - 2 * INSET;
    String fitting = metrics.fit(text, Styles.LANE_COUNT, most - 2 * PAD - arrow);
    double width = metrics.width(fitting, Styles.LANE_COUNT) + 2 * PAD + arrow;
    Rect place = new Rect(INSET, top, width, HEIGHT);
    double middle = top + HEIGHT / 2;
    Mark.Box plate =
        new Mark.Box(
            place, HEIGHT / 2, Ink.of(ColourRole.PANEL), Ink.of(ColourRole.LANE_LINE), Styles.HAIR);
    Mark label =
        Styles.text(
            fitting,
            place.x() + PAD + arrow,
            Styles.baseline(middle, Styles.LANE_COUNT),
            Styles.LANE_COUNT,
            ColourRole.TEXT_MUTED);
    return new Mark.Group(
        new MarkRef.OfMoreLanes(where),
        place,
        text,
        null,
        where == Where.HIDDEN
            ? List.of(plate, label)
            : List.of(plate, arrow(where, place.x() + PAD + 4, middle), label));
  }

  private static Mark arrow(Where where, double x, double middle) {
    double tip = where == Where.ABOVE ? middle - 3 : middle + 3;
    double base = where == Where.ABOVE ? middle + 2 : middle - 2;
    Path arrow = Path.pen().move(x, tip).line(x - 4, base).line(x + 4, base).close().path();
    return new Mark.Shape(arrow, Ink.of(ColourRole.TEXT_MUTED), null, Styles.HAIR);
  }
}
