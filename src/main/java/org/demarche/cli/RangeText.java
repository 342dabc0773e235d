package org.demarche.cli;

import org.demarche.dataset.Chronology;
import org.demarche.time.EdtfResult;
import org.demarche.time.FuzzyDate;
import org.demarche.time.TimeRange;
import org.demarche.words.Message;

/// A stretch of time as somebody gave it after `--range`.
final class RangeText {
  private RangeText() {}

  /// An EDTF text as a stretch of the axis, which is without a limit on a side that is open.
  ///
  /// @throws CannotRun where the text is no date, or one that lies farther away than
  ///   [TimeRange#FAR]
  static TimeRange range(String text, Chronology chronology) throws CannotRun {
    return switch (FuzzyDate.parse(text)) {
      case EdtfResult.Invalid invalid ->
          throw new CannotRun(Message.of("cli.range.no-date", text, invalid.reason()));
      case EdtfResult.Valid(FuzzyDate date) -> {
        TimeRange reach = chronology.extent(date).reach();
        if (reach.isEmpty()) {
          throw new CannotRun(Message.of("cli.range.too-far", date.text()));
        }
        yield reach;
      }
    };
  }
}
