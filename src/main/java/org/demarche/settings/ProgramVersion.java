package org.demarche.settings;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Properties;

/// Which version of the program this is.
public final class ProgramVersion {
  private static final System.Logger LOG = System.getLogger(ProgramVersion.class.getName());

  private ProgramVersion() {}

  /// As its package says, '0.1.0'; empty where it runs from classes that nobody has packaged.
  public static Optional<String> read() {
    try (InputStream in =
        ProgramVersion.class.getResourceAsStream(
            "/META-INF/maven/org.demarche/demarche/pom.properties")) {
      if (in != null) {
        Properties properties = new Properties();
        properties.load(in);
        return Optional.ofNullable(properties.getProperty("version"));
      }
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "the version cannot be read", e);
    }
    return Optional.empty();
  }
}
