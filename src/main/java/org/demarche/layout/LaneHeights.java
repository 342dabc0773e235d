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
      weight += LaneRule.weight(counts[lane]);
    }
    most = Math.max(1, Arrays.stream(counts).max().orElse(1));
    rows = new int[counts.length];
    int[] shown = new int[counts.length];
    List<LaneBox> boxes = new ArrayList<>();
    double top = 0;
    for (int lane = 0; lane < counts.length; lane++) {
      if (counts[lane] > 0) {
        rows[lane] = Math.min(counts[lane], LaneRule.rows(counts[lane], weight));
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

  private LaneBox box(Lane named, int lane, int index, double top) {
    boolean counted = counts[lane] > 0;
    double height = LaneBox.height(rows[lane], false) + (counted ? LaneRule.band(rows[lane]) : 0);
    return new LaneBox(
        named.key(), named.name(), index, top, height, rows[lane], counted, counts[lane]);
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
