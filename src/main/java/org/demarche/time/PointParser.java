package org.demarche.time;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads one date, wherever it stands: a year, month, day, season, or day and time.
final class PointParser {
  private final EdtfScanner scanner;

  PointParser(EdtfScanner scanner) {
    this.scanner = scanner;
  }

  /// @throws InvalidEdtf when no date starts here, or an impossible one does
  Point point() {
    return new Reading().point();
  }

  /// The state of reading one date.
  private final class Reading {
    private final Set<DatePart> uncertain = EnumSet.noneOf(DatePart.class);
    private final Set<DatePart> approximate = EnumSet.noneOf(DatePart.class);

    Point point() {
      int start = scanner.position();
      qualifyAlone(DatePart.YEAR);
      if (scanner.take("Y")) {
        return YearParser.prefixed(scanner, this::qualifiersBehindYear);
      }
      int signAt = scanner.position();
      boolean negative = scanner.take("-");
      int digitsAt = scanner.position();
      String digits = scanner.takeDigits(true);
      checkYear(digits, negative, signAt, digitsAt);
      if (scanner.at("S")) {
        return YearParser.significant(scanner, negative, digits, this::qualifiersBehindYear);
      }
      qualifyUpTo(DatePart.YEAR);
      return scanner.take("-")
          ? withinYear(negative, new Digits(digits))
          : ended(start, new CalendarDate(negative, new Digits(digits), null, null, qualifiers()));
    }

    private Qualifiers qualifiersBehindYear() {
      qualifyUpTo(DatePart.YEAR);
      return qualifiers();
    }

    private void checkYear(String digits, boolean negative, int signAt, int digitsAt) {
      if (digits.isEmpty()) {
        throw scanner.invalid("Expected a year of four digits, but found " + found() + ".");
      }
      if (digits.length() > 4) {
        throw scanner.invalid(
            digitsAt + 4, "A year of more than four digits starts with Y, and a month with '-'.");
      }
      if (digits.length() < 4) {
        throw scanner.invalid(
            "A year has four digits, each unspecified one written X; here it has "
                + digits.length()
                + ".");
      }
      if (negative && digits.equals("0000")) {
        throw scanner.invalid(signAt, "The year 0000 has no sign.");
      }
    }

    private String found() {
      return scanner.peek() == '+' ? "'+' (years have no plus sign)" : scanner.next();
    }

    private Point withinYear(boolean negative, Digits year) {
      int monthAt = scanner.position();
      qualifyAlone(DatePart.MONTH);
      Digits month = twoDigits("month");
      if (month.specified() && month.lowest() >= 21 && month.lowest() <= 41) {
        qualifyUpTo(DatePart.MONTH);
        if (scanner.at("-") || scanner.at("T")) {
          throw scanner.invalid("A season or other part of a year has no day or time.");
        }
        SubYear part = SubYear.of(month.lowest()).orElseThrow();
        return new GroupedDate(negative, year, part, qualifiers());
      }
      if (month.matching(1, 12).findAny().isEmpty()) {
        throw scanner.invalid(
            monthAt,
            "There is no month %s; months are 01 to 12, parts of a year 21 to 41."
                .formatted(month.text()));
      }
      qualifyUpTo(DatePart.MONTH);
      if (!scanner.take("-")) {
        return ended(monthAt, new CalendarDate(negative, year, month, null, qualifiers()));
      }
      int dayAt = scanner.position();
      qualifyAlone(DatePart.DAY);
      Digits day = twoDigits("day");
      qualifyUpTo(DatePart.DAY);
      CalendarDate date = new CalendarDate(negative, year, month, day, qualifiers());
      if (date.first().isEmpty()) {
        throw scanner.invalid(dayAt, noSuchDay(date, day));
      }
      return scanner.at("T") ? TimeParser.dateTime(scanner, date) : ended(dayAt, date);
    }

    private CalendarDate ended(int partAt, CalendarDate date) {
      if (scanner.at("T")) {
        throw scanner.invalid(partAt, "A time of day needs a date with a day.");
      }
      return date;
    }

    private Digits twoDigits(String part) {
      int at = scanner.position();
      String digits = scanner.takeDigits(true);
      if (digits.isEmpty()) {
        throw scanner.invalid("Expected a " + part + ", but found " + scanner.next() + ".");
      }
      if (digits.length() != 2) {
        throw scanner.invalid(
            digits.length() > 2 ? at + 2 : scanner.position(), "A " + part + " has two digits.");
      }
      return new Digits(digits);
    }

    private Qualifiers qualifiers() {
      return new Qualifiers(uncertain, approximate);
    }

    private void qualifyAlone(DatePart part) {
      qualify(EnumSet.of(part));
    }

    private void qualifyUpTo(DatePart part) {
      qualify(EnumSet.range(DatePart.YEAR, part));
    }

    private void qualify(Set<DatePart> parts) {
      char mark = scanner.peek();
      if (!isQualifier(mark)) {
        return;
      }
      scanner.take(String.valueOf(mark));
      if (isQualifier(scanner.peek())) {
        throw scanner.invalid("Only one of ? ~ % can stand here; % means both ? and ~.");
      }
      if (mark != '~') {
        uncertain.addAll(parts);
      }
      if (mark != '?') {
        approximate.addAll(parts);
      }
    }
  }

  private static boolean isQualifier(char c) {
    return c == '?' || c == '~' || c == '%';
  }

  private static String noSuchDay(CalendarDate date, Digits day) {
    Digits month = date.month();
    if (month == null || !day.specified() || day.lowest() < 1 || day.lowest() > 31) {
      return "There is no day %s; days are 01 to 31.".formatted(day.text());
    }
    if (!month.specified() || !date.year().specified()) {
      return "No month that fits has a day %s.".formatted(day.text());
    }
    return shortMonth(date, month);
  }

  private static String shortMonth(CalendarDate date, @Nullable Digits month) {
    int year = date.negative() ? -date.year().lowest() : date.year().lowest();
    Month name = Month.of(month == null ? 1 : month.lowest());
    return "%s has only %d days in %s%s."
        .formatted(
            name.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
            YearMonth.of(year, name).lengthOfMonth(),
            date.negative() ? "-" : "",
            date.year().text());
  }
}
