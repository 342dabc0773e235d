package org.demarche.ui.filter;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.demarche.time.EdtfResult;
import org.demarche.time.Extent;
import org.demarche.time.FuzzyDate;
import org.demarche.time.TimeRange;

/// What the range field makes of the text in it.
sealed interface RangeReading {
  /// Stands for a side without a limit: some 900 million years away, which the calendar still
  /// knows.
  long FAR = 28_000_000_000_000_000L;

  /// Nothing written: no range.
  record Nothing() implements RangeReading {}

  /// @param words the date for a sentence
  record Range(String words, TimeRange range) implements RangeReading {}

  /// @param reason one sentence
  record Unreadable(String reason) implements RangeReading {}

  /// Reads an EDTF text as a stretch of time; an open side goes on to [#FAR].
  ///
  /// @param axis the zone whose civil time the axis shows
  static RangeReading of(String text, ZoneId axis) {
    if (text.isBlank()) {
      return new Nothing();
    }
    return switch (FuzzyDate.parse(text.strip())) {
      case EdtfResult.Invalid invalid -> new Unreadable(invalid.reason());
      case EdtfResult.Valid valid -> {
        Extent extent = valid.date().extent(axis, axis);
        long start = extent.openStart() ? -FAR : Math.max(-FAR, extent.outer().start());
        long end = extent.openEnd() ? FAR : Math.min(FAR, extent.outer().end());
        yield start < end
            ? new Range(valid.date().words(), new TimeRange(start, end))
            : new Unreadable("This date lies beyond what the timeline can show.");
      }
    };
  }

  /// An EDTF text that reads as the range.
  static String edtf(TimeRange range) {
    boolean days =
        Math.floorMod(range.start(), 86_400) == 0 && Math.floorMod(range.end(), 86_400) == 0;
    String start = range.start() <= -FAR ? ".." : edge(range.start(), days);
    String end = range.end() >= FAR ? ".." : edge(range.end() - 1, days);
    return start.equals(end) && !start.equals("..") ? start : start + "/" + end;
  }

  private static String edge(long second, boolean day) {
    LocalDateTime time = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
    LocalDate date = time.toLocalDate();
    return day
        ? date.toString()
        : date + "T%02d:%02d:%02d".formatted(time.getHour(), time.getMinute(), time.getSecond());
  }
}
