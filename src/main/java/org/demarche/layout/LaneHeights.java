package org.demarche.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable.Lane;

/// The lanes of a match of many events: how many events each has, and how high it is.
///
/// Heights depend on these numbers alone, so that zooming moves no lane. Immutable.
final class LaneHeights {
  /// Rows that all lanes together aim at, and the limits of one lane.
  private static final int ALL_ROWS = 36;

  private static final int LEAST_ROWS = 3;
  private static final int MOST_ROWS = 18;

  /// The least height of the band in which events are counted, and how it grows with the root of
  /// the rows.
  private static final double BAND = 16;

  private static final double BAND_PER_ROOT = 18;

  private final EventSet match;
  private final LaneMembers members;
  private final int[] counts;
  private final int[] rows;
  private final int most;
  private final LaneStack stack;

  /// By shown lane, its place in the grouping.
  private final int[] places;

  /// @param match by ordinal
  LaneHeights(LaneSets sets, EventSet match) {
    this.match = match;
    members = sets.members(match);
    counts = new int[sets.size()];
    double weight = 0;
    for (int lane = 0; lane < counts.length; lane++) {
      counts[lane] = members.count(lane);
      weight += Math.sqrt(counts[lane]);
    }
    most = Math.max(1, Arrays.stream(counts).max().orElse(1));
    rows = new int[counts.length];
    int[] shown = new int[counts.length];
    List<LaneBox> boxes = new ArrayList<>();
    double top = 0;
    for (int lane = 0; lane < counts.length; lane++) {
      if (counts[lane] > 0) {
        rows[lane] = rows(counts[lane], weight);
      }
      if (counts[lane] > 0 || sets.isTouched(lane, match)) {
        shown[boxes.size()] = lane;
        LaneBox box = box(sets.lane(lane), lane, boxes.size(), top);
        boxes.add(box);
        top = box.bottom();
      }
    }
    places = Arrays.copyOf(shown, boxes.size());
    stack = new LaneStack(boxes);
  }

  /// Crowded lanes get more rows, though not in proportion.
  private static int rows(int count, double weight) {
    int share = (int) Math.round(ALL_ROWS * Math.sqrt(count) / weight);
    return Math.min(count, Math.clamp(share, LEAST_ROWS, MOST_ROWS));
  }

  private LaneBox box(Lane named, int lane, int index, double top) {
    boolean counted = counts[lane] > 0;
    double height =
        LaneBox.height(rows[lane], false) + (counted ? Math.round(band(rows[lane])) : 0);
    return new LaneBox(
        named.key(), named.name(), index, top, height, rows[lane], counted, counts[lane]);
  }

  /// The height of the band at a lane's foot in which events are counted.
  static double band(int rows) {
    return Math.round(BAND + BAND_PER_ROOT * Math.sqrt(rows));
  }

  /// By ordinal.
  EventSet match() {
    return match;
  }

  /// The events of the match by lane of the grouping.
  LaneMembers members() {
    return members;
  }

  LaneStack stack() {
    return stack;
  }

  /// The place in the grouping of a lane that is shown.
  int place(int index) {
    return places[index];
  }

  /// By lane of the grouping, how many rows it has; never to be changed.
  int[] rows() {
    return rows;
  }

  /// How many events the lane with most of them has.
  int most() {
    return most;
  }
}
