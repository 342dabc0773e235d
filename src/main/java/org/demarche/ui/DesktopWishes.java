package org.demarche.ui;

import java.util.Map;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// What the user has told the desktop about all programs, which may change at any time.
///
/// @param scheme light or dark
/// @param reducedMotion whether movements should jump to their end
/// @param highContrast whether all should stand out as much as it can
record DesktopWishes(
    ObservableValue<ColorScheme> scheme,
    ObservableValue<Boolean> reducedMotion,
    ObservableValue<Boolean> highContrast) {
  /// Those of the desktop the program runs on.
  static DesktopWishes ofSystem() {
    Platform.Preferences preferences = Platform.getPreferences();
    return new DesktopWishes(
        preferences.colorSchemeProperty(),
        preferences.reducedMotionProperty(),
        Bindings.createObjectBinding(() -> asksForContrast(preferences), preferences));
  }

  /// JavaFX has no property for it, but hands on what each desktop says: Windows by a flag, GTK by
  /// the names of its themes 'HighContrast' and 'HighContrastInverse', macOS by a flag of its
  /// workspace.
  static boolean asksForContrast(Map<String, Object> preferences) {
    return Boolean.TRUE.equals(preferences.get("Windows.SPI.HighContrast"))
        || Boolean.TRUE.equals(
            preferences.get("macOS.NSWorkspace.accessibilityDisplayShouldIncreaseContrast"))
        || (preferences.get("GTK.theme_name") instanceof String theme
            && theme.startsWith("HighContrast"));
  }

  boolean isHighContrast() {
    return Boolean.TRUE.equals(highContrast.getValue());
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
        .and(reducedMotion.subscribe((before, after) -> changed.run()))
        .and(highContrast.subscribe((before, after) -> changed.run()));
  }
}
