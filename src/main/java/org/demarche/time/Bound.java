package org.demarche.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
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

  /// There is no bound on this side (`..`).
  record Open() implements Bound {}

  /// There is a bound, and nobody knows it (an empty interval end).
  record Unknown() implements Bound {}

  /// The ISO 8601 date or date-time, `open`, or `unknown`.
  default String text() {
    return switch (this) {
      case Day day -> day.date().toString();
      case Time time -> time.time() + (time.offset() == null ? "" : time.offset().getId());
      case Open open -> "open";
      case Unknown unknown -> "unknown";
    };
  }
}
