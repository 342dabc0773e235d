package org.demarche.ui;

import java.nio.file.Path;
import org.demarche.ui.export.SavedFiles;

/// Opens saved files with what the desktop has for them.
record DesktopFiles(WebLinks links) implements SavedFiles {
  @Override
  public void open(Path file) {
    links.open(file.toUri().toString());
  }

  @Override
  public void showInFolder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      links.open(folder.toUri().toString());
    }
  }
}
