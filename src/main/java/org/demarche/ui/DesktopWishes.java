package org.demarche.ui;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// What the user has told the desktop about all programs, which may change at any time.
///
/// @param scheme light or dark
/// @param reducedMotion whether movements should jump to their end
record DesktopWishes(ObservableValue<ColorScheme> scheme, ObservableValue<Boolean> reducedMotion) {
  /// Those of the desktop the program runs on.
  static DesktopWishes ofSystem() {
    Platform.Preferences preferences = Platform.getPreferences();
    return new DesktopWishes(
        preferences.colorSchemeProperty(), preferences.reducedMotionProperty());
  }

  boolean isDark() {
    return scheme.getValue() == ColorScheme.DARK;
  }

  boolean isMotionReduced() {
    return Boolean.TRUE.equals(reducedMotion.getValue());
  }

  /// Calls after each change until the subscription ends.
  Subscription subscribe(Runnable changed) {
    return scheme
        .subscribe((before, after) -> changed.run())
        .and(reducedMotion.subscribe((before, after) -> changed.run()));
  }
}
