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
    Path dataset = file("set/dataset.json").getParent();
    Path event = file("set/events/one.json");
    assertEquals(dataset, Opening.folder(dataset));
    assertEquals(dataset, Opening.folder(dataset.resolve("dataset.json")));
    assertEquals(dataset, Opening.folder(event));
    assertEquals(dataset, Opening.folder(event.getParent()));
  }

  @Test
  void whereThereIsNoDatasetThePathItselfIsRefused() throws IOException {
    Path lone = file("other/notes.txt");
    assertEquals(lone.getParent(), Opening.folder(lone));
    assertEquals(temp.resolve("missing"), Opening.folder(temp.resolve("missing")));
  }

  @Test
  void theNearestDatasetIsMeant() throws IOException {
    file("set/dataset.json");
    Path inner = file("set/inner/dataset.json").getParent();
    assertEquals(inner, Opening.folder(file("set/inner/events/one.json")));
  }
}
