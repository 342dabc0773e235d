package org.demarche;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Compares texts, such as SVG pictures, with files that were looked at and kept:
/// `src/test/resources/golden/NAME`.
///
/// A text that differs is left in `target/golden/NAME`. After a change that is meant to show, run
/// the test with `-Dgolden.update=true`, which writes the kept files anew, and look at each
/// difference before it is committed.
public final class Golden {
  private static final Path KEPT = Path.of("src/test/resources/golden");
  private static final Path SEEN = Path.of("target/golden");

  private Golden() {}

  /// Whether the kept files are written anew.
  private static boolean isUpdating() {
    return Boolean.getBoolean("golden.update");
  }

  /// Where a text, or a picture of it, is left to be looked at.
  public static Path seen(String name) throws IOException {
    Path file = SEEN.resolve(name);
    Files.createDirectories(file.getParent());
    return file;
  }

  /// The names of the kept files in a folder, without the folder.
  public static Set<String> kept(String folder) throws IOException {
    try (Stream<Path> files = Files.list(KEPT.resolve(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  public static void assertSame(String name, String text) {
    try {
      Path kept = KEPT.resolve(name);
      if (isUpdating()) {
        write(kept, text);
        return;
      }
      String expected = Files.exists(kept) ? Files.readString(kept) : "";
      if (!expected.equals(text)) {
        write(seen(name), text);
        fail(difference(name, expected, text));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String difference(String name, String expected, String text) {
    String[] old = expected.split("\n", -1);
    String[] now = text.split("\n", -1);
    int line = 0;
    while (line < Math.min(old.length, now.length) && old[line].equals(now[line])) {
      line++;
    }
    return "%s differs from %s, first in line %d:%n  kept: %s%n  seen: %s"
        .formatted(
            SEEN.resolve(name),
            KEPT.resolve(name),
            line + 1,
            line < old.length ? old[line] : "(nothing)",
            line < now.length ? now[line] : "(nothing)");
  }
}
