package org.demarche.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.demarche.font.TextMetrics;
import org.demarche.layout.LaneBox;
import org.demarche.query.Grouping;
import org.demarche.query.LaneChoice;
import org.demarche.scene.ColourRole;
import org.demarche.scene.Ink;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Rect;

/// The lanes' names at the left, over whatever slides under them. The name of a lane higher than
/// the window stays in view.
final class LaneLayer implements Layer {
  private static final double INSET = 14;
  private static final double FIRST_BASELINE = 22;
  private static final double LINE = 16;
  private static final double FACT_LINE = 14;
  private static final int MOST_LINES = 3;

  @Override
  public void draw(Stage stage, Consumer<Mark> out) {
    Rect plot = stage.plot();
    boolean named = stage.frame().view().grouping() != Grouping.NONE;
    List<Mark> marks = new ArrayList<>();
    double scroll = stage.frame().view().laneScroll();
    for (LaneBox lane : stage.frame().layout().lanes(scroll, scroll + plot.height())) {
      Rect rect = stage.laneRect(lane);
      if (rect.intersects(plot)) {
        ground(rect, plot, lane, marks);
        if (named) {
          marks.add(name(stage, lane, rect, plot));
        } else if (stage.passing(lane) > 0) {
          String fact = facts(stage, lane).getLast();
          double x = plot.x() + 6;
          marks.add(
              Styles.text(
                  fact, x, rect.y() + LaneBox.RAIL - 2, Styles.SMALL, ColourRole.TEXT_MUTED));
        }
        if (lane.index() < stage.frame().layout().lanes().size() - 1) {
          marks.add(
              Styles.horizontal(
                  Styles.crisp(rect.bottom() - 1),
                  0,
                  plot.right(),
                  ColourRole.LANE_LINE,
                  Styles.HAIR));
        }
      }
    }
    out.accept(Styles.clip(new Rect(0, plot.y(), plot.right(), plot.height()), marks));
  }

  private static void ground(Rect lane, Rect plot, LaneBox box, List<Mark> out) {
    ColourRole role = box.index() % 2 == 1 ? ColourRole.LANE : ColourRole.BACKGROUND;
    out.add(Styles.fill(new Rect(0, lane.y(), plot.x(), lane.height()), Ink.of(role)));
  }

  private static Mark name(Stage stage, LaneBox lane, Rect rect, Rect plot) {
    TextMetrics metrics = stage.frame().metrics();
    double width = plot.x() - INSET - 8;
    List<String> lines =
        Wrapping.lines(lane.name(), Styles.LANE_NAME, width, linesIn(lane), metrics);
    double height = FIRST_BASELINE + (lines.size() - 1) * LINE + 18;
    double top = Math.clamp(plot.y(), rect.y(), Math.max(rect.y(), rect.bottom() - height));
    List<Mark> marks = new ArrayList<>();
    double baseline = top + FIRST_BASELINE;
    for (String line : lines) {
      marks.add(Styles.text(line, INSET, baseline, Styles.LANE_NAME, ColourRole.TEXT));
      baseline += LINE;
    }
    for (String fact : facts(stage, lane)) {
      if (baseline + 4 < rect.bottom()) {
        marks.add(Styles.text(fact, INSET, baseline, Styles.LANE_COUNT, ColourRole.TEXT_MUTED));
        baseline += FACT_LINE;
      }
    }
    return new Mark.Group(
        new MarkRef.OfLane(lane.key()),
        new Rect(0, rect.y(), plot.x(), rect.height()),
        lane.name(),
        null,
        marks);
  }

  /// How many events the lane has of those that belong to it, and how many of those that are too
  /// many to draw were under way before the window and still are.
  private static List<String> facts(Stage stage, LaneBox lane) {
    List<String> facts = new ArrayList<>();
    if (lane.events() > 0) {
      facts.add(
          lane.elsewhere() > 0
              ? stage.eventsHere(lane.events(), lane.events() + lane.elsewhere())
              : stage.events(lane.events()));
    }
    if (lane.key().equals(LaneChoice.OTHERS)) {
      int folded = stage.frame().layout().choice().folded();
      facts.add(stage.words().one("picture.others", stage.frame().layout().grouping(), folded));
    }
    int passing = stage.passing(lane);
    if (passing > 0) {
      facts.add(stage.passing(passing));
    }
    return facts;
  }

  private static int linesIn(LaneBox lane) {
    return Math.clamp((int) ((lane.height() - 10) / LINE), 1, MOST_LINES);
  }
}
