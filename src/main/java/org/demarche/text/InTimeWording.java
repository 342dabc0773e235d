package org.demarche.text;

import java.util.List;
import org.demarche.query.InTime;
import org.demarche.time.TimeLabels;
import org.demarche.time.TimeRange;
import org.demarche.words.Words;

/// 'possibly within May 2007'.
record InTimeWording(Words words, InTime time) implements ConditionWording {
  @Override
  public List<FilterPhrase> phrases() {
    TimeRange range = time.range();
    boolean closed = range != null && range.hasStart() && range.hasEnd();
    return List.of(
        new FilterPhrase(
            FilterPhrase.Place.CLAUSE,
            closed ? words.one("text.within", time.certainty(), range()) : said()));
  }

  @Override
  public String label(SourceNames sources) {
    return said();
  }

  private String said() {
    return words.one("text.at", time.certainty(), range());
  }

  private String range() {
    TimeRange range = time.range();
    return TimeLabels.range(
        words, range == null ? new TimeRange(-TimeRange.FAR, TimeRange.FAR) : range);
  }
}
