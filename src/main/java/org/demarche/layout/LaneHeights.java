package org.demarche.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable.Lane;
import org.demarche.query.LaneChoice;
import org.demarche.query.WantedLanes;

/// The lanes of a match of many events: how many events each has, and how high it is.
///
/// Heights depend on these numbers alone, so that zooming moves no lane. Immutable.
final class LaneHeights {
  private final EventSet match;
  private final LaneChoice choice;
  private final LaneMembers members;
  private final int[] counts;
  private final int[] elsewhere;
  private final int[] rows;
  private final int most;
  private final LaneStack stack;

  /// @param match by ordinal
  LaneHeights(LaneSets sets, EventSet match, WantedLanes wanted) {
    this.match = match;
    choice = sets.choice(match, wanted);
    members = sets.members(match, choice);
    counts = new int[choice.lanes().size()];
    elsewhere = sets.elsewhere(match, choice);
    double weight = 0;
    for (int lane = 0; lane < counts.length; lane++) {
      counts[lane] = members.count(lane);
      weight += LaneRule.weight(counts[lane]);
    }
    most = Math.max(1, Arrays.stream(counts).max().orElse(1));
    rows = new int[counts.length];
    List<LaneBox> boxes = new ArrayList<>();
    double top = 0;
    for (int lane = 0; lane < counts.length; lane++) {
      if (counts[lane] > 0) {
        rows[lane] = Math.min(counts[lane], LaneRule.rows(counts[lane], weight));
      }
      LaneBox box = box(choice.lanes().get(lane), lane, top);
      boxes.add(box);
      top = box.bottom();
    }
    stack = new LaneStack(boxes);
  }

  private LaneBox box(Lane named, int lane, double top) {
    boolean counted = counts[lane] > 0;
    double height = LaneBox.height(rows[lane], false) + (counted ? LaneRule.band(rows[lane]) : 0);
    return new LaneBox(
        named.key(),
        named.name(),
        lane,
        top,
        height,
        rows[lane],
        counted,
        counts[lane],
        elsewhere[lane]);
  }

  /// By ordinal.
  EventSet match() {
    return match;
  }

  /// The lanes, by index.
  LaneChoice choice() {
    return choice;
  }

  /// The events of the match by lane.
  LaneMembers members() {
    return members;
  }

  LaneStack stack() {
    return stack;
  }

  /// By lane, how many rows it has; never to be changed.
  int[] rows() {
    return rows;
  }

  /// How many events the lane with most of them has.
  int most() {
    return most;
  }
}
