package org.demarche.export;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// One file for each of several pages, in a format whose files have one: `talks.png` becomes
/// `talks-1.png`, `talks-2.png` and so on. They take their places when all of them are written.
final class PageFiles {
  private final Path file;
  private final List<Path> files;

  PageFiles(Path file, int pages) {
    this.file = file;
    files =
        pages == 1
            ? List.of(file)
            : IntStream.rangeClosed(1, pages).mapToObj(this::numbered).toList();
  }

  /// What writes one page.
  @FunctionalInterface
  interface Page {
    /// @param index from 0
    void write(int index, Path file) throws IOException;
  }

  List<Path> files() {
    return files;
  }

  private Path numbered(int page) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    String numbered =
        dot <= 0 ? name + "-" + page : name.substring(0, dot) + "-" + page + name.substring(dot);
    return file.resolveSibling(numbered);
  }

  /// Writes all pages, or none.
  void write(Page page) throws IOException {
    if (files.size() == 1) {
      page.write(0, file);
      return;
    }
    Path folder = Files.createTempDirectory(file.toAbsolutePath().getParent(), ".demarche-");
    List<Path> written = new ArrayList<>();
    try {
      for (int i = 0; i < files.size(); i++) {
        Path beside = folder.resolve(String.valueOf(files.get(i).getFileName()));
        written.add(beside);
        page.write(i, beside);
      }
      for (int i = 0; i < files.size(); i++) {
        move(written.get(i), files.get(i));
      }
    } finally {
      for (Path left : written) {
        Files.deleteIfExists(left);
      }
      Files.deleteIfExists(folder);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
