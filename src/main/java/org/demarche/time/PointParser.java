package org.demarche.time;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import org.demarche.words.Message;

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
        throw scanner.invalid(digitsAt + 4, Message.of("time.edtf.more-than-four-digits"));
      }
      if (digits.length() < 4) {
        refuseOldX();
        throw scanner.invalid(Message.of("time.edtf.less-than-four-digits", digits.length()));
      }
      if (negative && digits.equals("0000")) {
        throw scanner.invalid(signAt, Message.of("time.edtf.signed-zero"));
      }
    }

    /// Drafts of the standard wrote `u` or `x`.
    private void refuseOldX() {
      if (scanner.at("x") || scanner.at("u")) {
        throw scanner.invalid(Message.of("time.edtf.old-x"));
      }
    }

    private Message noYear() {
      if (scanner.at("unknown")) {
        return Message.of("time.edtf.unknown-end");
      }
      if (scanner.at("open")) {
        return Message.of("time.edtf.open-end");
      }
      return switch (scanner.peek()) {
        case '+' -> Message.of("time.edtf.plus-sign");
        case 'y' -> Message.of("time.edtf.small-y");
        default -> Message.of("time.edtf.year-expected", scanner.next());
      };
    }

    private Point withinYear(boolean negative, Digits year) {
      qualifyAlone(DatePart.MONTH);
      int monthAt = scanner.position();
      Digits month = twoDigits(DatePart.MONTH);
      qualifyUpTo(DatePart.MONTH);
      if (isPartOfYear(month)) {
        return partOfYear(negative, year, month);
      }
      if (month.matching(1, 12).findAny().isEmpty()) {
        throw scanner.invalid(monthAt, Message.of("time.edtf.no-such-month", month.text()));
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
        throw scanner.invalid(Message.of("time.edtf.season-with-day"));
      }
      SubYear part = SubYear.of(month.lowest()).orElseThrow();
      return new GroupedDate(negative, year, part, qualifiers());
    }

    private Point withinMonth(boolean negative, Digits year, Digits month) {
      qualifyAlone(DatePart.DAY);
      int dayAt = scanner.position();
      Digits day = twoDigits(DatePart.DAY);
      qualifyUpTo(DatePart.DAY);
      CalendarDate date = new CalendarDate(negative, year, month, day, qualifiers());
      if (date.first().isEmpty()) {
        throw scanner.invalid(dayAt, noSuchDay(date, day));
      }
      return scanner.at("T") ? TimeParser.dateTime(scanner, date) : date;
    }

    private CalendarDate ended(CalendarDate date) {
      if (scanner.at("T")) {
        throw scanner.invalid(Message.of("time.edtf.clock-without-day"));
      }
      return date;
    }

    private Digits twoDigits(DatePart part) {
      int at = scanner.position();
      String digits = scanner.takeDigits(true);
      if (digits.length() < 2) {
        refuseOldX();
      }
      if (digits.isEmpty()) {
        throw scanner.invalid(Message.one("time.edtf.expected", part, scanner.next()));
      }
      if (digits.length() != 2) {
        throw scanner.invalid(
            digits.length() > 2 ? at + 2 : scanner.position(),
            Message.one("time.edtf.two-digits", part));
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
        throw scanner.invalid(Message.of("time.edtf.one-qualifier"));
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

  private static Message noSuchDay(CalendarDate date, Digits day) {
    Digits month = date.month();
    if (month == null || day.matching(1, 31).findAny().isEmpty()) {
      return Message.of("time.edtf.no-such-day", day.text());
    }
    if (!month.specified() || !date.year().specified()) {
      return Message.of("time.edtf.no-day-that-fits", day.text());
    }
    int year = date.negative() ? -date.year().lowest() : date.year().lowest();
    YearMonth within = YearMonth.of(year, month.lowest());
    return Message.of(
        "time.edtf.no-day-in-month",
        day.text(),
        Message.one("time.month", within.getMonth()),
        YearWords.ofFourDigits(year),
        within.lengthOfMonth());
  }
}
