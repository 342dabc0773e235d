package org.demarche.ui.export;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/// Asks the user where to save a file; the desktop's file dialog outside of tests.
@FunctionalInterface
public interface FileChoice {
  /// The file, which need not exist; empty when the user thought better of it.
  ///
  /// @param name suggested, with its ending
  /// @param ending of its sort, without the dot
  Optional<Path> choose(Window owner, String name, String ending);
}
