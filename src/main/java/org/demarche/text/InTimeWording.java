package org.demarche.text;

import org.demarche.query.InTime;
import org.demarche.time.TimeLabels;
import org.demarche.time.TimeRange;

/// 'possibly within May 2007'.
record InTimeWording(InTime time) implements ConditionWording {
  @Override
  public FilterPhrase phrase() {
    TimeRange range = time.range();
    boolean closed = range != null && range.hasStart() && range.hasEnd();
    return new FilterPhrase(
        FilterPhrase.Place.CLAUSE, certainty() + (closed ? " within " : " ") + range());
  }

  @Override
  public String label(SourceNames sources) {
    return certainty() + " " + range();
  }

  private String certainty() {
    return switch (time.certainty()) {
      case POSSIBLY -> "possibly";
      case CERTAINLY -> "certainly";
    };
  }

  private String range() {
    TimeRange range = time.range();
    return range == null ? "at any time" : TimeLabels.range(range);
  }
}
