package org.demarche.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.words.Lists;
import org.demarche.words.Words;

/// Single dates in words: 'about May 2007', '28 May 2007 (month uncertain)'.
final class PointWords {
  /// What stands in a month's place, as a note on it calls it.
  private enum Middle {
    MONTH,
    SEASON,
    PART_OF_YEAR
  }

  private PointWords() {}

  static String of(Words words, Point point) {
    return switch (point) {
      case CalendarDate date ->
          qualified(words, phrase(words, date), date.qualifiers(), date.finest(), Middle.MONTH);
      case GroupedDate date ->
          qualified(
              words,
              phrase(words, date),
              date.qualifiers(),
              DatePart.MONTH,
              date.part().isSeason() ? Middle.SEASON : Middle.PART_OF_YEAR);
      case YearNumber year ->
          qualified(words, phrase(words, year), year.qualifiers(), DatePart.YEAR, Middle.MONTH);
      case DateTime time ->
          words.say(
              "time.clock-on-day", clock(words, time), day(words, time), zone(words, time.zone()));
    };
  }

  static boolean sameDay(DateTime a, DateTime b) {
    return a.day().equals(b.day()) && a.zone().equals(b.zone());
  }

  /// From one time of a day to another: 'from 10:30 to 14:30 on 28 May 2007 (UTC+03:00)'.
  static String range(Words words, DateTime start, DateTime end) {
    return words.say(
        "time.clocks-on-day",
        clock(words, start),
        clock(words, end),
        day(words, end),
        zone(words, end.zone()));
  }

  private static String clock(Words words, DateTime time) {
    return time.second() == 0
        ? ClockWords.of(words, time.hour(), time.minute())
        : ClockWords.of(words, time.hour(), time.minute(), time.second());
  }

  private static String day(Words words, DateTime time) {
    LocalDate day = time.day();
    return words.say(
        "time.date",
        String.valueOf(day.getDayOfMonth()),
        name(words, day.getMonthValue()),
        YearWords.of(words, day.getYear()));
  }

  private static String zone(Words words, String zone) {
    return switch (zone) {
      case "" -> words.say("time.local-time");
      case "Z" -> words.say("time.utc");
      default -> words.say("time.utc-offset", zone);
    };
  }

  private static String qualified(
      Words words, Phrase phrase, Qualifiers qualifiers, DatePart finest, Middle middle) {
    int parts = finest.count();
    boolean about = qualifiers.approximate().size() == parts;
    Set<DatePart> approximate = about ? Set.of() : qualifiers.approximate();
    Set<DatePart> uncertain = qualifiers.uncertain();
    List<String> notes = new ArrayList<>();
    if (uncertain.size() == parts) {
      notes.add(words.say("time.uncertain"));
    } else if (!uncertain.isEmpty() && uncertain.equals(approximate)) {
      notes.add(words.say("time.both-uncertain", names(words, uncertain, middle)));
      approximate = Set.of();
    } else if (!uncertain.isEmpty()) {
      notes.add(words.say("time.part-uncertain", names(words, uncertain, middle)));
    }
    if (!approximate.isEmpty()) {
      notes.add(words.say("time.part-approximate", names(words, approximate, middle)));
    }
    String text = about ? phrase.about(words) : phrase.plain(words);
    return switch (notes.size()) {
      case 0 -> text;
      case 1 -> words.say("time.noted", text, notes.getFirst());
      default -> words.say("time.noted-twice", text, notes.getFirst(), notes.getLast());
    };
  }

  private static String names(Words words, Set<DatePart> parts, Middle middle) {
    return Lists.allAnd(
        words,
        parts.stream()
            .sorted()
            .map(
                part ->
                    part == DatePart.MONTH
                        ? words.one("time.part", middle)
                        : words.one("time.part", part))
            .toList());
  }

  private static Phrase phrase(Words words, YearNumber year) {
    String name = YearWords.of(words, year.year());
    return year.firstYear().equals(year.lastYear())
        ? new Phrase(name)
        : new Phrase(
            Phrase.Some.YEAR_FROM,
            words.say(
                "time.by-estimate",
                YearWords.range(words, year.firstYear(), year.lastYear()),
                name));
  }

  private static Phrase phrase(Words words, GroupedDate date) {
    SubYear part = date.part();
    if (!part.isSeason()) {
      return new Phrase(
          words.say(
              "time.part-of",
              part.words(words),
              YearWords.inner(words, date.negative(), date.year())));
    }
    String season = YearWords.behind(words, part.words(words), date.negative(), date.year());
    if (part.isNorthern()) {
      return new Phrase(words.say("time.northern", season));
    }
    return new Phrase(part.isSouthern() ? words.say("time.southern", season) : season);
  }

  private static Phrase phrase(Words words, CalendarDate date) {
    Digits month = date.month();
    Digits day = date.day();
    if (month == null) {
      return date.year().specified()
          ? new Phrase(yearOf(words, date))
          : YearWords.loose(words, date.negative(), date.year());
    }
    Phrase months = months(words, date, month);
    if (day == null) {
      return months;
    }
    if (day.blank()) {
      boolean several = months.some() == Phrase.Some.MONTH_FROM;
      return new Phrase(several ? Phrase.Some.DAY_FROM : Phrase.Some.DAY_IN, months.noun());
    }
    return month.specified()
        ? days(words, date, month, day)
        : new Phrase(words.say("time.day-of", ordinals(words, day), months.plain(words)));
  }

  /// A month, or the months it may be, and the year.
  private static Phrase months(Words words, CalendarDate date, Digits month) {
    if (month.blank()) {
      return new Phrase(Phrase.Some.MONTH_IN, yearOf(words, date));
    }
    List<Integer> numbers = month.matching(1, 12).boxed().toList();
    List<String> names = numbers.stream().map(number -> name(words, number)).toList();
    return isRun(numbers)
        ? new Phrase(
            Phrase.Some.MONTH_FROM,
            behind(words, words.say("time.to", names.getFirst(), names.getLast()), date))
        : new Phrase(behind(words, Lists.allOr(words, names), date));
  }

  /// A day, or the days it may be, of a known month.
  private static Phrase days(Words words, CalendarDate date, Digits month, Digits day) {
    List<Integer> numbers = day.matching(1, longest(date, month)).boxed().toList();
    List<String> days = numbers.stream().map(String::valueOf).toList();
    boolean run = isRun(numbers);
    String said =
        run ? words.say("time.to", days.getFirst(), days.getLast()) : Lists.allOr(words, days);
    String ofMonth = words.say("time.day-and-month", said, name(words, month.lowest()));
    return new Phrase(run ? Phrase.Some.DAY_FROM : Phrase.Some.NONE, behind(words, ofMonth, date));
  }

  private static int longest(CalendarDate date, Digits month) {
    int year = date.year().lowest();
    return date.year().specified()
        ? YearMonth.of(date.negative() ? -year : year, month.lowest()).lengthOfMonth()
        : Month.of(month.lowest()).maxLength();
  }

  private static String ordinals(Words words, Digits day) {
    List<Integer> numbers = day.matching(1, 31).boxed().toList();
    List<String> ordinals =
        numbers.stream().map(number -> words.say("time.ordinal", number)).toList();
    return isRun(numbers)
        ? words.say("time.to", ordinals.getFirst(), ordinals.getLast())
        : Lists.allOr(words, ordinals);
  }

  /// Whether there are several, one after the other.
  private static boolean isRun(List<Integer> numbers) {
    return numbers.size() > 2 && numbers.getLast() - numbers.getFirst() == numbers.size() - 1;
  }

  private static String behind(Words words, String noun, CalendarDate date) {
    return YearWords.behind(words, noun, date.negative(), date.year());
  }

  private static String yearOf(Words words, CalendarDate date) {
    return YearWords.inner(words, date.negative(), date.year());
  }

  private static String name(Words words, int month) {
    return words.one("time.month", Month.of(month));
  }
}
