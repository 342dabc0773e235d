package org.demarche.io;

import java.util.List;

/// The names that editors give to files which are not for anybody else: copies kept while a file is
/// written, locks, backups.
public final class TemporaryName {
  /// Hidden files, the locks of Emacs and LibreOffice among them; what Emacs saves by itself.
  private static final List<String> BEGINNINGS = List.of(".", "#");

  /// With it Vim tries whether a folder can be written to.
  private static final String PROBE = "4913";

  /// Backups; Vim's swap files; IntelliJ's safe writing; what is being loaded from elsewhere.
  private static final List<String> ENDS =
      List.of("~", "#", ".swp", ".swx", ".swo", ".tmp", "___jb_tmp___", "___jb_old___", ".part");

  private TemporaryName() {}

  /// @param lastName without the folder
  public static boolean is(String lastName) {
    return lastName.equals(PROBE)
        || BEGINNINGS.stream().anyMatch(lastName::startsWith)
        || ENDS.stream().anyMatch(lastName::endsWith);
  }
}
