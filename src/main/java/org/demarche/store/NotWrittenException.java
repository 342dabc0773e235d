package org.demarche.store;

import java.io.IOException;

/// A change of a dataset is refused because writing it would lose something: nothing was written.
public final class NotWrittenException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String file;

  /// @param file the one that stands in the way, named from the dataset's folder
  /// @param reason a sentence that says why, and what to do
  NotWrittenException(String file, String reason) {
    super("%s is not replaced. %s".formatted(file, reason));
    this.file = file;
  }

  public String file() {
    return file;
  }
}
