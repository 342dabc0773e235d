package org.demarche.time;

import java.util.EnumSet;
import java.util.Set;

/// A stretch of time from one date to another, both included: `2007-05-28/2007-07-24`.
record Interval(Limit start, Limit end) implements Value {
  @Override
  public int level() {
    return Math.max(level(start), level(end));
  }

  /// Level 1 allows qualified dates at the ends; unspecified digits there belong to level 2.
  private static int level(Limit limit) {
    return switch (limit) {
      case Limit.None none -> 1;
      case CalendarDate date -> date.specified() ? date.level() : 2;
      case Point point -> point.level();
    };
  }

  @Override
  public Bound earliest() {
    return start.earliest();
  }

  @Override
  public Bound latest() {
    return end.latest();
  }

  @Override
  public Set<Doubt> doubts() {
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    doubts.addAll(doubts(start));
    doubts.addAll(doubts(end));
    return doubts;
  }

  private static Set<Doubt> doubts(Limit limit) {
    return switch (limit) {
      case Limit.None none -> Set.of(none == Limit.None.OPEN ? Doubt.OPEN : Doubt.UNKNOWN);
      case Point point -> point.doubts();
    };
  }

  @Override
  public Qualifiers qualifiers() {
    return qualifiers(start).and(qualifiers(end));
  }

  private static Qualifiers qualifiers(Limit limit) {
    return limit instanceof Point point ? point.qualifiers() : Qualifiers.NONE;
  }
}
