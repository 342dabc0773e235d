package org.demarche.time;

import java.math.BigInteger;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;

/// The order of bounds, as the text gives them: no zone but an offset in the text is known here. A
/// time without an offset, and a day, compare as though they were UTC.
final class Bounds {
  /// Of first instants. Open and unknown ones come before all others.
  static final Comparator<Bound> ORDER = (a, b) -> compare(a, b, LocalTime.MIN, -1);

  /// Of last instants. Open and unknown ones come after all others.
  static final Comparator<Bound> ORDER_OF_ENDS =
      (a, b) -> compare(a, b, LocalTime.of(23, 59, 59), 1);

  /// The most that a place's civil time can differ from UTC.
  private static final long ZONE_SLACK = 18 * 3600L;

  private Bounds() {}

  /// Whether `end` ends before `start` begins, wherever on Earth that may be.
  static boolean reversed(Bound start, Bound end) {
    if (!isDated(start) || !isDated(end)) {
      return false;
    }
    if (start instanceof Bound.Distant || end instanceof Bound.Distant) {
      return year(start).compareTo(year(end)) > 0;
    }
    long first = second(start, LocalTime.MIN);
    long last = second(end, LocalTime.of(23, 59, 59));
    return first > last + (hasOffset(start) == hasOffset(end) ? 0 : ZONE_SLACK);
  }

  private static boolean hasOffset(Bound bound) {
    return bound instanceof Bound.Time time && time.offset() != null;
  }

  private static int compare(Bound a, Bound b, LocalTime ofDay, int side) {
    if (!isDated(a) || !isDated(b)) {
      return side < 0
          ? Boolean.compare(isDated(a), isDated(b))
          : Boolean.compare(isDated(b), isDated(a));
    }
    if (a instanceof Bound.Distant || b instanceof Bound.Distant) {
      return year(a).compareTo(year(b));
    }
    return Long.compare(second(a, ofDay), second(b, ofDay));
  }

  private static boolean isDated(Bound bound) {
    return switch (bound) {
      case Bound.Day day -> true;
      case Bound.Time time -> true;
      case Bound.Distant distant -> true;
      case Bound.Open open -> false;
      case Bound.Unknown unknown -> false;
    };
  }

  private static long second(Bound bound, LocalTime ofDay) {
    return switch (bound) {
      case Bound.Day day -> day.date().atTime(ofDay).toEpochSecond(ZoneOffset.UTC);
      case Bound.Time time -> second(time);
      default -> throw new IllegalArgumentException(bound.text());
    };
  }

  private static long second(Bound.Time time) {
    LocalDateTime local = time.time();
    ZoneOffset offset = time.offset();
    return local.toEpochSecond(offset == null ? ZoneOffset.UTC : offset);
  }

  private static BigInteger year(Bound bound) {
    return switch (bound) {
      case Bound.Day day -> BigInteger.valueOf(day.date().getYear());
      case Bound.Time time -> BigInteger.valueOf(time.time().getYear());
      case Bound.Distant distant -> distant.year();
      default -> throw new IllegalArgumentException(bound.text());
    };
  }
}
