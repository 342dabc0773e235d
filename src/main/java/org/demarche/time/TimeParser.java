package org.demarche.time;

import org.demarche.words.Message;

/// Reads the time of day behind a date: `T10:30:00`, `T10:30:00Z`, `T10:30:00+03`,
/// `T10:30:00+03:30`.
final class TimeParser {
  /// How far ahead of UTC the standard time of any place has been, in minutes.
  private static final int MOST_AHEAD = 14 * 60;

  /// How far behind.
  private static final int MOST_BEHIND = -12 * 60;

  /// What has two digits.
  private enum Part {
    HOUR,
    MINUTE,
    SECOND,
    OFFSET_HOUR,
    OFFSET_MINUTE
  }

  private final EdtfScanner scanner;

  private TimeParser(EdtfScanner scanner) {
    this.scanner = scanner;
  }

  static DateTime dateTime(EdtfScanner scanner, CalendarDate date) {
    if (!date.exact() || !date.qualifiers().isEmpty()) {
      throw scanner.invalid(Message.of("time.edtf.clock-of-doubtful-day"));
    }
    return new TimeParser(scanner).dateTime(date);
  }

  private DateTime dateTime(CalendarDate date) {
    scanner.take("T");
    int start = scanner.position();
    int hour = twoDigits(Part.HOUR, 24);
    int minute = afterColon(Part.MINUTE);
    int second = afterColon(Part.SECOND);
    if (hour == 24 && minute + second > 0) {
      throw scanner.invalid(start, Message.of("time.edtf.after-the-day"));
    }
    refuseAfterSeconds();
    return new DateTime(date.first().orElseThrow(), hour, minute, second, zone());
  }

  private int afterColon(Part part) {
    if (!scanner.take(":")) {
      throw scanner.invalid(Message.one("time.edtf.after-colon", part));
    }
    return twoDigits(part, 59);
  }

  private int twoDigits(Part part, int max) {
    int start = scanner.position();
    String digits = scanner.takeDigits(false);
    if (digits.length() != 2) {
      throw scanner.invalid(start, Message.one("time.edtf.two-digits-of", part));
    }
    int number = Integer.parseInt(digits);
    if (number > max) {
      throw scanner.invalid(
          start,
          part == Part.SECOND && number == 60
              ? Message.of("time.edtf.leap-second")
              : Message.one("time.edtf.too-large", part, number, max));
    }
    return number;
  }

  private void refuseAfterSeconds() {
    if (scanner.at(".") && !scanner.at("..")) {
      throw scanner.invalid(Message.of("time.edtf.fraction"));
    }
    if (scanner.at("?") || scanner.at("~") || scanner.at("%")) {
      throw scanner.invalid(Message.of("time.edtf.qualified-clock"));
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
    int hour = twoDigits(Part.OFFSET_HOUR, 23);
    boolean colon = scanner.take(":");
    int minute = colon ? twoDigits(Part.OFFSET_MINUTE, 59) : 0;
    int offset = (behind ? -1 : 1) * (hour * 60 + minute);
    if (offset < MOST_BEHIND || offset > MOST_AHEAD) {
      throw scanner.invalid(start, Message.of("time.edtf.no-such-offset"));
    }
    if (behind && offset == 0) {
      throw scanner.invalid(start, Message.of("time.edtf.minus-zero"));
    }
    return "%s%02d%s".formatted(behind ? "-" : "+", hour, colon ? ":%02d".formatted(minute) : "");
  }
}
