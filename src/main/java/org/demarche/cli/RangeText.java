package org.demarche.cli;

import java.util.List;
import org.demarche.dataset.Chronology;
import org.demarche.time.EdtfResult;
import org.demarche.time.FuzzyDate;
import org.demarche.time.TimeRange;
import org.demarche.time.written.Vocabulary;
import org.demarche.time.written.WrittenDate;
import org.demarche.words.Lists;
import org.demarche.words.Message;
import org.demarche.words.Words;

/// A stretch of time as somebody gave it after `--range`.
final class RangeText {
  private RangeText() {}

  /// What somebody wrote as a stretch of the axis, which is without a limit on a side that is open.
  ///
  /// @throws CannotRun where the text is no date, or may mean several, or one that lies farther
  ///   away than [TimeRange#FAR]
  static TimeRange range(Words words, String text, Chronology chronology) throws CannotRun {
    List<FuzzyDate> dates = WrittenDate.read(Vocabulary.of(words), text);
    if (dates.size() > 1) {
      List<String> meant = dates.stream().map(FuzzyDate::edtf).toList();
      throw new CannotRun(Message.of("cli.range.ambiguous", text, Lists.or(words, meant)));
    }
    if (dates.isEmpty()) {
      throw new CannotRun(
          FuzzyDate.parse(text) instanceof EdtfResult.Invalid invalid
              ? Message.of("cli.range.no-date", text, invalid.reason())
              : Message.of("cli.range.too-far", text));
    }
    TimeRange reach = chronology.asked(dates.getFirst()).reach();
    if (reach.isEmpty()) {
      throw new CannotRun(Message.of("cli.range.too-far", text));
    }
    return reach;
  }
}
