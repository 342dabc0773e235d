package org.demarche.cli;

import org.demarche.dataset.Chronology;
import org.demarche.time.EdtfResult;
import org.demarche.time.FuzzyDate;
import org.demarche.time.TimeRange;

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
          throw new CannotRun("'%s' is no date for --range: %s".formatted(text, invalid.reason()));
      case EdtfResult.Valid(FuzzyDate date) -> {
        TimeRange reach = chronology.extent(date).reach();
        if (reach.isEmpty()) {
          throw new CannotRun("'%s' lies beyond what --range can reach.".formatted(date.text()));
        }
        yield reach;
      }
    };
  }
}
