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
  private static final Gap.Stretch NONE = new Gap.Stretch(LocalDate.EPOCH, LocalDate.EPOCH);

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

  /// The days from the end of the one that ends first to the start of the other; none where both go
  /// on.
  static Gap.Days between(DayLimits a, DayLimits b) {
    return new Gap.Days(least(a, b), most(a, b));
  }

  private static Gap.Stretch least(DayLimits a, DayLimits b) {
    return a.lastEnd < b.firstStart
        ? stretch(a.lastEnd, b.firstStart)
        : b.lastEnd < a.firstStart ? stretch(b.lastEnd, a.firstStart) : NONE;
  }

  private static Gap.@Nullable Stretch most(DayLimits a, DayLimits b) {
    long afterA = b.lastStart - a.firstEnd;
    long afterB = a.lastStart - b.firstEnd;
    if (Math.max(afterA, afterB) > NEVER / 2) {
      return null;
    }
    if (Math.max(afterA, afterB) <= 0) {
      return NONE;
    }
    boolean first = afterA > afterB || (afterA == afterB && a.firstEnd <= b.firstEnd);
    return first ? stretch(a.firstEnd, b.lastStart) : stretch(b.firstEnd, a.lastStart);
  }

  private static Gap.Stretch stretch(long from, long to) {
    return new Gap.Stretch(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to));
  }
}
