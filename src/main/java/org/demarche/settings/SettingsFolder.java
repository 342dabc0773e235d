package org.demarche.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where a desktop keeps the settings of a user's programs.
public final class SettingsFolder {
  private SettingsFolder() {}

  /// The program's own folder in it; it need not exist.
  ///
  /// On Linux and the like it is `$XDG_CONFIG_HOME/demarche`, else `~/.config/demarche`; on Windows
  /// `%APPDATA%\Demarche`; on macOS `~/Library/Application Support/Demarche`. A variable that is no
  /// absolute path is ignored, as the XDG specification asks.
  ///
  /// @param environment the process's environment variables
  /// @param system the name of the operating system, as in the property `os.name`
  /// @param home the user's home folder
  public static Path of(Map<String, String> environment, String system, Path home) {
    String lower = system.toLowerCase(Locale.ROOT);
    if (lower.startsWith("windows")) {
      Path roaming = absolute(environment.get("APPDATA"));
      return (roaming == null ? home.resolve("AppData").resolve("Roaming") : roaming)
          .resolve("Demarche");
    }
    if (lower.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("Demarche");
    }
    Path config = absolute(environment.get("XDG_CONFIG_HOME"));
    return (config == null ? home.resolve(".config") : config).resolve("demarche");
  }

  static @Nullable Path absolute(@Nullable String variable) {
    if (variable == null || variable.isEmpty()) {
      return null;
    }
    try {
      Path path = Path.of(variable);
      return path.isAbsolute() ? path : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
