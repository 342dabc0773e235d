package org.demarche.ui;

import java.util.function.UnaryOperator;
import org.demarche.settings.Settings;

/// What the program remembers of its user.
interface KeptSettings {
  Settings settings();

  /// Changes it and sees to it that the change is kept.
  void change(UnaryOperator<Settings> change);
}
