package org.demarche.layer;

import java.time.LocalDate;
import java.time.Year;
import org.demarche.time.DatedSeconds;
import org.demarche.time.TimeLabels;
import org.demarche.time.TimeRange;
import org.demarche.words.Words;

/// The stretch of time that a picture shows, in words as exact as the picture is: a view of decades
/// in years, a view of months in days.
public final class ShownTime {
  private static final long DAY = 86_400;

  private ShownTime() {}

  public static String of(Words words, TimeRange range) {
    if (range.length() >= 12 * 365 * DAY) {
      return TimeLabels.range(words, years(range));
    }
    long unit = range.length() >= 10 * DAY ? DAY : range.length() >= 10 * 3600 ? 3600 : 60;
    long start = Math.floorDiv(range.start() + unit / 2, unit) * unit;
    long end = Math.floorDiv(range.end() + unit / 2, unit) * unit;
    return TimeLabels.range(words, new TimeRange(start, Math.max(start + unit, end)));
  }

  /// Of three years or more the years, of three months or more the whole months in which a stretch
  /// of time lies, else as [#of].
  static String roughly(Words words, TimeRange range) {
    if (range.length() >= 3 * 365 * DAY) {
      return TimeLabels.range(words, years(range));
    }
    if (range.length() < 90 * DAY) {
      return of(words, range);
    }
    LocalDate first = month(range.start());
    LocalDate last = month(range.end() - 1);
    long end = (last.toEpochDay() + last.lengthOfMonth()) * DAY;
    return TimeLabels.range(words, new TimeRange(first.toEpochDay() * DAY, end));
  }

  private static LocalDate month(long second) {
    return DatedSeconds.at(second).toLocalDate().withDayOfMonth(1);
  }

  /// The years of which the picture shows more than a little.
  private static TimeRange years(TimeRange range) {
    int first = Math.min(nearestYear(range.start()), Year.MAX_VALUE - 1);
    int end = Math.clamp(nearestYear(range.end()), first + 1, Year.MAX_VALUE);
    return new TimeRange(second(first), second(end));
  }

  private static int nearestYear(long second) {
    LocalDate date = DatedSeconds.at(second).toLocalDate();
    return date.getYear() + (date.getDayOfYear() > 182 ? 1 : 0);
  }

  private static long second(int year) {
    return LocalDate.of(year, 1, 1).toEpochDay() * DAY;
  }
}
