package org.demarche.time;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How far 'about' reaches: one unit of the value's precision on each side.
///
/// The standard gives `~` no width, so this one is ours, and this is the only place that says it.
/// 'About 28 May' reaches one day each way, 'about May' one month, 'about 1984' one year, 'about
/// the 1960s' ten years, 'about spring' the three months of a season, `Y-17E7~` ten million years.
/// Where only some components are approximate, the unit is that of the finest one in the group that
/// starts with the year (`2007-05~-28`: a month), and otherwise of the coarsest one (`2007-~05-28`:
/// a month). A component with unspecified digits has the unit of those digits: `2007-05-XX~`
/// reaches a month.
///
/// @param years added to `months` on each side
/// @param months added to `days` on each side
/// @param days on each side
record ApproximateBand(long years, long months, long days) {
  static final ApproximateBand NONE = new ApproximateBand(0, 0, 0);

  static ApproximateBand of(Point point) {
    if (point.qualifiers().approximate().isEmpty()) {
      return NONE;
    }
    DatePart part = unitPart(point.qualifiers().approximate());
    return switch (point) {
      case CalendarDate date -> of(date, part);
      case GroupedDate date when part == DatePart.YEAR -> ofYear(date.year());
      case GroupedDate date -> new ApproximateBand(0, date.part().months(), 0);
      case YearNumber year -> new ApproximateBand(clamp(year.unit()), 0, 0);
      case DateTime time -> NONE;
    };
  }

  private static DatePart unitPart(Set<DatePart> approximate) {
    if (!approximate.contains(DatePart.YEAR)) {
      return approximate.contains(DatePart.MONTH) ? DatePart.MONTH : DatePart.DAY;
    }
    if (!approximate.contains(DatePart.MONTH)) {
      return DatePart.YEAR;
    }
    return approximate.contains(DatePart.DAY) ? DatePart.DAY : DatePart.MONTH;
  }

  private static ApproximateBand of(CalendarDate date, DatePart part) {
    Digits month = date.month();
    Digits day = date.day();
    if (part == DatePart.DAY && isSpecified(day)) {
      return new ApproximateBand(0, 0, 1);
    }
    return part != DatePart.YEAR && isSpecified(month)
        ? new ApproximateBand(0, 1, 0)
        : ofYear(date.year());
  }

  private static boolean isSpecified(@Nullable Digits digits) {
    return digits != null && digits.specified();
  }

  private static ApproximateBand ofYear(Digits year) {
    return new ApproximateBand(clamp(BigInteger.TEN.pow(year.places())), 0, 0);
  }

  private static long clamp(BigInteger years) {
    return years.min(BigInteger.valueOf(2L * Year.MAX_VALUE)).longValueExact();
  }

  LocalDate before(LocalDate day) {
    return shifted(day, -1);
  }

  LocalDate after(LocalDate day) {
    return shifted(day, 1);
  }

  /// The day this far away, or the end of the calendar when that is nearer.
  private LocalDate shifted(LocalDate day, int sign) {
    if (equals(NONE)) {
      return day;
    }
    long year = day.getYear() + sign * (years + 1);
    if (Math.abs(year) > Year.MAX_VALUE) {
      return year < 0 ? LocalDate.MIN : LocalDate.MAX;
    }
    return day.plusYears(sign * years).plusMonths(sign * months).plusDays(sign * days);
  }
}
