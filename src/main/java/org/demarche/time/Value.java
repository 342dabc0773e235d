package org.demarche.time;

import java.util.Set;

/// What an EDTF text says, without the way it was written: one date, an interval, or a set.
sealed interface Value permits Point, Interval, DateSet {
  int level();

  Bound earliest();

  Bound latest();

  Set<Doubt> doubts();

  Qualifiers qualifiers();
}
