package org.demarche.layout;

import org.demarche.query.EventSet;
import org.demarche.query.Grouping;
import org.jspecify.annotations.Nullable;

/// What of a layout of many events holds at every zoom level: the lanes, and the rows of their
/// events. For one thread at a time.
final class RowPlan {
  private final Grouping grouping;
  private final LaneHeights heights;
  private final Rows rows;
  private final boolean exact;
  private final Importance importance;
  private final @Nullable LaneEvents[] events;

  /// @param exact whether the rows are those of this very match; else they are those of all events
  RowPlan(Grouping grouping, LaneHeights heights, Rows rows, boolean exact, Importance importance) {
    this.grouping = grouping;
    this.heights = heights;
    this.rows = rows;
    this.exact = exact;
    this.importance = importance;
    events = new LaneEvents[heights.stack().lanes().size()];
  }

  Grouping grouping() {
    return grouping;
  }

  /// Whether events have the rows and lanes that they have in another plan.
  boolean isLevelWith(RowPlan other) {
    return rows.equals(other.rows) && stack().lanes().equals(other.stack().lanes());
  }

  LaneStack stack() {
    return heights.stack();
  }

  /// How many events the lane with most of them has.
  int most() {
    return heights.most();
  }

  Rows rows() {
    return rows;
  }

  /// The events of a lane that is shown.
  LaneEvents events(LaneBox box) {
    LaneEvents known = events[box.index()];
    if (known == null) {
      int place = heights.place(box.index());
      EventSet members = heights.members().events(place);
      known =
          new LaneEvents(stack().lanes().get(box.index()), place, rows, exact, members, importance);
      events[box.index()] = known;
    }
    return known;
  }
}
