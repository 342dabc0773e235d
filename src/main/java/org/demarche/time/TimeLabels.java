package org.demarche.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.demarche.words.Words;

/// Axis seconds in words, for ticks, hover cards and sentences.
///
/// Years before 1 CE are counted the way people do: astronomical year 0 is '1 BCE', and no year 0
/// is ever shown. Years from 1 to 999 say 'CE', so that they are not taken for something else.
public final class TimeLabels {
  private static final int DAY_SECONDS = 86_400;
  private static final int MILLION = 1_000_000;

  /// Years of up to four digits have no commas.
  private static final int UNGROUPED = 10_000;

  private TimeLabels() {}

  /// A year of the proleptic calendar: '2007', '500 BCE' for -499, '12,000 BCE', '170 million BCE'.
  public static String year(Words words, long year) {
    if (year <= 0) {
      return words.say("time.year.bce", number(words, 1 - year));
    }
    return year < 1000
        ? yearWithEra(words, year)
        : words.say("time.year.plain", number(words, year));
  }

  private static String yearWithEra(Words words, long year) {
    return words.say("time.year.ce", number(words, year));
  }

  /// A moment to the minute, or to the second where it has one: 'Mon 28 May 2007, 10:30'.
  public static String full(Words words, long second) {
    return words.say(
        "time.date-and-clock",
        weekdayAndDate(words, DatedSeconds.at(second)),
        clock(words, second));
  }

  /// A moment as exactly as a pixel of the axis can tell it: from 'Mon 28 May 2007, 10:30' through
  /// 'May 2007' to '1968'.
  public static String full(Words words, long second, double secondsPerPixel) {
    LocalDateTime time = DatedSeconds.at(second);
    if (secondsPerPixel < 3600) {
      String clock =
          secondsPerPixel < 1 ? clockWithSeconds(words, time) : hoursAndMinutes(words, time);
      return words.say("time.date-and-clock", weekdayAndDate(words, time), clock);
    }
    if (secondsPerPixel < 2 * DAY_SECONDS) {
      return weekdayAndDate(words, time);
    }
    return secondsPerPixel < 60.0 * DAY_SECONDS
        ? monthAndYear(words, time.toLocalDate())
        : year(words, time.getYear());
  }

  /// A half-open range in the fewest words that say it exactly: '2007', '1960–2010', 'May–July
  /// 2007', '28 May – 24 July 2007', '28 May 2007, 10:00–12:30'. Without a limit on one side: 'from
  /// 28 May 2007', 'until 2 July 2007'.
  public static String range(Words words, TimeRange range) {
    if (!range.hasStart() || !range.hasEnd()) {
      return oneSided(words, range);
    }
    LocalDateTime start = DatedSeconds.at(range.start());
    LocalDateTime end = DatedSeconds.at(range.end());
    boolean wholeDays = wholeDays(range) && !range.isEmpty();
    if (!wholeDays) {
      return times(words, start, end, range);
    }
    LocalDate first = start.toLocalDate();
    LocalDate last = DatedSeconds.at(range.end() - DAY_SECONDS).toLocalDate();
    boolean wholeMonths = first.getDayOfMonth() == 1 && end.getDayOfMonth() == 1;
    if (wholeMonths && first.getMonthValue() == 1 && end.getMonthValue() == 1) {
      return years(words, first.getYear(), last.getYear());
    }
    return wholeMonths ? months(words, first, last) : dates(words, first, last);
  }

  private static String oneSided(Words words, TimeRange range) {
    if (range.hasStart()) {
      boolean midnight = Math.floorMod(range.start(), DAY_SECONDS) == 0;
      return words.say(
          "time.from",
          midnight
              ? date(words, DatedSeconds.at(range.start()).toLocalDate())
              : moment(words, range.start()));
    }
    if (range.hasEnd()) {
      boolean midnight = Math.floorMod(range.end(), DAY_SECONDS) == 0;
      return words.say(
          "time.until",
          midnight
              ? date(words, DatedSeconds.at(range.end() - 1).toLocalDate())
              : moment(words, range.end()));
    }
    return words.say("time.at-any-time");
  }

  private static String moment(Words words, long second) {
    return words.say(
        "time.date-and-clock",
        date(words, DatedSeconds.at(second).toLocalDate()),
        clock(words, second));
  }

  private static boolean wholeDays(TimeRange range) {
    return Math.floorMod(range.start(), DAY_SECONDS) == 0
        && Math.floorMod(range.end(), DAY_SECONDS) == 0;
  }

  /// What a tick of the minor row says: the moment at which a unit starts.
  static String moment(Words words, long start, TickUnit unit) {
    LocalDateTime time = DatedSeconds.at(start);
    return switch (unit.field()) {
      case SECOND -> clockWithSeconds(words, time);
      case MINUTE, HOUR -> hoursAndMinutes(words, time);
      case DAY ->
          unit.step() == 1
              ? words.say("time.weekday-and-day", weekday(words, time), day(time))
              : day(time);
      case WEEK -> day(time);
      case MONTH -> words.one("time.month-short", time.getMonth());
      case YEAR -> year(words, time.getYear());
    };
  }

  /// What a tick of the major row says: the stretch that a unit covers.
  static String stretch(Words words, long start, TickUnit unit) {
    LocalDateTime time = DatedSeconds.at(start);
    return switch (unit.field()) {
      case SECOND, MINUTE, HOUR -> full(words, start);
      case DAY, WEEK -> weekdayAndDate(words, time);
      case MONTH -> monthAndYear(words, time.toLocalDate());
      case YEAR -> yearsFrom(words, time.getYear(), unit, start);
    };
  }

  private static String yearsFrom(Words words, int year, TickUnit unit, long start) {
    if (unit.step() == 10 && year >= 1000) {
      return words.say("time.tick-decade", String.valueOf(year));
    }
    int last =
        unit.next(start)
            .map(next -> DatedSeconds.at(next).getYear() - 1)
            .orElse(LocalDate.MAX.getYear());
    return years(words, year, last);
  }

  private static String years(Words words, int first, int last) {
    if (first == last) {
      return year(words, first);
    }
    if (last <= 0) {
      return words.say("time.span", number(words, 1L - first), year(words, last));
    }
    return first <= 0
        ? words.say("time.wide-span", year(words, first), yearWithEra(words, last))
        : words.say("time.span", number(words, first), year(words, last));
  }

  private static String months(Words words, LocalDate first, LocalDate last) {
    if (first.getYear() != last.getYear()) {
      return words.say("time.wide-span", monthAndYear(words, first), monthAndYear(words, last));
    }
    return first.getMonthValue() == last.getMonthValue()
        ? monthAndYear(words, first)
        : words.say("time.span", month(words, first), monthAndYear(words, last));
  }

  private static String dates(Words words, LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return date(words, first);
    }
    if (first.getYear() != last.getYear()) {
      return words.say("time.wide-span", date(words, first), date(words, last));
    }
    String day = String.valueOf(first.getDayOfMonth());
    return first.getMonthValue() == last.getMonthValue()
        ? words.say("time.span", day, date(words, last))
        : words.say(
            "time.wide-span",
            words.say("time.day-and-month", day, month(words, first)),
            date(words, last));
  }

  private static String times(
      Words words, LocalDateTime start, LocalDateTime end, TimeRange range) {
    String from = moment(words, range.start());
    if (range.isEmpty()) {
      return from;
    }
    return start.toLocalDate().equals(end.toLocalDate())
        ? words.say("time.span", from, clock(words, range.end()))
        : words.say("time.wide-span", from, moment(words, range.end()));
  }

  private static String weekdayAndDate(Words words, LocalDateTime time) {
    return words.say(
        "time.weekday-and-date",
        weekday(words, time),
        day(time),
        words.one("time.month-short", time.getMonth()),
        year(words, time.getYear()));
  }

  private static String weekday(Words words, LocalDateTime time) {
    return words.one("time.weekday-short", time.getDayOfWeek());
  }

  private static String day(LocalDateTime time) {
    return Integer.toString(time.getDayOfMonth());
  }

  private static String date(Words words, LocalDate date) {
    return words.say(
        "time.date",
        Integer.toString(date.getDayOfMonth()),
        month(words, date),
        year(words, date.getYear()));
  }

  private static String monthAndYear(Words words, LocalDate date) {
    return words.say("time.of-year", month(words, date), year(words, date.getYear()));
  }

  private static String month(Words words, LocalDate date) {
    return words.one("time.month", date.getMonth());
  }

  private static String clock(Words words, long second) {
    LocalDateTime time = DatedSeconds.at(second);
    return time.getSecond() == 0 ? hoursAndMinutes(words, time) : clockWithSeconds(words, time);
  }

  private static String hoursAndMinutes(Words words, LocalDateTime time) {
    return ClockWords.of(words, time.getHour(), time.getMinute());
  }

  private static String clockWithSeconds(Words words, LocalDateTime time) {
    return ClockWords.of(words, time.getHour(), time.getMinute(), time.getSecond());
  }

  private static String number(Words words, long number) {
    if (number >= MILLION && number % MILLION == 0) {
      return words.say("time.millions", number / MILLION);
    }
    return number < UNGROUPED ? Long.toString(number) : words.number(number);
  }
}
