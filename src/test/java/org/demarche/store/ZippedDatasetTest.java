package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.demarche.ProblemLines;
import org.demarche.Property;
import org.demarche.io.DiskTree;
import org.demarche.io.Faults;
import org.demarche.io.Faults.Operation;
import org.demarche.io.FaultyTree;
import org.demarche.io.FileTree;
import org.demarche.io.ZipTree;
import org.demarche.store.curation.CurationCheck;
import org.demarche.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A dataset reads from a zip file as from the folder that was zipped.
class ZippedDatasetTest {
  @TempDir Path temp;

  private Path zip(Path folder) throws IOException {
    Path file = temp.resolve(folder.getFileName() + ".zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out);
        Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        zip.putNextEntry(new ZipEntry(folder.relativize(path).toString().replace('\\', '/')));
        Files.copy(path, zip);
      }
    }
    return file;
  }

  /// Everything that reading gives, and the warnings with their places.
  private static List<Object> all(FileTree files) throws IOException {
    ReadResult result = new DatasetReader().read(files, Progress.NONE);
    if (result.dataset().isEmpty()) {
      return List.of(result.problems());
    }
    var dataset = result.dataset().get();
    return List.of(
        result.problems(),
        dataset.description(),
        dataset.events(),
        List.copyOf(dataset.actors().values()),
        List.copyOf(dataset.places().values()),
        List.copyOf(dataset.sources().values()),
        new SmellPlaces(files).problems(CurationCheck.of(dataset)));
  }

  private void assertSame(Path folder) throws IOException {
    try (ZipTree zip = ZipTree.open(zip(folder))) {
      assertEquals(all(new DiskTree(folder)), all(zip));
    }
  }

  @Test
  void theShippedDataset() throws IOException {
    assertSame(Path.of("data", "us-iran-iraq-2007").toAbsolutePath());
  }

  @Test
  void oneWithAFileOfLines() throws IOException {
    Path folder = temp.resolve("lines");
    MadeUp.write(new DiskTree(folder), 4_000, 5);
    assertSame(folder);
  }

  @Test
  void madeUpOnesAndBrokenOnes() {
    Property.forAll(
        1962,
        12,
        random -> {
          try {
            Path folder = Files.createTempDirectory(temp, "d");
            new DatasetWriter(new DiskTree(folder)).write(new RandomRecords(random).dataset());
            assertSame(folder);
            new Folder(folder)
                .with("actors.json", "{\"actors\": [{\"id\": \"x\"}")
                .with("events/bad.json", "{}")
                .with("events/stray.txt", "x");
            assertSame(folder);
            Files.delete(folder.resolve("dataset.json"));
            assertSame(folder);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  @Test
  void whatCannotBeReadInItIsAProblemToo() throws IOException {
    Path folder = temp.resolve("good");
    Folder.good(folder).withEvent("second", "2007-07-24", "talks", "iran");
    Faults faults =
        new Faults()
            .fail(Operation.READ, "events/second.json", new IOException("scratched"))
            .cut(Operation.READ, "sources.json", 30);
    try (ZipTree zip = ZipTree.open(zip(folder))) {
      ReadResult result = new DatasetReader().read(new FaultyTree(zip, faults), Progress.NONE);
      assertEquals(1, result.dataset().orElseThrow().events().size());
      List<String> problems = ProblemLines.of(result.problems());
      assertTrue(
          problems.contains("events/second.json:0:0: error: It cannot be read: scratched."),
          problems.toString());
      assertTrue(
          problems.stream().anyMatch(problem -> problem.startsWith("sources.json:4:")),
          problems.toString());
    }
  }
}
