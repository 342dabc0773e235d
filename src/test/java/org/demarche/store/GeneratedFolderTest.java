package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.demarche.io.DiskTree;
import org.demarche.io.Faults;
import org.demarche.io.Faults.Operation;
import org.demarche.io.FaultyTree;
import org.demarche.io.FileEntry;
import org.demarche.io.FileTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedFolderTest {
  @TempDir Path path;

  private Map<Path, byte[]> files() throws IOException {
    Map<Path, byte[]> files = new TreeMap<>();
    for (FileEntry entry : new DiskTree(path).list("").entries()) {
      Path file = path.resolve(entry.name());
      files.put(file, Files.readAllBytes(file));
    }
    return files;
  }

  private int events() {
    ReadResult result = new DatasetReader().read(path);
    assertEquals(List.of(), result.problems());
    return result.dataset().orElseThrow().events().size();
  }

  @Test
  void aCrashBeforeAnythingIsPutIntoPlaceLeavesWhatWasThereAndAnotherTryWorks() throws IOException {
    Faults whole = new Faults();
    MadeUp.write(new DiskTree(path), 20, 3);
    Map<Path, byte[]> old = files();
    MadeUp.write(FaultyTree.onDisk(path, whole), 10, 3);
    int putIntoPlace = whole.steps().indexOf(new Faults.Step(Operation.RENAME, "dataset.json"));
    assertTrue(putIntoPlace > 0);
    for (int step = 0; step < whole.steps().size(); step++) {
      for (Map.Entry<Path, byte[]> file : old.entrySet()) {
        Files.write(file.getKey(), file.getValue());
      }
      FileTree crashing = FaultyTree.onDisk(path, new Faults().crashAt(step));
      try {
        MadeUp.write(crashing, 10, 3);
      } catch (IOException | IllegalStateException e) {
        // Whose a dataset.json is that cannot be read, nobody knows.
        assertTrue(List.of("crashed", path + " holds something else").contains(e.getMessage()));
      }
      if (step <= putIntoPlace) {
        assertEquals(20, events(), "step " + step);
      }
      MadeUp.write(new DiskTree(path), 10, 3);
      assertEquals(10, events(), "after step " + step);
    }
  }

  @Test
  void aFullDiskLeavesNoNewFolder() throws IOException {
    Faults faults = new Faults().cut(Operation.WRITE, ".unfinished/events.jsonl", 5_000);
    FileTree full = new FaultyTree(new DiskTree(path.resolve("new")), faults);
    assertThrows(IOException.class, () -> MadeUp.write(full, 500, 3));
    try (Stream<Path> left = Files.list(path)) {
      assertEquals(List.of(), left.toList());
    }
  }
}
