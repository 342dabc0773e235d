package org.demarche;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares texts, such as SVG pictures, with files that were looked at and kept:
/// `src/test/resources/golden/NAME`.
///
/// A text that differs is left in `target/golden/NAME`. Where it is as it should be, run the test
/// again with `-DargLine=-Dgolden=keep` and look at the difference before it is committed.
public final class Golden {
  private static final Path KEPT = Path.of("src/test/resources/golden");
  private static final Path SEEN = Path.of("target/golden");

  private Golden() {}

  public static void assertSame(String name, String text) {
    try {
      Path kept = KEPT.resolve(name);
      if ("keep".equals(System.getProperty("golden"))) {
        write(kept, text);
        return;
      }
      String expected = Files.exists(kept) ? Files.readString(kept) : "";
      if (!expected.equals(text)) {
        write(SEEN.resolve(name), text);
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
