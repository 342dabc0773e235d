package org.demarche.ui.export;

import java.nio.file.Path;
import java.util.List;

/// There are files that saving would replace, and nobody has been asked about them.
final class Replacing extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<Path> files;

  /// @param files at least one
  Replacing(List<Path> files) {
    super("would replace " + files);
    this.files = List.copyOf(files);
  }

  List<Path> files() {
    return files;
  }
}
