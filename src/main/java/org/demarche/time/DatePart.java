package org.demarche.time;

/// One component of a date that a qualifier can be about. A season or other sub-year grouping
/// stands in the month's place.
public enum DatePart {
  YEAR(1),
  MONTH(2),
  DAY(3);

  private final int count;

  DatePart(int count) {
    this.count = count;
  }

  /// How many components there are from the year to this one.
  int count() {
    return count;
  }
}
