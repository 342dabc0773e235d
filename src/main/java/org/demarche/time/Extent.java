package org.demarche.time;

import java.util.Set;

/// Where a date lies on the axis, as layout and filters need it.
///
/// `outer` holds every second that the value may mean. `core` holds the seconds that a range
/// certainly covers (from its latest possible start to its earliest possible end); it is empty, at
/// the start of `outer`, for a date that says *when within* `outer` something happened and for a
/// range whose ends may pass each other. An end given to the day or the second is exact: all of
/// that day or second is certain. `~` widens `outer` and shrinks `core` by [ApproximateBand]. On a
/// side that is open or unknown, `outer` ends where the known part ends and the flag says that it
/// goes on.
///
/// @param outer all seconds the value may mean
/// @param core the seconds certainly covered, inside `outer`
/// @param range whether the value is an interval (it lasts) rather than a date (it happened within)
/// @param openStart whether time before `outer` is meant too, or the start is not known
/// @param openEnd whether time after `outer` is meant too, or the end is not known
/// @param doubts how exactly it is not known; empty for an exact day or time
public record Extent(
    TimeRange outer,
    TimeRange core,
    boolean range,
    boolean openStart,
    boolean openEnd,
    Set<Doubt> doubts) {
  public Extent {
    if (!outer.encloses(core)) {
      throw new IllegalArgumentException("core " + core + " is not inside " + outer);
    }
    doubts = Set.copyOf(doubts);
  }

  /// All that the value may mean, open sides included: [#outer], gone on to [TimeRange#FAR] on
  /// every side that is open or unknown.
  public TimeRange reach() {
    long start = openStart ? -TimeRange.FAR : Math.max(-TimeRange.FAR, outer.start());
    long end = openEnd ? TimeRange.FAR : Math.min(TimeRange.FAR, outer.end());
    return new TimeRange(Math.min(start, end), end);
  }
}
