package org.demarche.ui;

import java.nio.file.Path;
import org.demarche.ui.theme.FontFiles;

/// The bundled fonts as tests of windows have them: written once for all.
public final class TestFonts {
  private TestFonts() {}

  public static FontFiles files() {
    return new FontFiles(Path.of("target", "fonts"));
  }
}
