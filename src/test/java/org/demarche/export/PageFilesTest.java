package org.demarche.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PageFilesTest {
  @TempDir Path folder;

  @Test
  void severalPagesAreNumberedAndOneIsNot() {
    Path file = folder.resolve("talks.of 2007.png");
    assertEquals(List.of(file), new PageFiles(file, 1).files());
    assertEquals(
        List.of(folder.resolve("talks.of 2007-1.png"), folder.resolve("talks.of 2007-2.png")),
        new PageFiles(file, 2).files());
  }

  @Test
  void allPagesAreWritten() throws IOException {
    PageFiles pages = new PageFiles(folder.resolve("a.svg"), 3);
    Files.writeString(folder.resolve("a-2.svg"), "old");
    pages.write((index, file) -> Files.writeString(file, "page " + index));
    assertEquals(List.of("a-1.svg", "a-2.svg", "a-3.svg"), names());
    assertEquals("page 1", Files.readString(folder.resolve("a-2.svg")));
  }

  @Test
  void whereOneFailsNoneIsLeft() throws IOException {
    PageFiles pages = new PageFiles(folder.resolve("a.svg"), 3);
    Files.writeString(folder.resolve("a-1.svg"), "old");
    IOException thrown =
        assertThrows(
            IOException.class,
            () ->
                pages.write(
                    (index, file) -> {
                      Files.writeString(file, "half");
                      if (index == 1) {
                        throw new IOException("disk full");
                      }
                    }));
    assertEquals("disk full", thrown.getMessage());
    assertEquals(List.of("a-1.svg"), names());
    assertEquals("old", Files.readString(folder.resolve("a-1.svg")));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }
}
