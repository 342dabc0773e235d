package org.demarche.query;

import org.demarche.words.Message;

/// What came of reading a written filter.
public sealed interface FilterReading {
  record Read(Filter filter) implements FilterReading {}

  /// @param reason one sentence for people, without a full stop
  record Unreadable(Message reason) implements FilterReading {}
}
