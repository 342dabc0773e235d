package org.demarche.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where a desktop lets a user's programs keep what can be made again, and be deleted at any time.
public final class CacheFolder {
  private CacheFolder() {}

  /// The program's own folder in it; it need not exist.
  ///
  /// On Linux and the like it is `$XDG_CACHE_HOME/demarche`, else `~/.cache/demarche`; on Windows
  /// `%LOCALAPPDATA%\Demarche\Cache`; on macOS `~/Library/Caches/Demarche`. A variable that is no
  /// absolute path is ignored.
  ///
  /// @param environment the process's environment variables
  /// @param system the name of the operating system, as in the property `os.name`
  /// @param home the user's home folder
  public static Path of(Map<String, String> environment, String system, Path home) {
    String lower = system.toLowerCase(Locale.ROOT);
    if (lower.startsWith("windows")) {
      return either(environment.get("LOCALAPPDATA"), home.resolve("AppData").resolve("Local"))
          .resolve("Demarche")
          .resolve("Cache");
    }
    if (lower.startsWith("mac")) {
      return home.resolve("Library").resolve("Caches").resolve("Demarche");
    }
    return either(environment.get("XDG_CACHE_HOME"), home.resolve(".cache")).resolve("demarche");
  }

  private static Path either(@Nullable String variable, Path otherwise) {
    Path path = SettingsFolder.absolute(variable);
    return path == null ? otherwise : path;
  }
}
