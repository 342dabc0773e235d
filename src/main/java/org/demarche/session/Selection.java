package org.demarche.session;

import java.util.List;
import org.demarche.model.EventId;
import org.demarche.time.TimeRange;

/// What is selected: a locator, which an event that has vanished simply does not resolve.
public sealed interface Selection {
  record None() implements Selection {}

  record OneEvent(EventId event) implements Selection {}

  /// Events that a lane counts together at one level of detail; at another level it may be drawn
  /// apart, and is selected all the same.
  ///
  /// @param lane key of the lane, under the view's grouping
  /// @param range from the first event's start to the last one's end
  /// @param count how many
  /// @param first the earliest of them in time order, as many as a reader can take in
  record Cluster(String lane, TimeRange range, int count, List<EventId> first)
      implements Selection {
    public Cluster {
      first = List.copyOf(first);
    }
  }
}
