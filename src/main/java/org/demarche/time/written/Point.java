package org.demarche.time.written;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// A date within a written text, as EDTF.
///
/// @param first EDTF text of where it begins; equal to `last` unless it is a stretch of its own
/// @param last EDTF text of where it ends
record Point(String first, String last) {
  static Point of(String edtf) {
    return new Point(edtf, edtf);
  }

  /// The whole of it as EDTF.
  String edtf() {
    return first.equals(last) ? first : first + "/" + last;
  }

  static Point year(int year) {
    return of(text(year));
  }

  private static String text(int year) {
    return year < 0 ? "-%04d".formatted(-year) : "%04d".formatted(year);
  }

  static Optional<Point> month(int year, int month) {
    return month < 1 || month > 12
        ? Optional.empty()
        : Optional.of(of(text(year) + "-%02d".formatted(month)));
  }

  static Optional<Point> day(int year, int month, int day) {
    try {
      return Optional.of(day(LocalDate.of(year, month, day)));
    } catch (DateTimeException e) {
      // There is no such day: no date was written.
      return Optional.empty();
    }
  }

  private static Point day(LocalDate day) {
    return of(
        text(day.getYear()) + "-%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth()));
  }

  /// A part of a year, by its number in EDTF.
  static Point part(int year, int part) {
    return of(text(year) + "-" + part);
  }

  static Point decade(int year) {
    return of("%03dX".formatted(year / 10));
  }

  static Point century(int century) {
    return of("%02dXX".formatted(century - 1));
  }

  static Optional<Point> persianDay(int year, int month, int day) {
    return PersianDate.day(year, month, day).map(Point::day);
  }

  static Optional<Point> persianMonth(int year, int month) {
    return PersianDate.day(year, month, 1)
        .map(
            first ->
                new Point(
                    day(first).first,
                    day(first.plusDays(PersianDate.length(year, month) - 1L)).first));
  }

  /// The same, approximate.
  Point about() {
    return new Point(first + "~", last + "~");
  }
}
