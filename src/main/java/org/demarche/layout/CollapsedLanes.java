package org.demarche.layout;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.query.Grouping;
import org.demarche.time.TimeRange;

/// Which lanes are one line high, since nothing of theirs is in view where the picture rests.
///
/// @param grouping whose lanes they are
/// @param keys of the lanes
/// @param foot pixels left free below the last lane, so that what is held in its place can stay
///   there though lanes above it have grown or those below it have shrunk
public record CollapsedLanes(Grouping grouping, Set<String> keys, double foot) {
  /// All lanes of their own height.
  public static final CollapsedLanes NONE = new CollapsedLanes(Grouping.NONE, Set.of(), 0);

  public CollapsedLanes {
    keys = Set.copyOf(keys);
  }

  /// The lanes of a layout of which nothing is in a stretch of time. That of all events is none.
  public static CollapsedLanes of(TimelineLayout layout, TimeRange time) {
    if (layout.grouping() == Grouping.NONE) {
      return NONE;
    }
    BitSet within = layout.lanesWithin(time);
    return new CollapsedLanes(
        layout.grouping(),
        layout.lanes().stream()
            .filter(lane -> !within.get(lane.index()))
            .map(LaneBox::key)
            .collect(Collectors.toUnmodifiableSet()),
        0);
  }

  /// The same lanes with other room below them.
  public CollapsedLanes withFoot(double foot) {
    return new CollapsedLanes(grouping, keys, foot);
  }

  public boolean has(LaneBox lane) {
    return keys.contains(lane.key());
  }

  /// A layout with these of its lanes one line high; the layout itself where it has none of them.
  public TimelineLayout applied(TimelineLayout layout) {
    boolean same =
        layout.grouping() != grouping
            || (foot == 0
                && layout.lanes().stream()
                    .noneMatch(lane -> has(lane) && lane.height() > LaneBox.ONE_LINE));
    return same ? layout : new CollapsedLayout(layout, keys, foot);
  }
}
