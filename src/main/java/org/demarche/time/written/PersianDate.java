package org.demarche.time.written;

import java.time.LocalDate;
import java.util.Optional;

/// Days of the Persian solar calendar, as Iran counts them.
///
/// Leap years by the cycle of 33 years, as the International Components for Unicode count them
/// (`PersianCalendar`), which depart from it first in 1502; nothing outside 1178 to 1500 (1799 to
/// 2122 CE) is read.
final class PersianDate {
  private static final int FIRST_YEAR = 1178;
  private static final int LAST_YEAR = 1500;

  /// 1 Farvardin of the year 1 by the cycle counted back, in the proleptic Gregorian calendar.
  private static final long EPOCH = LocalDate.of(622, 3, 21).toEpochDay();

  private PersianDate() {}

  /// Whether a year is one that can be read, and so may be meant where three numbers stand alone.
  static boolean isYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /// The day in the Gregorian calendar; none where there is no such day or the year is not read.
  ///
  /// @param month from 1, Farvardin, to 12, Esfand
  static Optional<LocalDate> day(int year, int month, int day) {
    if (!isYear(year) || month < 1 || month > 12 || day < 1 || day > length(year, month)) {
      return Optional.empty();
    }
    int before = month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6;
    return Optional.of(LocalDate.ofEpochDay(newYear(year) + before + day - 1));
  }

  /// How many days a month has.
  static int length(int year, int month) {
    if (month <= 6) {
      return 31;
    }
    return month < 12 || isLeap(year) ? 30 : 29;
  }

  private static boolean isLeap(int year) {
    return newYear(year + 1) - newYear(year) == 366;
  }

  /// The epoch day of 1 Farvardin.
  private static long newYear(int year) {
    return EPOCH + 365L * (year - 1) + Math.floorDiv(8L * year + 21, 33L);
  }
}
