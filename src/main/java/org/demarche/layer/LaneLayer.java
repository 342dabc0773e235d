package org.demarche.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
  private static final double FACT_LINE = 14;

  /// Below the baseline of a line of facts.
  private static final double FACT_FOOT = 4;

  private static final int MOST_LINES_OF_FACT = 2;

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
    List<Mark> marks = new ArrayList<>();
    if (stage.laneFoot().names(stage, lane)) {
      LaneHead head = LaneHead.of(stage, lane, stage.laneFoot().limit());
      double baseline = head.top() + LaneHead.FIRST_BASELINE;
      for (String line : head.lines()) {
        marks.add(Styles.text(line, LaneHead.INSET, baseline, Styles.LANE_NAME, ColourRole.TEXT));
        baseline += LaneHead.LINE;
      }
      facts(stage, lane, baseline, marks);
    }
    return new Mark.Group(
        new MarkRef.OfLane(lane.key()),
        new Rect(0, rect.y(), plot.x(), rect.height()),
        lane.name(),
        null,
        marks);
  }

  /// The facts under a name, as far as there is room for them.
  private static void facts(Stage stage, LaneBox lane, double first, List<Mark> out) {
    double bottom = Math.min(stage.laneRect(lane).bottom(), stage.laneFoot().limit() + 1);
    double baseline = first;
    for (String fact : facts(stage, lane)) {
      int room = (int) Math.ceil((bottom - FACT_FOOT - baseline) / FACT_LINE);
      if (room > 0) {
        int most = Math.min(room, MOST_LINES_OF_FACT);
        for (String line :
            Wrapping.lines(
                fact,
                Styles.LANE_COUNT,
                LaneHead.factWidth(stage),
                most,
                stage.frame().metrics())) {
          out.add(
              Styles.text(
                  line, LaneHead.INSET, baseline, Styles.LANE_COUNT, ColourRole.TEXT_MUTED));
          baseline += FACT_LINE;
        }
      }
    }
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
}
