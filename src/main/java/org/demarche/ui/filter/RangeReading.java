package org.demarche.ui.filter;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.demarche.dataset.Chronology;
import org.demarche.time.DatedSeconds;
import org.demarche.time.EdtfResult;
import org.demarche.time.FuzzyDate;
import org.demarche.time.TimeRange;
import org.demarche.time.written.Vocabulary;
import org.demarche.time.written.WrittenDate;
import org.demarche.words.Words;

/// What the range field makes of the text in it.
sealed interface RangeReading {
  /// In seconds.
  long DAY = 86_400;

  /// What consists of the signs of EDTF.
  Pattern EDTF_ALONE = Pattern.compile("[0-9XTYESZ.,~?%/:+\\[\\]{}-]+");

  /// Nothing written: no range.
  record Nothing() implements RangeReading {}

  /// @param words the date for a sentence
  record Range(String words, TimeRange range) implements RangeReading {}

  /// @param reason one sentence
  record Unreadable(String reason) implements RangeReading {}

  /// Several that the text may mean, of which one has to be chosen.
  record Ambiguous(List<Option> options) implements RangeReading {}

  /// @param edtf the text that means this and nothing else
  /// @param words the date for a sentence
  record Option(String edtf, String words) {}

  /// Reads what somebody wrote as a stretch of time; an open side goes on to [TimeRange#FAR].
  ///
  /// @param words for what it means, or why it means nothing
  /// @param vocabulary the words in which it may be written
  /// @param chronology says where a date lies on the axis
  static RangeReading of(Words words, Vocabulary vocabulary, String text, Chronology chronology) {
    if (text.isBlank()) {
      return new Nothing();
    }
    List<FuzzyDate> dates = WrittenDate.read(vocabulary, text);
    return switch (dates.size()) {
      case 0 -> new Unreadable(reason(words, text.strip()));
      case 1 -> one(words, dates.getFirst(), chronology);
      default ->
          new Ambiguous(
              dates.stream().map(date -> new Option(date.edtf(), date.words(words))).toList());
    };
  }

  private static RangeReading one(Words words, FuzzyDate date, Chronology chronology) {
    TimeRange range = chronology.asked(date).reach();
    return range.isEmpty()
        ? new Unreadable(words.say("filter.range.beyond"))
        : new Range(date.words(words), range);
  }

  /// Whoever writes EDTF is told what is wrong with it.
  private static String reason(Words words, String text) {
    return EDTF_ALONE.matcher(text).matches()
            && FuzzyDate.parse(text) instanceof EdtfResult.Invalid invalid
        ? words.say(invalid.reason())
        : words.say("filter.range.not-understood");
  }

  /// An EDTF text that reads as the range.
  static String edtf(TimeRange range) {
    boolean days = Math.floorMod(range.start(), DAY) == 0 && Math.floorMod(range.end(), DAY) == 0;
    String start = !range.hasStart() ? ".." : edge(range.start(), days);
    String end = !range.hasEnd() ? ".." : edge(range.end() - 1, days);
    return start.equals(end) && !start.equals("..") ? start : start + "/" + end;
  }

  /// The stretch with its ends at midnight, no shorter, where it is longer than three days.
  static TimeRange rounded(TimeRange range) {
    return range.length() <= 3 * DAY
        ? range
        : new TimeRange(
            Math.floorDiv(range.start(), DAY) * DAY, -Math.floorDiv(-range.end(), DAY) * DAY);
  }

  private static String edge(long second, boolean day) {
    LocalDateTime time = DatedSeconds.at(second);
    LocalDate date = time.toLocalDate();
    return day
        ? date.toString()
        : date + "T%02d:%02d:%02d".formatted(time.getHour(), time.getMinute(), time.getSecond());
  }
}
