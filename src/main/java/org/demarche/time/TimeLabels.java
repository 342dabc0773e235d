package org.demarche.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/// Axis seconds in English words, for ticks, hover cards and sentences.
///
/// Years before 1 CE are counted the way people do: astronomical year 0 is '1 BCE', and no year 0
/// is ever shown. Years from 1 to 999 say 'CE', so that they are not taken for something else.
public final class TimeLabels {
  private static final int DAY_SECONDS = 86_400;
  private static final int MILLION = 1_000_000;
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

  private TimeLabels() {}

  /// A year of the proleptic calendar: '2007', '500 BCE' for -499, '12,000 BCE', '170 million BCE'.
  public static String year(long year) {
    if (year <= 0) {
      return number(1 - year) + " BCE";
    }
    return year < 1000 ? year + " CE" : number(year);
  }

  /// A moment to the minute, or to the second where it has one: 'Mon 28 May 2007, 10:30'.
  public static String full(long second) {
    return weekdayAndDate(second) + ", " + time(second);
  }

  /// A moment as exactly as a pixel of the axis can tell it: from 'Mon 28 May 2007, 10:30' through
  /// 'May 2007' to '1968'.
  public static String full(long second, double secondsPerPixel) {
    if (secondsPerPixel < 1) {
      LocalDateTime time = at(second);
      return weekdayAndDate(second) + ", " + hoursAndMinutes(time) + seconds(time);
    }
    if (secondsPerPixel < 3600) {
      return weekdayAndDate(second) + ", " + hoursAndMinutes(at(second));
    }
    LocalDate date = at(second).toLocalDate();
    if (secondsPerPixel < 2 * DAY_SECONDS) {
      return weekdayAndDate(second);
    }
    return secondsPerPixel < 60.0 * DAY_SECONDS ? monthAndYear(date) : year(date.getYear());
  }

  /// A half-open range in the fewest words that say it exactly: '2007', '1960–2010', 'May–July
  /// 2007', '28 May – 24 July 2007', '28 May 2007, 10:00–12:30'. Without a limit on one side: 'from
  /// 28 May 2007', 'until 2 July 2007'.
  public static String range(TimeRange range) {
    if (!range.hasStart() || !range.hasEnd()) {
      return oneSided(range);
    }
    LocalDateTime start = at(range.start());
    LocalDateTime end = at(range.end());
    boolean wholeDays = wholeDays(range) && !range.isEmpty();
    if (!wholeDays) {
      return times(start, end, range);
    }
    LocalDate first = start.toLocalDate();
    LocalDate last = end.toLocalDate().minusDays(1);
    boolean wholeMonths = first.getDayOfMonth() == 1 && end.getDayOfMonth() == 1;
    if (wholeMonths && first.getMonthValue() == 1 && end.getMonthValue() == 1) {
      return years(first.getYear(), last.getYear());
    }
    return wholeMonths ? months(first, last) : dates(first, last);
  }

  private static String oneSided(TimeRange range) {
    if (range.hasStart()) {
      boolean midnight = Math.floorMod(range.start(), DAY_SECONDS) == 0;
      return "from " + (midnight ? date(at(range.start()).toLocalDate()) : moment(range.start()));
    }
    if (range.hasEnd()) {
      boolean midnight = Math.floorMod(range.end(), DAY_SECONDS) == 0;
      return "until " + (midnight ? date(at(range.end() - 1).toLocalDate()) : moment(range.end()));
    }
    return "at any time";
  }

  private static String moment(long second) {
    return date(at(second).toLocalDate()) + ", " + time(second);
  }

  private static boolean wholeDays(TimeRange range) {
    return Math.floorMod(range.start(), DAY_SECONDS) == 0
        && Math.floorMod(range.end(), DAY_SECONDS) == 0;
  }

  /// What a tick of the minor row says: the moment at which a unit starts.
  static String moment(long start, TickUnit unit) {
    LocalDateTime time = at(start);
    return switch (unit.field()) {
      case SECOND -> hoursAndMinutes(time) + seconds(time);
      case MINUTE, HOUR -> hoursAndMinutes(time);
      case DAY ->
          unit.step() == 1
              ? weekday(time.toLocalDate()) + " " + time.getDayOfMonth()
              : Integer.toString(time.getDayOfMonth());
      case WEEK -> Integer.toString(time.getDayOfMonth());
      case MONTH -> MONTHS.get(time.getMonthValue() - 1).substring(0, 3);
      case YEAR -> year(time.getYear());
    };
  }

  /// What a tick of the major row says: the stretch that a unit covers.
  static String stretch(long start, TickUnit unit) {
    LocalDate date = at(start).toLocalDate();
    return switch (unit.field()) {
      case SECOND, MINUTE, HOUR -> full(start);
      case DAY, WEEK -> weekdayAndDate(start);
      case MONTH -> monthAndYear(date);
      case YEAR -> yearsFrom(date.getYear(), unit, start);
    };
  }

  private static String yearsFrom(int year, TickUnit unit, long start) {
    if (unit.step() == 10 && year >= 1000) {
      return year + "s";
    }
    int last = unit.next(start).map(next -> at(next).getYear() - 1).orElse(LocalDate.MAX.getYear());
    return years(year, last);
  }

  private static String years(int first, int last) {
    if (first == last) {
      return year(first);
    }
    if (last <= 0) {
      return number(1L - first) + "–" + year(last);
    }
    return first <= 0 ? year(first) + " – " + yearWithEra(last) : number(first) + "–" + year(last);
  }

  private static String yearWithEra(int year) {
    return number(year) + " CE";
  }

  private static String months(LocalDate first, LocalDate last) {
    if (first.getYear() != last.getYear()) {
      return monthAndYear(first) + " – " + monthAndYear(last);
    }
    return first.getMonthValue() == last.getMonthValue()
        ? monthAndYear(first)
        : month(first) + "–" + monthAndYear(last);
  }

  private static String dates(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return date(first);
    }
    if (first.getYear() != last.getYear()) {
      return date(first) + " – " + date(last);
    }
    return first.getMonthValue() == last.getMonthValue()
        ? first.getDayOfMonth() + "–" + date(last)
        : first.getDayOfMonth() + " " + month(first) + " – " + date(last);
  }

  private static String times(LocalDateTime start, LocalDateTime end, TimeRange range) {
    String from = date(start.toLocalDate()) + ", " + time(range.start());
    if (range.isEmpty()) {
      return from;
    }
    return start.toLocalDate().equals(end.toLocalDate())
        ? from + "–" + time(range.end())
        : from + " – " + date(end.toLocalDate()) + ", " + time(range.end());
  }

  private static LocalDateTime at(long second) {
    return LocalDateTime.ofEpochSecond(
        Math.clamp(second, DatedSeconds.FIRST, DatedSeconds.LAST), 0, ZoneOffset.UTC);
  }

  private static String weekdayAndDate(long second) {
    LocalDate date = at(second).toLocalDate();
    return weekday(date)
        + " "
        + date.getDayOfMonth()
        + " "
        + shortMonth(date)
        + " "
        + year(date.getYear());
  }

  private static String weekday(LocalDate date) {
    return DAYS.get(date.getDayOfWeek().getValue() - 1);
  }

  private static String date(LocalDate date) {
    return date.getDayOfMonth() + " " + monthAndYear(date);
  }

  private static String monthAndYear(LocalDate date) {
    return month(date) + " " + year(date.getYear());
  }

  private static String month(LocalDate date) {
    return MONTHS.get(date.getMonthValue() - 1);
  }

  private static String shortMonth(LocalDate date) {
    return month(date).substring(0, 3);
  }

  private static String time(long second) {
    LocalDateTime time = at(second);
    return hoursAndMinutes(time) + (time.getSecond() == 0 ? "" : seconds(time));
  }

  private static String hoursAndMinutes(LocalDateTime time) {
    return twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute());
  }

  private static String seconds(LocalDateTime time) {
    return ":" + twoDigits(time.getSecond());
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private static String number(long number) {
    if (number >= MILLION && number % MILLION == 0) {
      return String.format(Locale.ROOT, "%,d million", number / MILLION);
    }
    return number < 10_000 ? Long.toString(number) : String.format(Locale.ROOT, "%,d", number);
  }
}
