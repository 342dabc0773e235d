package org.demarche.layer;

import java.util.List;
import org.demarche.layout.LaneBox;
import org.demarche.layout.TimelineLayout;
import org.demarche.query.Grouping;
import org.demarche.query.ShownLanes;
import org.demarche.scene.Rect;

/// What is told at the foot of the lanes' names, and where these end: no name is written where
/// signs stand, and each lane whose name finds no place above them is one of those below.
///
/// @param below how many lanes follow the last whose name is in view
/// @param hidden how many lanes are hidden
/// @param limit where the names end, in the picture
record LaneFoot(int below, int hidden, double limit) {
  /// What one sign takes up.
  static final double SIGN = 24;

  /// Above the first and below the last.
  static final double GAP = 4;

  static LaneFoot of(Ground ground) {
    Rect plot = ground.plot();
    if (ground.frame().view().grouping() == Grouping.NONE || ground.frame().isPage()) {
      return new LaneFoot(0, 0, plot.bottom());
    }
    int hidden =
        ShownLanes.hiddenLanes(ground.frame().table(), ground.frame().view().wantedLanes());
    int signs = hidden > 0 ? 1 : 0;
    double limit = limit(plot, signs);
    if (below(ground, limit) == 0) {
      return new LaneFoot(0, hidden, limit);
    }
    double higher = limit(plot, signs + 1);
    return new LaneFoot(below(ground, higher), hidden, higher);
  }

  private static double limit(Rect plot, int signs) {
    return signs == 0 ? plot.bottom() : plot.bottom() - signs * SIGN - GAP;
  }

  /// How many lanes follow the last whose name ends above a height; that of the first in view does
  /// wherever it ends.
  private static int below(Ground ground, double limit) {
    TimelineLayout layout = ground.frame().layout();
    double scroll = ground.frame().view().laneScroll();
    List<LaneBox> lanes = layout.lanes(scroll, scroll + ground.plot().height());
    int last = lanes.size() - 1;
    while (last > 0 && LaneHead.of(ground, lanes.get(last), limit).bottom() > limit) {
      last--;
    }
    return lanes.isEmpty() ? 0 : layout.lanes().size() - 1 - lanes.get(last).index();
  }

  /// Whether a lane has its name in view.
  boolean names(Ground ground, LaneBox lane) {
    return lane.index() < ground.frame().layout().lanes().size() - below;
  }
}
