package org.demarche.time;

import java.time.LocalDate;

/// From one day to the same or a later one.
public record DayStretch(LocalDate from, LocalDate to) {
  static final DayStretch NONE = new DayStretch(LocalDate.EPOCH, LocalDate.EPOCH);

  /// How often the day changes from the one to the other.
  public long days() {
    return to.toEpochDay() - from.toEpochDay();
  }
}
