package org.demarche.store;

import java.io.IOException;
import org.demarche.words.Message;

/// Carries the reason of a [Conflict] to where it becomes one.
final class NotWrittenException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final transient Message reason;

  /// @param file the one that stands in the way, named from the dataset's folder
  /// @param reason why, and what to do
  NotWrittenException(String file, Message reason) {
    super("%s is not replaced: %s".formatted(file, reason.key()));
    this.file = file;
    this.reason = reason;
  }

  Conflict conflict(Written done) {
    return new Conflict(file, reason, done);
  }
}
