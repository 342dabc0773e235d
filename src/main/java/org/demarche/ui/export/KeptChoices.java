package org.demarche.ui.export;

import java.util.Map;

/// Where the choices for saving a dataset's files stay from one run to the next.
public interface KeptChoices {
  /// What was kept last; empty where nothing was.
  Map<String, String> kept();

  void keep(Map<String, String> choices);
}
