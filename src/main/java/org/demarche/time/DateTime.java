package org.demarche.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// A day and a time of day, to the second.
///
/// @param hour 0 to 23, or 24 with no minutes and seconds: the first instant of the next day
/// @param zone what the text gives after the time, kept as written: `Z`, `+03`, `+03:00`, or
///   nothing for the local time of the place
record DateTime(LocalDate day, int hour, int minute, int second, String zone) implements Point {
  LocalDateTime time() {
    return day.atStartOfDay().plusHours(hour).plusMinutes(minute).plusSeconds(second);
  }

  @Nullable ZoneOffset offset() {
    return zone.isEmpty() ? null : ZoneOffset.of(zone);
  }

  @Override
  public boolean exact() {
    return true;
  }

  @Override
  public int level() {
    return 0;
  }

  @Override
  public Qualifiers qualifiers() {
    return Qualifiers.NONE;
  }

  @Override
  public Bound earliest() {
    return new Bound.Time(time(), offset());
  }

  @Override
  public Bound latest() {
    return earliest();
  }
}
