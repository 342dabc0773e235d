package org.demarche.query;

/// What came of reading a written filter.
public sealed interface FilterReading {
  record Read(Filter filter) implements FilterReading {}

  /// @param reason one sentence for people, without a full stop
  record Unreadable(String reason) implements FilterReading {}
}
