package org.demarche.store;

import java.io.IOException;

/// Carries the reason of a [Conflict] to where it becomes one.
final class NotWrittenException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final String reason;

  /// @param file the one that stands in the way, named from the dataset's folder
  /// @param reason a sentence that says why, and what to do
  NotWrittenException(String file, String reason) {
    super("%s is not replaced. %s".formatted(file, reason));
    this.file = file;
    this.reason = reason;
  }

  Conflict conflict(Written done) {
    return new Conflict(file, reason, done);
  }
}
