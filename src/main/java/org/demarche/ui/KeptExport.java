package org.demarche.ui;

import java.nio.file.Path;
import java.util.Map;
import org.demarche.ui.export.KeptChoices;

/// How files of a dataset are saved, from one run to the next.
record KeptExport(KeptSettings memory, Path folder) implements KeptChoices {
  @Override
  public Map<String, String> kept() {
    return memory.settings().export(folder);
  }

  @Override
  public void keep(Map<String, String> choices) {
    memory.change(settings -> settings.withExport(folder, choices));
  }
}
