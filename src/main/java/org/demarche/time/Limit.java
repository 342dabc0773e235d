package org.demarche.time;

/// One end of an interval, or of a range in a set.
sealed interface Limit permits Point, Limit.None {
  Bound earliest();

  Bound latest();

  /// The absence of a date at an end.
  enum None implements Limit {
    /// `..`: there is no end on this side.
    OPEN,
    /// Nothing is written: there is an end, and nobody knows it.
    UNKNOWN;

    @Override
    public Bound earliest() {
      return this == OPEN ? new Bound.Open() : new Bound.Unknown();
    }

    @Override
    public Bound latest() {
      return earliest();
    }
  }
}
