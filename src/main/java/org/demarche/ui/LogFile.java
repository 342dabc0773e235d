package org.demarche.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// The log that is kept in the settings folder: two files of at most a megabyte.
final class LogFile {
  private static final int BYTES = 1_000_000;
  private static final int FILES = 2;

  /// Held, since a logger that nobody holds forgets its level. What the search engine would be
  /// faster with is nothing to warn a reader of.
  private static final Logger SEARCH_ENGINE = Logger.getLogger("org.apache.lucene");

  private LogFile() {}

  /// Sends what the program logs to the file as well. Where that cannot be written, the console has
  /// to do.
  static void install(Path folder) {
    SEARCH_ENGINE.setLevel(Level.SEVERE);
    Logger root = Logger.getLogger("");
    try {
      Files.createDirectories(folder);
      FileHandler file =
          new FileHandler(folder.resolve("demarche.%g.log").toString(), BYTES, FILES, true);
      file.setFormatter(new SimpleFormatter());
      file.setLevel(Level.INFO);
      root.addHandler(file);
    } catch (IOException e) {
      root.log(Level.WARNING, "The log file in " + folder + " cannot be written.", e);
    }
  }
}
