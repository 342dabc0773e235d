package org.demarche.time;

import java.time.YearMonth;

/// A season or another part of a year longer than a month: `2007-21`, `2007-34`.
///
/// @param negative whether the year has a minus sign
/// @param year four digits
record GroupedDate(boolean negative, Digits year, SubYear part, Qualifiers qualifiers)
    implements Point {
  @Override
  public boolean exact() {
    return false;
  }

  @Override
  public int level() {
    boolean level1 = part.code() <= 24 && year.specified() && qualifiers.coverAll(DatePart.MONTH);
    return level1 ? 1 : 2;
  }

  @Override
  public Bound earliest() {
    return new Bound.Day(YearMonth.of(firstYear(), part.firstMonth()).atDay(1));
  }

  @Override
  public Bound latest() {
    return new Bound.Day(
        YearMonth.of(lastYear(), part.firstMonth()).plusMonths(part.months() - 1).atEndOfMonth());
  }

  private int firstYear() {
    return negative ? -year.highest() : year.lowest();
  }

  private int lastYear() {
    return negative ? -Math.max(1, year.lowest()) : year.highest();
  }
}
