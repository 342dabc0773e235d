package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OpeningTest {
  @TempDir Path temp;

  private Path file(String name) throws IOException {
    Path file = temp.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "{}");
  }

  @Test
  void anyFileOrFolderOfADatasetNamesIt() throws IOException {
    file("set/dataset.json");
    Path dataset = temp.resolve("set");
    Path event = file("set/events/one.json");
    assertEquals(dataset, Opening.folder(dataset));
    assertEquals(dataset, Opening.folder(dataset.resolve("dataset.json")));
    assertEquals(dataset, Opening.folder(event));
    assertEquals(dataset, Opening.folder(dataset.resolve("events")));
  }

  @Test
  void whereThereIsNoDatasetThePathItselfIsRefused() throws IOException {
    Path lone = file("other/notes.txt");
    assertEquals(temp.resolve("other"), Opening.folder(lone));
    assertEquals(temp.resolve("missing"), Opening.folder(temp.resolve("missing")));
  }

  @Test
  void theNearestDatasetIsMeant() throws IOException {
    file("set/dataset.json");
    file("set/inner/dataset.json");
    Path inner = temp.resolve("set/inner");
    assertEquals(inner, Opening.folder(file("set/inner/events/one.json")));
  }
}
