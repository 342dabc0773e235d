package org.demarche.ui.filter;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.demarche.dataset.Chronology;
import org.demarche.time.EdtfResult;
import org.demarche.time.FuzzyDate;
import org.demarche.time.TimeRange;
import org.demarche.words.Words;

/// What the range field makes of the text in it.
sealed interface RangeReading {
  /// Nothing written: no range.
  record Nothing() implements RangeReading {}

  /// @param words the date for a sentence
  record Range(String words, TimeRange range) implements RangeReading {}

  /// @param reason one sentence
  record Unreadable(String reason) implements RangeReading {}

  /// Reads an EDTF text as a stretch of time; an open side goes on to [TimeRange#FAR].
  ///
  /// @param words for what it means, or why it means nothing
  /// @param chronology says where a date lies on the axis
  static RangeReading of(Words words, String text, Chronology chronology) {
    if (text.isBlank()) {
      return new Nothing();
    }
    return switch (FuzzyDate.parse(text.strip())) {
      case EdtfResult.Invalid invalid -> new Unreadable(words.say(invalid.reason()));
      case EdtfResult.Valid valid -> {
        TimeRange range = chronology.extent(valid.date()).reach();
        yield range.isEmpty()
            ? new Unreadable(words.say("filter.range.beyond"))
            : new Range(valid.date().words(words), range);
      }
    };
  }

  /// An EDTF text that reads as the range.
  static String edtf(TimeRange range) {
    boolean days =
        Math.floorMod(range.start(), 86_400) == 0 && Math.floorMod(range.end(), 86_400) == 0;
    String start = !range.hasStart() ? ".." : edge(range.start(), days);
    String end = !range.hasEnd() ? ".." : edge(range.end() - 1, days);
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
