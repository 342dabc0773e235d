package org.demarche.time;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Single dates in English: 'about May 2007', '28 May 2007 (month uncertain)'.
final class PointWords {
  private PointWords() {}

  static String of(Point point) {
    return switch (point) {
      case CalendarDate date -> qualified(phrase(date), date.qualifiers(), date.finest(), "month");
      case GroupedDate date ->
          qualified(
              phrase(date),
              date.qualifiers(),
              DatePart.MONTH,
              date.part().isSeason() ? "season" : "part of the year");
      case YearNumber year -> qualified(phrase(year), year.qualifiers(), DatePart.YEAR, "month");
      case DateTime time -> of(time);
    };
  }

  private static String of(DateTime time) {
    return clock(time) + day(time);
  }

  static boolean sameDay(DateTime a, DateTime b) {
    return a.day().equals(b.day()) && a.zone().equals(b.zone());
  }

  /// From one time of a day to another: 'from 10:30 to 14:30 on 28 May 2007 (UTC+03:00)'.
  static String range(DateTime start, DateTime end) {
    return "from " + clock(start) + " to " + clock(end) + day(end);
  }

  private static String clock(DateTime time) {
    String seconds = time.second() == 0 ? "" : ":%02d".formatted(time.second());
    return "%02d:%02d%s".formatted(time.hour(), time.minute(), seconds);
  }

  private static String day(DateTime time) {
    String zone =
        switch (time.zone()) {
          case "" -> "local time";
          case "Z" -> "UTC";
          default -> "UTC" + time.zone();
        };
    String month = name(time.day().getMonthValue());
    String year = YearWords.of(time.day().getYear());
    return " on %d %s %s (%s)".formatted(time.day().getDayOfMonth(), month, year, zone);
  }

  private static String qualified(
      Phrase phrase, Qualifiers qualifiers, DatePart finest, String monthName) {
    int parts = finest.count();
    boolean about = qualifiers.approximate().size() == parts;
    Set<DatePart> approximate = about ? Set.of() : qualifiers.approximate();
    Set<DatePart> uncertain = qualifiers.uncertain();
    List<String> notes = new ArrayList<>();
    if (uncertain.size() == parts) {
      notes.add("uncertain");
    } else if (!uncertain.isEmpty() && uncertain.equals(approximate)) {
      notes.add(names(uncertain, monthName) + " uncertain and approximate");
      approximate = Set.of();
    } else if (!uncertain.isEmpty()) {
      notes.add(names(uncertain, monthName) + " uncertain");
    }
    if (!approximate.isEmpty()) {
      notes.add(names(approximate, monthName) + " approximate");
    }
    String text = about ? phrase.about() : phrase.plain();
    return notes.isEmpty() ? text : text + " (" + String.join("; ", notes) + ")";
  }

  private static String names(Set<DatePart> parts, String monthName) {
    List<String> names =
        parts.stream()
            .sorted()
            .map(
                part ->
                    switch (part) {
                      case YEAR -> "year";
                      case MONTH -> monthName;
                      case DAY -> "day";
                    })
            .toList();
    return WordList.of(names, "and");
  }

  private static Phrase phrase(YearNumber year) {
    String name = YearWords.of(year.year());
    return year.firstYear().equals(year.lastYear())
        ? new Phrase(name)
        : new Phrase(
            "some year from ",
            YearWords.range(year.firstYear(), year.lastYear()) + ", by estimate " + name);
  }

  private static Phrase phrase(GroupedDate date) {
    SubYear part = date.part();
    if (!part.isSeason()) {
      return new Phrase(part.phrase() + " of " + YearWords.inner(date.negative(), date.year()));
    }
    String hemisphere =
        part.hemisphere().isEmpty() ? "" : " in the " + part.hemisphere() + " hemisphere";
    return new Phrase(
        part.phrase() + " " + YearWords.after(date.negative(), date.year(), "in") + hemisphere);
  }

  private static Phrase phrase(CalendarDate date) {
    Digits month = date.month();
    Digits day = date.day();
    if (month == null) {
      return date.year().specified()
          ? new Phrase(YearWords.inner(date.negative(), date.year()))
          : YearWords.loose(date.negative(), date.year());
    }
    Phrase months = months(date, month);
    if (day == null) {
      return months;
    }
    if (day.blank()) {
      boolean several = !month.blank() && !months.lead().isEmpty();
      return new Phrase(several ? "some day from " : "some day in ", months.noun());
    }
    return month.specified()
        ? days(date, month, day)
        : new Phrase("the " + ordinals(day) + " of " + months.plain());
  }

  /// A month, or the months it may be, and the year.
  private static Phrase months(CalendarDate date, Digits month) {
    if (month.blank()) {
      return new Phrase("some month in ", yearOf(date));
    }
    String after = " " + YearWords.after(date.negative(), date.year(), "in");
    List<Integer> numbers = month.matching(1, 12).boxed().toList();
    List<String> names = numbers.stream().map(PointWords::name).toList();
    return isRun(numbers)
        ? new Phrase("some month from ", names.getFirst() + " to " + names.getLast() + after)
        : new Phrase(WordList.of(names, "or") + after);
  }

  /// A day, or the days it may be, of a known month.
  private static Phrase days(CalendarDate date, Digits month, Digits day) {
    String after =
        " %s %s"
            .formatted(name(month.lowest()), YearWords.after(date.negative(), date.year(), "in"));
    List<Integer> numbers = day.matching(1, longest(date, month)).boxed().toList();
    return isRun(numbers)
        ? new Phrase("some day from ", numbers.getFirst() + " to " + numbers.getLast() + after)
        : new Phrase(WordList.of(numbers.stream().map(String::valueOf).toList(), "or") + after);
  }

  private static int longest(CalendarDate date, Digits month) {
    int year = date.year().lowest();
    return date.year().specified()
        ? YearMonth.of(date.negative() ? -year : year, month.lowest()).lengthOfMonth()
        : Month.of(month.lowest()).maxLength();
  }

  private static String ordinals(Digits day) {
    List<Integer> numbers = day.matching(1, 31).boxed().toList();
    return isRun(numbers)
        ? ordinal(numbers.getFirst()) + " to " + ordinal(numbers.getLast())
        : WordList.of(numbers.stream().map(PointWords::ordinal).toList(), "or");
  }

  /// Whether there are several, one after the other.
  private static boolean isRun(List<Integer> numbers) {
    return numbers.size() > 2 && numbers.getLast() - numbers.getFirst() == numbers.size() - 1;
  }

  private static String ordinal(int number) {
    String ending =
        number / 10 == 1
            ? "th"
            : switch (number % 10) {
              case 1 -> "st";
              case 2 -> "nd";
              case 3 -> "rd";
              default -> "th";
            };
    return number + ending;
  }

  private static String yearOf(CalendarDate date) {
    return YearWords.inner(date.negative(), date.year());
  }

  private static String name(int month) {
    return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
