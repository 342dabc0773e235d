package org.demarche.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The bundles hold every sentence that the sources ask for, and no other.
final class BundlesTest {
  private static final Path FOLDER = Path.of("resources/messages");
  private static final Path SOURCES = Path.of("src/main/java");

  /// The programs of the build, one of which puts a sentence into the launcher.
  private static final Path BUILD = Path.of("src/build/java");

  private final Map<String, String> bundles = Bundles.read();

  @Test
  void theBundlesAreTheFilesOfTheFolder() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertEquals(
          Bundles.NAMES.stream().map(name -> name + ".properties").sorted().toList(),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void everyKeyIsInTheBundleOfItsFirstWordAndThereOnce() throws IOException {
    for (String name : Bundles.NAMES) {
      Set<String> seen = new HashSet<>();
      for (String line : Files.readAllLines(FOLDER.resolve(name + ".properties"))) {
        boolean entry = !line.isBlank() && !line.startsWith("#") && line.contains(" = ");
        if (!entry || line.startsWith(" ")) {
          continue;
        }
        String key = line.substring(0, line.indexOf(" = "));
        assertTrue(key.matches(name + "(\\.[a-z0-9-]+)+"), key);
        assertTrue(seen.add(key), () -> key + " is there twice");
      }
      assertEquals(seen, Bundles.read(name).stringPropertyNames(), name);
    }
  }

  @Test
  void everySentenceIsAPattern() {
    Pattern.Rules rules = new Pattern.Rules(Locale.ENGLISH);
    List<String> broken = new ArrayList<>();
    bundles.forEach(
        (key, text) -> {
          try {
            Pattern.of(text, rules, UnaryOperator.identity());
          } catch (IllegalArgumentException e) {
            broken.add(key + ": " + e.getMessage());
          }
        });
    assertEquals(List.of(), broken);
  }

  /// One quotation mark before a brace would take the argument for text.
  @Test
  void noArgumentIsQuotedAway() {
    assertEquals(
        List.of(),
        bundles.entrySet().stream()
            .filter(entry -> entry.getValue().matches("(?s).*(^|[^'])('')*'[{}].*"))
            .map(Map.Entry::getKey)
            .toList());
  }

  @Test
  void everySentenceThatIsAskedForIsThere() throws IOException {
    SourceKeys sources = SourceKeys.read(SOURCES);
    assertEquals(
        List.of(), sources.asked().stream().filter(key -> !bundles.containsKey(key)).toList());
    assertEquals(
        List.of(),
        sources.families().stream()
            .filter(family -> !SourceKeys.hasMember(bundles.keySet(), family))
            .toList());
  }

  @Test
  void everySentenceIsAskedFor() throws IOException {
    SourceKeys sources = SourceKeys.read(SOURCES);
    SourceKeys build = SourceKeys.read(BUILD);
    assertEquals(
        List.of(),
        bundles.keySet().stream()
            .filter(key -> !sources.uses(key) && !build.uses(key))
            .sorted()
            .toList());
  }
}
