package org.demarche.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.RandomQueries;
import org.demarche.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IndexFoldersTest {
  @TempDir private Path caches;

  private IndexFolders at(int hour, int most, long bytes) {
    Instant now = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(3_600L * hour);
    return new IndexFolders(caches, Clock.fixed(now, ZoneOffset.UTC), most, bytes);
  }

  private static Path dataset(int number) {
    return Path.of("data", "set-" + number);
  }

  private static void fill(Path folder, int bytes) throws IOException {
    Files.write(folder.resolve("_0.cfs"), new byte[bytes]);
  }

  private List<Integer> there(int of) {
    return IntStream.range(0, of)
        .filter(number -> Files.exists(at(0, 1, 1).of(dataset(number))))
        .boxed()
        .toList();
  }

  @Test
  void eachDatasetHasItsOwnWhateverWayItsFolderIsNamed() {
    IndexFolders folders = at(0, 5, 1_000);
    assertEquals(folders.of(Path.of("data")), folders.of(Path.of("x", "..", "data")));
    assertEquals(folders.of(Path.of("data")), folders.of(Path.of("data").toAbsolutePath()));
    assertNotEquals(folders.of(dataset(1)), folders.of(dataset(2)));
    assertFalse(Files.exists(folders.of(dataset(1))), "nothing is made to be named");
  }

  @Test
  void thoseUsedLastAreKept() throws IOException {
    for (int number = 0; number < 7; number++) {
      fill(at(number, 3, 1_000_000).take(dataset(number)), 100);
    }
    assertEquals(List.of(4, 5, 6), there(7));
    at(20, 3, 1_000_000).take(dataset(4));
    at(21, 3, 1_000_000).take(dataset(7));
    assertEquals(List.of(4, 6, 7), there(8), "what was used again counts as used last");
  }

  @Test
  void allTogetherTheyAreNoLargerThanTheBound() throws IOException {
    for (int number = 0; number < 4; number++) {
      fill(at(number, 9, 1_000).take(dataset(number)), 400);
    }
    at(9, 9, 1_000).take(dataset(3));
    assertEquals(List.of(2, 3), there(4));
  }

  @Test
  void theOneThatIsUsedStaysHoweverLargeItIs() throws IOException {
    fill(at(0, 3, 1_000).take(dataset(0)), 5_000);
    at(1, 3, 1_000).take(dataset(0));
    assertEquals(List.of(0), there(1));
  }

  @Test
  void whatAProgramHasOpenStays() throws IOException {
    Path open = at(0, 1, 1_000).take(dataset(0));
    try (EventIndex _ =
        EventIndex.of(RandomQueries.dataset(new Random(1), 30), open, Progress.NONE, 0)) {
      at(1, 1, 1_000).take(dataset(1));
      assertEquals(List.of(0, 1), there(2));
    }
    at(2, 1, 1_000).take(dataset(1));
    assertEquals(List.of(1), there(2));
  }

  @Test
  void whatIsNoIndexIsLeftAlone() throws IOException {
    Path folder = at(0, 1, 1_000).take(dataset(0));
    Path within = Files.createDirectory(folder.resolve("somebody's"));
    at(1, 1, 1_000).take(dataset(1));
    assertTrue(Files.isDirectory(within));
    try (Stream<Path> left = Files.list(caches)) {
      assertEquals(List.of(caches.resolve("indexes")), left.toList());
    }
  }
}
