package org.demarche.time;

import java.time.LocalDateTime;
import java.time.LocalTime;

/// Reads the time of day behind a date: `T10:30:00`, `T10:30:00Z`, `T10:30:00+03`,
/// `T10:30:00+03:30`.
final class TimeParser {
  private TimeParser() {}

  static DateTime dateTime(EdtfScanner scanner, CalendarDate date) {
    if (!date.exact() || !date.qualifiers().isEmpty()) {
      throw scanner.invalid(
          "A time of day needs a date without qualifiers and unspecified digits.");
    }
    scanner.take("T");
    int hour = twoDigits(scanner, "hour", 23);
    colon(scanner, "minute");
    int minute = twoDigits(scanner, "minute", 59);
    colon(scanner, "second");
    int second = twoDigits(scanner, "second", 59);
    refuseAfterSeconds(scanner);
    LocalDateTime time =
        LocalDateTime.of(date.first().orElseThrow(), LocalTime.of(hour, minute, second));
    return new DateTime(time, zone(scanner));
  }

  private static void colon(EdtfScanner scanner, String part) {
    if (!scanner.take(":")) {
      throw scanner.invalid(
          "Expected ':' and a %s: a time of day is written hh:mm:ss.".formatted(part));
    }
  }

  private static int twoDigits(EdtfScanner scanner, String part, int max) {
    int start = scanner.position();
    String digits = scanner.takeDigits(false);
    if (digits.length() != 2) {
      throw scanner.invalid(start, "The %s has two digits.".formatted(part));
    }
    int number = Integer.parseInt(digits);
    if (number > max) {
      throw scanner.invalid(start, impossible(part, number, max));
    }
    return number;
  }

  private static String impossible(String part, int number, int max) {
    if (part.equals("hour") && number == 24) {
      return "There is no hour 24; write 00:00:00 of the next day.";
    }
    if (part.equals("second") && number == 60) {
      return "Leap seconds are not kept; write second 59.";
    }
    return "There is no %s %02d; the last is %d.".formatted(part, number, max);
  }

  private static void refuseAfterSeconds(EdtfScanner scanner) {
    if (scanner.at(".") && !scanner.at("..")) {
      throw scanner.invalid("Times are kept to the second; leave the fraction out.");
    }
    if (scanner.at("?") || scanner.at("~") || scanner.at("%")) {
      throw scanner.invalid("A date with a time of day has no qualifiers.");
    }
  }

  private static String zone(EdtfScanner scanner) {
    if (scanner.take("Z")) {
      return "Z";
    }
    if (!scanner.at("+") && !scanner.at("-")) {
      return "";
    }
    int start = scanner.position();
    String sign = String.valueOf(scanner.peek());
    scanner.take(sign);
    int hour = twoDigits(scanner, "offset's hour", 18);
    boolean minutes = scanner.take(":");
    int minute = minutes ? twoDigits(scanner, "offset's minute", 59) : 0;
    if (hour == 18 && minute > 0) {
      throw scanner.invalid(start, "No offset from UTC is more than 18 hours.");
    }
    if (sign.equals("-") && hour == 0 && minute == 0) {
      throw scanner.invalid(start, "The offset of UTC is written Z or +00:00.");
    }
    return sign + "%02d".formatted(hour) + (minutes ? ":%02d".formatted(minute) : "");
  }
}
