package org.demarche.time;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

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
      qualifyAlone(DatePart.YEAR);
      if (scanner.take("Y")) {
        return YearParser.prefixed(scanner, this::qualifiersBehindYear);
      }
      int signAt = scanner.position();
      boolean negative = scanner.takeMinus();
      int digitsAt = scanner.position();
      String digits = scanner.takeDigits(true);
      checkYear(digits, negative, signAt, digitsAt);
      if (scanner.at("S")) {
        return YearParser.significant(scanner, negative, digits, this::qualifiersBehindYear);
      }
      qualifyUpTo(DatePart.YEAR);
      return scanner.take("-")
          ? withinYear(negative, new Digits(digits))
          : ended(new CalendarDate(negative, new Digits(digits), null, null, qualifiers()));
    }

    private Qualifiers qualifiersBehindYear() {
      qualifyUpTo(DatePart.YEAR);
      return qualifiers();
    }

    private void checkYear(String digits, boolean negative, int signAt, int digitsAt) {
      if (digits.isEmpty()) {
        throw scanner.invalid(noYear());
      }
      if (digits.length() > 4) {
        throw scanner.invalid(
            digitsAt + 4, "A year of more than four digits starts with Y, and a month with '-'.");
      }
      if (digits.length() < 4) {
        refuseOldX();
        throw scanner.invalid(
            "A year has four digits, each unspecified one written X; here it has "
                + digits.length()
                + ".");
      }
      if (negative && digits.equals("0000")) {
        throw scanner.invalid(signAt, "The year 0000 has no sign.");
      }
    }

    /// Drafts of the standard wrote `u` or `x`.
    private void refuseOldX() {
      if (scanner.at("x") || scanner.at("u")) {
        throw scanner.invalid("A digit that is not specified is written X.");
      }
    }

    private String noYear() {
      if (scanner.at("unknown")) {
        return "An end that is not known is left empty: '/2007'.";
      }
      if (scanner.at("open")) {
        return "An open end is written '..'.";
      }
      return switch (scanner.peek()) {
        case '+' -> "A year has no plus sign.";
        case 'y' -> "Years of more than four digits start with a capital Y.";
        default -> "Expected a year of four digits, but found " + scanner.next() + ".";
      };
    }

    private Point withinYear(boolean negative, Digits year) {
      qualifyAlone(DatePart.MONTH);
      int monthAt = scanner.position();
      Digits month = twoDigits("month");
      qualifyUpTo(DatePart.MONTH);
      if (isPartOfYear(month)) {
        return partOfYear(negative, year, month);
      }
      if (month.matching(1, 12).findAny().isEmpty()) {
        throw scanner.invalid(
            monthAt,
            "There is no month %s; months are 01 to 12, parts of a year 21 to 41."
                .formatted(month.text()));
      }
      return scanner.take("-")
          ? withinMonth(negative, year, month)
          : ended(new CalendarDate(negative, year, month, null, qualifiers()));
    }

    private boolean isPartOfYear(Digits month) {
      return month.specified() && SubYear.of(month.lowest()).isPresent();
    }

    private GroupedDate partOfYear(boolean negative, Digits year, Digits month) {
      if (scanner.at("-") || scanner.at("T")) {
        throw scanner.invalid("A season or other part of a year has no day or time.");
      }
      SubYear part = SubYear.of(month.lowest()).orElseThrow();
      return new GroupedDate(negative, year, part, qualifiers());
    }

    private Point withinMonth(boolean negative, Digits year, Digits month) {
      qualifyAlone(DatePart.DAY);
      int dayAt = scanner.position();
      Digits day = twoDigits("day");
      qualifyUpTo(DatePart.DAY);
      CalendarDate date = new CalendarDate(negative, year, month, day, qualifiers());
      if (date.first().isEmpty()) {
        throw scanner.invalid(dayAt, noSuchDay(date, day));
      }
      return scanner.at("T") ? TimeParser.dateTime(scanner, date) : date;
    }

    private CalendarDate ended(CalendarDate date) {
      if (scanner.at("T")) {
        throw scanner.invalid("A time of day needs a date with a day.");
      }
      return date;
    }

    private Digits twoDigits(String part) {
      int at = scanner.position();
      String digits = scanner.takeDigits(true);
      if (digits.length() < 2) {
        refuseOldX();
      }
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
    if (month == null || day.matching(1, 31).findAny().isEmpty()) {
      return "There is no day %s; days are 01 to 31.".formatted(day.text());
    }
    if (!month.specified() || !date.year().specified()) {
      return "There is no day %s in any month that fits.".formatted(day.text());
    }
    int year = date.negative() ? -date.year().lowest() : date.year().lowest();
    YearMonth within = YearMonth.of(year, month.lowest());
    return "There is no day %s in %s %s, which has %d days."
        .formatted(
            day.text(),
            within.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
            YearWords.of(year),
            within.lengthOfMonth());
  }
}
