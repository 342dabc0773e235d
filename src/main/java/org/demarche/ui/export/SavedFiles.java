package org.demarche.ui.export;

import java.nio.file.Path;

/// What can be done with a file that was saved.
public interface SavedFiles {
  /// Opens it with the program that the desktop has for it.
  void open(Path file);

  /// Opens the folder that it lies in.
  void showInFolder(Path file);
}
