package org.demarche.time;

/// Reads the time of day behind a date: `T10:30:00`, `T10:30:00Z`, `T10:30:00+03`,
/// `T10:30:00+03:30`.
final class TimeParser {
  /// How far ahead of UTC the standard time of any place has been, in minutes.
  private static final int MOST_AHEAD = 14 * 60;

  /// How far behind.
  private static final int MOST_BEHIND = -12 * 60;

  private final EdtfScanner scanner;

  private TimeParser(EdtfScanner scanner) {
    this.scanner = scanner;
  }

  static DateTime dateTime(EdtfScanner scanner, CalendarDate date) {
    if (!date.exact() || !date.qualifiers().isEmpty()) {
      throw scanner.invalid(
          "A time of day needs a date without qualifiers and unspecified digits.");
    }
    return new TimeParser(scanner).dateTime(date);
  }

  private DateTime dateTime(CalendarDate date) {
    scanner.take("T");
    int start = scanner.position();
    int hour = twoDigits("hour", 24);
    int minute = afterColon("minute");
    int second = afterColon("second");
    if (hour == 24 && minute + second > 0) {
      throw scanner.invalid(start, "A day ends at 24:00:00.");
    }
    refuseAfterSeconds();
    return new DateTime(date.first().orElseThrow(), hour, minute, second, zone());
  }

  private int afterColon(String part) {
    if (!scanner.take(":")) {
      throw scanner.invalid(
          "Expected ':' and a %s: a time of day is written hh:mm:ss.".formatted(part));
    }
    return twoDigits(part, 59);
  }

  private int twoDigits(String part, int max) {
    int start = scanner.position();
    String digits = scanner.takeDigits(false);
    if (digits.length() != 2) {
      throw scanner.invalid(start, "The %s has two digits.".formatted(part));
    }
    int number = Integer.parseInt(digits);
    if (number > max) {
      throw scanner.invalid(
          start,
          part.equals("second") && number == 60
              ? "Leap seconds are not kept; write second 59."
              : "There is no %s %d; the last is %d.".formatted(part, number, max));
    }
    return number;
  }

  private void refuseAfterSeconds() {
    if (scanner.at(".") && !scanner.at("..")) {
      throw scanner.invalid("Times are kept to the second; leave the fraction out.");
    }
    if (scanner.at("?") || scanner.at("~") || scanner.at("%")) {
      throw scanner.invalid("A date with a time of day has no qualifiers.");
    }
  }

  private String zone() {
    if (scanner.take("Z")) {
      return "Z";
    }
    int start = scanner.position();
    boolean behind = scanner.takeMinus();
    if (!behind && !scanner.take("+")) {
      return "";
    }
    int hour = twoDigits("offset's hour", 23);
    boolean colon = scanner.take(":");
    int minute = colon ? twoDigits("offset's minute", 59) : 0;
    int offset = (behind ? -1 : 1) * (hour * 60 + minute);
    if (offset < MOST_BEHIND || offset > MOST_AHEAD) {
      throw scanner.invalid(start, "Offsets from UTC go from -12:00 to +14:00.");
    }
    if (behind && offset == 0) {
      throw scanner.invalid(start, "The offset of UTC is written Z or +00:00.");
    }
    return "%s%02d%s".formatted(behind ? "-" : "+", hour, colon ? ":%02d".formatted(minute) : "");
  }
}
