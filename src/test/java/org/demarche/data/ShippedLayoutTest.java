package org.demarche.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.demarche.io.DiskTree;
import org.demarche.store.DatasetWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedLayoutTest {
  /// So that the first change somebody saves from the program touches no line but its own.
  @Test
  void theFilesHaveTheLayoutInWhichTheProgramWritesThem(@TempDir Path folder) throws IOException {
    new DatasetWriter(new DiskTree(folder)).write(Shipped.dataset());
    SortedMap<String, String> written = texts(folder);
    SortedMap<String, String> shipped = texts(Shipped.FOLDER);
    assertEquals(written.keySet(), shipped.keySet());
    written.forEach((file, text) -> assertEquals(text, shipped.get(file), file));
  }

  private static SortedMap<String, String> texts(Path folder) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return texts;
  }
}
