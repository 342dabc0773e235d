package org.demarche.cli;

import java.time.ZoneId;
import org.demarche.time.EdtfResult;
import org.demarche.time.Extent;
import org.demarche.time.FuzzyDate;
import org.demarche.time.TimeRange;

/// A stretch of time as somebody gave it after `--range`.
final class RangeText {
  /// Stands for a side without a limit: some 900 million years away, which the calendar still
  /// knows.
  static final long FAR = 28_000_000_000_000_000L;

  private RangeText() {}

  /// An EDTF text as a stretch of the axis; a side that is open goes on to [#FAR].
  ///
  /// @throws CannotRun where the text is no date
  static TimeRange range(String text, ZoneId axis) throws CannotRun {
    return switch (FuzzyDate.parse(text)) {
      case EdtfResult.Invalid invalid ->
          throw new CannotRun("'%s' is no date for --range: %s".formatted(text, invalid.reason()));
      case EdtfResult.Valid(FuzzyDate date) -> range(date, axis);
    };
  }

  /// A date as a stretch of the axis; a side that is open goes on to [#FAR].
  ///
  /// @throws CannotRun where it lies farther away than that
  static TimeRange range(FuzzyDate date, ZoneId axis) throws CannotRun {
    Extent extent = date.extent(axis, axis);
    long start = extent.openStart() ? -FAR : Math.max(-FAR, extent.outer().start());
    long end = extent.openEnd() ? FAR : Math.min(FAR, extent.outer().end());
    if (start >= end) {
      throw new CannotRun("'%s' lies beyond what --range can reach.".formatted(date.text()));
    }
    return new TimeRange(start, end);
  }
}
