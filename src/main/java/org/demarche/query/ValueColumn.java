package org.demarche.query;

import org.demarche.columns.CodeColumn;

/// For each event the values that it has of one sort, as codes of a dictionary.
record ValueColumn<T>(Dictionary<T> values, CodeColumn codes) {
  /// Another column where it says the same, to be kept in place of this one.
  ValueColumn<T> orSame(ValueColumn<T> other) {
    return isSame(other) ? other : this;
  }

  boolean isSame(ValueColumn<T> other) {
    return codes.isSame(other.codes) && values.isSame(other.values);
  }
}
