package org.demarche.time;

import java.util.EnumSet;
import java.util.Set;

/// One date: what can stand alone, at an end of an interval, or in a set.
sealed interface Point extends Value, Limit, DateSet.Member
    permits CalendarDate, GroupedDate, YearNumber, DateTime {

  /// Whether it is known to the day or better, but for its qualifiers.
  boolean exact();

  @Override
  default Set<Doubt> doubts() {
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    doubts.addAll(qualifiers().doubts());
    if (!exact()) {
      doubts.add(Doubt.IMPRECISE);
    }
    return doubts;
  }
}
