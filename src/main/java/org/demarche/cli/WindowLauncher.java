package org.demarche.cli;

import java.nio.file.Path;
import java.util.Optional;

/// Opens the program's window; handed in, so that the commands know no toolkit.
@FunctionalInterface
public interface WindowLauncher {
  /// Opens the window and returns when it is closed. Whatever it throws means that there was no
  /// window, or that it ended badly.
  ///
  /// @param folder the dataset to show, or empty for the one that the program would show by itself
  void open(Optional<Path> folder);
}
