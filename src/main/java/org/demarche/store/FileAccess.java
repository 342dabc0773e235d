package org.demarche.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What the reader asks of the file system; replaceable, so that tests can make it fail.
interface FileAccess {
  /// The file system itself.
  FileAccess DISK =
      new FileAccess() {
        @Override
        public List<Path> list(Path folder) throws IOException {
          try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
          }
        }

        @Override
        public InputStream open(Path file) throws IOException {
          return Files.newInputStream(file);
        }
      };

  /// The entries of a folder, sorted.
  List<Path> list(Path folder) throws IOException;

  InputStream open(Path file) throws IOException;
}
