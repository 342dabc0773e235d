package org.demarche.messages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/// The message bundles: files of the program under `/messages`, one for each part of it.
final class Bundles {
  /// Their names, which are the first words of their keys.
  static final List<String> NAMES =
      List.of(
          "words",
          "time",
          "vocabulary",
          "text",
          "store",
          "picture",
          "typed",
          "cli",
          "window",
          "detail",
          "filter",
          "timeline",
          "search",
          "export",
          "interchange",
          "document",
          "read");

  private Bundles() {}

  /// Every key with its pattern.
  ///
  /// @throws UncheckedIOException when a bundle cannot be read: the program is not whole
  static Map<String, String> read() {
    Map<String, String> patterns = new HashMap<>();
    for (String name : NAMES) {
      read(name).forEach((key, pattern) -> patterns.put(key.toString(), pattern.toString()));
    }
    return patterns;
  }

  static Properties read(String name) {
    String file = "/messages/" + name + ".properties";
    Properties bundle = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(Bundles.class.getResourceAsStream(file), file),
            StandardCharsets.UTF_8)) {
      bundle.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return bundle;
  }
}
