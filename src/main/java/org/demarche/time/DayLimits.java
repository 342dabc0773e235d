package org.demarche.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Between which days something begins and ends, as days since 1970; what has no limit goes on to
/// [#NEVER] or its negative.
///
/// @param firstStart the earliest day on which it may begin
/// @param lastStart the latest day on which it may begin
/// @param firstEnd the earliest day on which it may end
/// @param lastEnd the latest day on which it may end
record DayLimits(long firstStart, long lastStart, long firstEnd, long lastEnd) {
  private static final long NEVER = Long.MAX_VALUE / 4;
  private static final long DAY = 86_400;

  static DayLimits of(Extent extent) {
    long first = Math.floorDiv(extent.outer().start(), DAY);
    long last = Math.max(first, Math.floorDiv(extent.outer().end() - 1, DAY));
    long from = extent.openStart() ? -NEVER : first;
    long to = extent.openEnd() ? NEVER : last;
    if (!extent.range()) {
      return new DayLimits(from, to, from, to);
    }
    TimeRange core = extent.core();
    return core.isEmpty()
        ? new DayLimits(from, last, first, to)
        : new DayLimits(
            from, Math.floorDiv(core.start(), DAY), Math.floorDiv(core.end() - 1, DAY), to);
  }

  /// Whether it certainly begins and ends on one day.
  boolean isOneDay() {
    return firstStart == lastEnd;
  }

  /// The fewest days from the end of the one that ends first to the start of the other; none where
  /// both may go on.
  DayStretch least(DayLimits other) {
    return lastEnd < other.firstStart
        ? stretch(lastEnd, other.firstStart)
        : other.lastEnd < firstStart ? stretch(other.lastEnd, firstStart) : DayStretch.NONE;
  }

  /// The most such days; null where nothing limits them.
  @Nullable DayStretch most(DayLimits other) {
    long afterThis = other.lastStart - firstEnd;
    long afterOther = lastStart - other.firstEnd;
    if (Math.max(afterThis, afterOther) > NEVER / 2) {
      return null;
    }
    if (Math.max(afterThis, afterOther) <= 0) {
      return DayStretch.NONE;
    }
    boolean first =
        afterThis > afterOther || (afterThis == afterOther && firstEnd <= other.firstEnd);
    return first ? stretch(firstEnd, other.lastStart) : stretch(other.firstEnd, lastStart);
  }

  private static DayStretch stretch(long from, long to) {
    return new DayStretch(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to));
  }
}
