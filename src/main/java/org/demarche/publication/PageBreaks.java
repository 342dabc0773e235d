package org.demarche.publication;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.layout.Anatomy;
import org.demarche.layout.LaneBox;
import org.demarche.layout.TimelineLayout;
import org.demarche.layout.TimelineLayout.Band;
import org.demarche.time.TimeRange;

/// Where the lanes of a timeline are parted among pages: between two lanes where that leaves no
/// more than a part of the page empty, else between two rows of a lane, never through what is
/// drawn.
final class PageBreaks {
  /// A page less full than this is better filled with a part of the next lane.
  private static final double LEAST_FILLED = 0.6;

  /// A part of a lane is no lower, so that its name has room.
  private static final double LEAST_PART = 64;

  private final TimelineLayout layout;
  private final Set<Long> through = new HashSet<>();

  private PageBreaks(TimelineLayout layout, TimeRange range) {
    this.layout = layout;
    layout.forEachItem(
        range,
        item -> {
          for (double y = Anatomy.UNIT; y < item.height() - 1; y += Anatomy.UNIT) {
            through.add(Math.round(item.top() + y));
          }
        });
  }

  /// The bands of heights that the pages show, one after the other from 0 to the end.
  ///
  /// @param first how high the first may be
  /// @param others how high those after it may be
  static List<Band> of(TimelineLayout layout, TimeRange range, double first, double others) {
    double end = Math.max(1, layout.contentHeight());
    if (end <= first) {
      return List.of(new Band(0, end));
    }
    PageBreaks breaks = new PageBreaks(layout, range);
    List<Band> bands = new ArrayList<>();
    double top = 0;
    while (top < end) {
      double most = bands.isEmpty() ? first : others;
      double bottom = end - top <= most ? end : breaks.after(top, top + most);
      bands.add(new Band(top, bottom - top));
      top = bottom;
    }
    return bands;
  }

  private double after(double top, double limit) {
    double lanes = top;
    double rows = top;
    for (LaneBox lane : layout.lanes(top, limit)) {
      lanes = lane.bottom() <= limit ? lane.bottom() : lanes;
      for (int row = 1; row <= lane.rows(); row++) {
        double y = lane.rowTop(row);
        if (y <= limit && y > top && isBreak(lane, top, y)) {
          rows = y;
        }
      }
    }
    if (lanes - top >= LEAST_FILLED * (limit - top)) {
      return lanes;
    }
    return Math.max(lanes, rows) > top ? Math.max(lanes, rows) : limit;
  }

  private boolean isBreak(LaneBox lane, double top, double y) {
    return !through.contains(Math.round(y))
        && y - Math.max(top, lane.top()) >= LEAST_PART
        && lane.bottom() - y >= LEAST_PART;
  }
}
