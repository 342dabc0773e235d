package org.demarche.time;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_DATE_TIME;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// One end of what a date may mean: a day, a time, open, or unknown.
public sealed interface Bound {
  /// The whole civil day `date`: as an earliest bound its first instant, as a latest bound its
  /// last.
  record Day(LocalDate date) implements Bound {}

  /// A time of day, to the second, inclusive.
  ///
  /// @param offset the offset the text gives, kept as written, or null where it gives none
  record Time(LocalDateTime time, @Nullable ZoneOffset offset) implements Bound {}

  /// A civil day in a year that no [LocalDate] reaches, beyond ±999,999,999.
  record Distant(BigInteger year, int month, int day) implements Bound {}

  /// There is no bound on this side (`..`).
  record Open() implements Bound {}

  /// There is a bound, and nobody knows it (an empty interval end).
  record Unknown() implements Bound {}

  /// The bound at a day of any year.
  static Bound day(BigInteger year, int month, int day) {
    boolean near = year.abs().compareTo(BigInteger.valueOf(Year.MAX_VALUE)) <= 0;
    return near
        ? new Day(LocalDate.of(year.intValueExact(), month, day))
        : new Distant(year, month, day);
  }

  /// The ISO 8601 date or date-time, `open`, or `unknown`.
  default String text() {
    return switch (this) {
      case Day day -> day.date().toString();
      case Time time ->
          ISO_LOCAL_DATE_TIME.format(time.time())
              + (time.offset() == null ? "" : time.offset().getId());
      case Distant far ->
          "%s%s-%02d-%02d"
              .formatted(far.year().signum() > 0 ? "+" : "", far.year(), far.month(), far.day());
      case Open open -> "open";
      case Unknown unknown -> "unknown";
    };
  }
}
