package org.demarche.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.demarche.Edits;
import org.demarche.RandomQueries;
import org.demarche.dataset.Dataset;
import org.demarche.search.TextFinder;
import org.demarche.search.TextQuery;
import org.demarche.task.Progress;
import org.demarche.task.SteppedRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IndexingTest {
  private final SteppedRunner runner = new SteppedRunner();
  private final Dataset dataset = RandomQueries.dataset(new Random(1), 20);
  private final List<String> told = new ArrayList<>();
  @TempDir Path temp;

  private Dataset titled(String title) {
    return dataset.with(Edits.titled(dataset.events().get(3), title));
  }

  /// Tells under a name what the finder finds of it.
  private void use(Indexing indexing, Dataset next, String word) {
    use(indexing, next, Progress.NONE, word);
  }

  private void use(Indexing indexing, Dataset next, Progress progress, String word) {
    indexing.use(
        next,
        progress,
        new Indexing.Waiting() {
          @Override
          public void ready(TextFinder finder) {
            told.add(word + ": " + finder.find(TextQuery.of(word)).length);
          }

          @Override
          public void failed(Throwable why) {
            told.add(word + " failed");
          }
        });
  }

  @Test
  void oneDatasetAfterTheOtherIsIndexed() {
    try (Indexing indexing = new Indexing(runner, "Indexing", temp)) {
      use(indexing, titled("zebra"), "zebra");
      assertEquals(List.of(), told);
      runner.step();
      use(indexing, titled("yak"), "yak");
      runner.step();
      use(indexing, titled("yak"), "zebra");
      runner.step();
      assertEquals(List.of("zebra: 1", "yak: 1", "zebra: 0"), told);
    }
  }

  @Test
  void ofThoseThatComeMeanwhileTheLastOneIs() {
    try (Indexing indexing = new Indexing(runner, "Indexing", temp)) {
      use(indexing, titled("zebra"), "zebra");
      use(indexing, titled("yak"), "yak");
      use(indexing, titled("ox"), "ox");
      assertEquals(1, runner.waiting());
      runner.step();
      runner.step();
      assertEquals(0, runner.waiting());
      assertEquals(List.of("ox: 1"), told);
    }
  }

  @Test
  void whatNobodyWantsIsNotToldAndTheNextOneIsMade() {
    try (Indexing indexing = new Indexing(runner, "Indexing", temp)) {
      Progress unwanted =
          new Progress() {
            @Override
            public void advanced(long done, long total) {}

            @Override
            public boolean isCancelled() {
              return true;
            }
          };
      use(indexing, titled("zebra"), unwanted, "zebra");
      runner.step();
      use(indexing, titled("yak"), "yak");
      runner.step();
      assertEquals(List.of("yak: 1"), told);
    }
  }

  @Test
  void aFolderThatIsOfNoUseIsTold() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "");
    Dataset many = RandomQueries.dataset(new Random(2), EventIndex.MOST_IN_MEMORY + 1);
    try (Indexing indexing = new Indexing(runner, "Indexing", file)) {
      use(indexing, many, "zebra");
      runner.step();
      use(indexing, titled("yak"), "yak");
      runner.step();
      assertEquals(List.of("zebra failed", "yak: 1"), told);
    }
  }

  @Test
  void afterItIsClosedNothingIsMade() {
    Indexing indexing = new Indexing(runner, "Indexing", temp);
    use(indexing, titled("zebra"), "zebra");
    indexing.close();
    runner.step();
    use(indexing, titled("yak"), "yak");
    assertEquals(0, runner.waiting());
    assertEquals(List.of(), told);
    assertArrayEquals(new String[0], temp.toFile().list());
  }
}
