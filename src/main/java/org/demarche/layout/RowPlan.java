package org.demarche.layout;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.Grouping;
import org.demarche.query.LaneChoice;
import org.demarche.query.Within;
import org.jspecify.annotations.Nullable;

/// What of a layout of many events holds at every zoom level: the lanes, and the rows of their
/// events. For one thread at a time.
final class RowPlan {
  private final Grouping grouping;
  private final LaneHeights heights;
  private final RowsOf rows;
  private final boolean exact;
  private final Importance importance;
  private final @Nullable LaneEvents[] events;

  /// @param rows of the lanes of this very match
  RowPlan(Grouping grouping, LaneHeights heights, Rows rows, Importance importance) {
    this(grouping, heights, new RowsOf(rows, heights.choice()), true, importance);
  }

  /// @param rows of these or other lanes
  /// @param exact whether the rows are those of this very match; else they are those of all events
  RowPlan(
      Grouping grouping, LaneHeights heights, RowsOf rows, boolean exact, Importance importance) {
    this.grouping = grouping;
    this.heights = heights;
    this.rows = rows;
    this.exact = exact;
    this.importance = importance;
    events = new LaneEvents[heights.stack().lanes().size()];
  }

  /// Rows, and the lanes that they are in.
  record RowsOf(Rows rows, LaneChoice choice) {
    /// The lanes of the rows that have events of a lane of another choice.
    int[] lanes(LaneChoice other, int index) {
      if (choice.equals(other)) {
        return new int[] {index};
      }
      // Where other lanes are hidden an event may be in the rows of any of its lanes.
      return !choice.homes().areFirst() || !other.homes().areFirst()
          ? IntStream.range(0, choice.lanes().size()).toArray()
          : IntStream.range(0, choice.places())
              .filter(place -> other.index(place) == index)
              .map(choice::index)
              .filter(lane -> lane >= 0)
              .distinct()
              .toArray();
    }
  }

  Grouping grouping() {
    return grouping;
  }

  /// Whether events have the rows and lanes that they have in another plan.
  boolean isLevelWith(RowPlan other) {
    return rows().equals(other.rows()) && stack().lanes().equals(other.stack().lanes());
  }

  LaneChoice choice() {
    return heights.choice();
  }

  LaneStack stack() {
    return heights.stack();
  }

  /// How many events the lane with most of them has.
  int most() {
    return heights.most();
  }

  Rows rows() {
    return rows.rows();
  }

  /// Whether an event of a lane has an ordinal from `from` to below `to`.
  boolean startsIn(int lane, int from, int to) {
    return heights.members().hasAny(lane, from, to);
  }

  /// Calls with the lane of each event that starts before a moment and is not over at it.
  void forEachUnderWay(EventTable table, long second, IntConsumer lane) {
    Within.forEachUnderWay(
        table, heights.match(), second, ordinal -> lane.accept(choice().indexOf(ordinal)));
  }

  /// The events of a lane that is shown.
  LaneEvents events(LaneBox box) {
    LaneEvents known = events[box.index()];
    if (known == null) {
      int index = box.index();
      EventSet members = heights.members().events(index);
      int[] lanes = rows.lanes(heights.choice(), index);
      known =
          new LaneEvents(
              stack().lanes().get(index), lanes, rows.rows(), exact, members, importance);
      events[box.index()] = known;
    }
    return known;
  }
}
