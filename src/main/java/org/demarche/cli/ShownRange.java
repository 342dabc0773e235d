package org.demarche.cli;

import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.time.TimeRange;
import org.jspecify.annotations.Nullable;

/// The time that a picture of some events shows.
record ShownRange(EventTable table, EventSet match) {
  private static final long DAY = 86_400;

  /// Part of the events' time left free on both sides of them.
  private static final int MARGIN_PART = 40;

  /// The range wanted, with the events' own ends for a side that is open; all of the events where
  /// none is wanted.
  TimeRange of(@Nullable TimeRange wanted) {
    TimeRange events = events();
    if (wanted == null) {
      return events;
    }
    boolean openStart = wanted.start() <= -RangeText.FAR;
    boolean openEnd = wanted.end() >= RangeText.FAR;
    long start = openStart ? Math.min(events.start(), wanted.end() - DAY) : wanted.start();
    long end = openEnd ? Math.max(events.end(), start + DAY) : wanted.end();
    return new TimeRange(start, end);
  }

  private TimeRange events() {
    if (match.isEmpty()) {
      return new TimeRange(0, DAY);
    }
    long[] ends = {Long.MAX_VALUE, Long.MIN_VALUE};
    match.forEach(
        ordinal -> {
          ends[0] = Math.min(ends[0], table.outerStart(ordinal));
          ends[1] = Math.max(ends[1], table.outerEnd(ordinal));
        });
    long margin = Math.max(DAY / 24, (ends[1] - ends[0]) / MARGIN_PART);
    return new TimeRange(ends[0] - margin, ends[1] + margin);
  }
}
