package org.demarche.cli;

import java.util.Locale;
import java.util.Map;

/// Whether there is a display to open a window on.
public final class Display {
  private Display() {}

  /// On Windows and macOS there is always one; elsewhere there is one if X11 or Wayland say so, or
  /// if the toolkit is told to draw to memory.
  ///
  /// @param system the name of the operating system, as in the property `os.name`
  /// @param environment the process's environment variables
  /// @param platform the property `glass.platform`, or an empty text
  public static boolean isPresent(String system, Map<String, String> environment, String platform) {
    String lower = system.toLowerCase(Locale.ROOT);
    return lower.startsWith("windows")
        || lower.startsWith("mac")
        || platform.equalsIgnoreCase("headless")
        || !environment.getOrDefault("DISPLAY", "").isEmpty()
        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
  }
}
