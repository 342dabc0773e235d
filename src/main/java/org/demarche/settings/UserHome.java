package org.demarche.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The user's home folder.
public final class UserHome {
  private UserHome() {}

  /// On Linux and the like `$HOME`, as the XDG specification and every shell have it; Java asks the
  /// password file there, which knows nothing of a home that was set for one program. Elsewhere, or
  /// where the variable is no absolute path, what Java says.
  ///
  /// @param environment the process's environment variables
  /// @param system the name of the operating system, as in the property `os.name`
  /// @param known the property `user.home`
  public static Path of(Map<String, String> environment, String system, String known) {
    String lower = system.toLowerCase(Locale.ROOT);
    boolean other = lower.startsWith("windows") || lower.startsWith("mac");
    @Nullable Path told = other ? null : SettingsFolder.absolute(environment.get("HOME"));
    return told == null ? Path.of(known) : told;
  }
}
