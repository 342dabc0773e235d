package org.demarche.layer;

import java.util.List;
import org.demarche.font.TextMetrics;
import org.demarche.layout.LaneBox;
import org.demarche.scene.Rect;

/// The name of a lane at its left, in as many lines as it needs and there is room for in the lane,
/// and above what is told at the foot. The name of a lane higher than the window stays in view.
///
/// @param top in the picture
record LaneHead(List<String> lines, double top) {
  static final double INSET = 14;
  static final double FIRST_BASELINE = 22;
  static final double LINE = 16;

  /// Between the name and the plot.
  private static final double GAP = 8;

  /// The same of what is told below it.
  private static final double FACT_GAP = 3;

  private static final double BELOW_BASELINE = 5;
  private static final double FACTS = 18;
  private static final int MOST_LINES = 3;

  /// @param limit where names end, in the picture; one line is there all the same
  static LaneHead of(Ground ground, LaneBox lane, double limit) {
    TextMetrics metrics = ground.frame().metrics();
    Rect rect = ground.laneRect(lane);
    double width = ground.plot().x() - INSET - GAP;
    String name = name(ground, lane, rect);
    List<String> lines = Wrapping.lines(name, Styles.LANE_NAME, width, linesIn(lane), metrics);
    double height = FIRST_BASELINE + (lines.size() - 1) * LINE + FACTS;
    double top =
        Math.clamp(ground.plot().y(), rect.y(), Math.max(rect.y(), rect.bottom() - height));
    int room = (int) ((limit - BELOW_BASELINE - FIRST_BASELINE - top) / LINE) + 1;
    return room >= lines.size()
        ? new LaneHead(lines, top)
        : new LaneHead(
            Wrapping.lines(name, Styles.LANE_NAME, width, Math.max(1, room), metrics), top);
  }

  /// On a page that is not its first a lane says so.
  private static String name(Ground ground, LaneBox lane, Rect rect) {
    return ground.frame().isPage() && rect.y() < ground.plot().y() - 1
        ? ground.words().say("picture.lane-continued", lane.name())
        : lane.name();
  }

  /// What a line of facts may take up, in pixels.
  static double factWidth(Ground ground) {
    return ground.plot().x() - INSET - FACT_GAP;
  }

  private static int linesIn(LaneBox lane) {
    return Math.clamp((int) ((lane.height() - 10) / LINE), 1, MOST_LINES);
  }

  /// Where the name ends.
  double bottom() {
    return top + FIRST_BASELINE + (lines.size() - 1) * LINE + BELOW_BASELINE;
  }
}
