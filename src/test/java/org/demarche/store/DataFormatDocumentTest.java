package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.io.DiskTree;
import org.demarche.store.curation.CurationCheck;
import org.demarche.store.curation.Smell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `data-format.md` says is so.
class DataFormatDocumentTest {
  private static final Path DOCUMENT = Path.of("src", "docs", "data-format.md");
  private static final Path READER = Path.of("src", "main", "java", "org", "demarche", "store");

  @TempDir Path temp;

  private static List<String> matches(String pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  @Test
  void theExampleIsADatasetWithoutProblemsInTheLayoutThatTheProgramWrites() throws IOException {
    String document = Files.readString(DOCUMENT);
    List<String> names = matches("\n`([a-z/-]+\\.json)`\n\n```json", document);
    List<String> texts = matches("```json\n(.*?)```", document);
    assertEquals(5, names.size(), names.toString());
    Folder folder = new Folder(temp);
    for (int i = 0; i < names.size(); i++) {
      folder.with(names.get(i), texts.get(i));
    }
    ReadResult result = folder.read();
    assertEquals(List.of(), result.problems());
    assertEquals(List.of(), CurationCheck.of(result.dataset().orElseThrow()));
    Path copy = temp.resolve("copy");
    new DatasetWriter(new DiskTree(copy)).write(result.dataset().get());
    for (int i = 0; i < names.size(); i++) {
      assertEquals(texts.get(i), Files.readString(copy.resolve(names.get(i))));
    }
  }

  @Test
  void everyCodeOfAProblemOrWarningIsExplained() throws IOException {
    Set<String> explained = new TreeSet<>();
    for (String row : matches("\n\\| (`[^|]*)\\|", Files.readString(DOCUMENT))) {
      explained.addAll(matches("`([a-z-]+)`", row));
    }
    Set<String> missing = new TreeSet<>();
    Pattern code =
        Pattern.compile(
            "(?:error|warning|whole|refused|Problem|unusable)\\([^;\"]*\"([a-z]+-[a-z-]+|unreadable)\"");
    try (Stream<Path> sources = Files.walk(READER)) {
      for (Path source : sources.filter(Files::isRegularFile).toList()) {
        Matcher matcher = code.matcher(Files.readString(source));
        while (matcher.find()) {
          missing.add(matcher.group(1));
        }
      }
    }
    assertTrue(missing.size() > 20, missing.toString());
    for (String noun : List.of("actor", "place", "source", "event", "kind", "role")) {
      missing.add("unknown-" + noun);
    }
    for (Smell.Sort sort : Smell.Sort.values()) {
      missing.add(sort.code());
    }
    missing.removeAll(explained);
    assertEquals(Set.of(), missing);
  }
}
