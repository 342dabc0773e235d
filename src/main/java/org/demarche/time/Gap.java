package org.demarche.time;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How much time may lie between two dates, never more exactly than they are known.
///
/// Days are counted as one counts on a calendar, by how often the day changes: from 28 May to 24
/// July it is 57 times. Between what lasts they are those from the end of the one that ends first
/// to the start of the other; none where both go on.
public sealed interface Gap {
  /// Both happen at one time for certain, or one while the other goes on.
  record Together() implements Gap {}

  /// Both happen on one day; nothing more is known.
  record SameDay() implements Gap {}

  /// So much time passes between two moments.
  record Elapsed(Duration time) implements Gap {}

  /// A number of days between two limits, both of which are possible.
  ///
  /// @param least what lies between them at the least
  /// @param most what lies between them at the most, or null where nothing limits it
  record Days(DayStretch least, @Nullable DayStretch most) implements Gap {}

  /// Moments farther apart than this are counted in days.
  Duration LONGEST_ELAPSED = Duration.ofDays(2);

  /// What lies between two dates, whichever comes first.
  ///
  /// @param axis the zone of the axis that the extents are on
  static Gap between(Extent a, Extent b, ZoneId axis) {
    if (isTogether(a, b)) {
      return new Together();
    }
    Optional<Duration> elapsed = elapsed(a, b, axis);
    if (elapsed.isPresent()) {
      return new Elapsed(elapsed.get());
    }
    DayLimits first = DayLimits.of(a);
    DayLimits second = DayLimits.of(b);
    return first.isOneDay() && first.equals(second)
        ? new SameDay()
        : new Days(first.least(second), first.most(second));
  }

  private static boolean isTogether(Extent a, Extent b) {
    if (a.range() && b.range()) {
      return a.core().overlaps(b.core());
    }
    boolean oneMoment = isMoment(a) && isMoment(b) && a.outer().equals(b.outer());
    return oneMoment || isWhile(a, b) || isWhile(b, a);
  }

  private static boolean isWhile(Extent one, Extent lasting) {
    return !one.range()
        && !one.openStart()
        && !one.openEnd()
        && lasting.range()
        && lasting.core().encloses(one.outer());
  }

  private static boolean isMoment(Extent extent) {
    return !extent.range()
        && !extent.openStart()
        && !extent.openEnd()
        && extent.outer().length() == 1;
  }

  /// Empty for what is no moment, for what is too far apart, and where clocks that were set leave
  /// it open how much time has passed.
  private static Optional<Duration> elapsed(Extent a, Extent b, ZoneId axis) {
    if (!isMoment(a) || !isMoment(b)) {
      return Optional.empty();
    }
    long between = Math.abs(a.outer().start() - b.outer().start());
    LocalDateTime one = DatedSeconds.at(a.outer().start());
    LocalDateTime other = DatedSeconds.at(b.outer().start());
    List<ZoneOffset> offsets = axis.getRules().getValidOffsets(one);
    List<ZoneOffset> others = axis.getRules().getValidOffsets(other);
    if (between >= LONGEST_ELAPSED.toSeconds() || offsets.size() != 1 || others.size() != 1) {
      return Optional.empty();
    }
    return Optional.of(
        Duration.between(one.toInstant(offsets.getFirst()), other.toInstant(others.getFirst()))
            .abs());
  }
}
