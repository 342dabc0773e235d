package org.demarche.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// Folders of datasets with a file for each event, made to be changed.
final class EditedFolders {
  private static final ObjectMapper MAPPER = JsonMapper.builder().build();

  private EditedFolders() {}

  /// A copy of a dataset's folder.
  static void copy(Path from, Path to) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(from)) {
      all = walk.toList();
    }
    for (Path one : all) {
      Path copy = to.resolve(from.relativize(one).toString());
      if (Files.isDirectory(one)) {
        Files.createDirectories(copy);
      } else {
        Files.copy(one, copy);
      }
    }
  }

  /// A made-up dataset whose events do not stand in lines.
  static void madeUp(int events, Path folder) throws IOException {
    MadeUpDatasets.write(events, folder);
    Path files = Files.createDirectories(folder.resolve("events"));
    Path lines = folder.resolve("events.jsonl");
    try (BufferedReader in = Files.newBufferedReader(lines)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String id = MAPPER.readTree(line).required("id").asString();
        Files.writeString(files.resolve(id + ".json"), line + "\n");
      }
    }
    Files.delete(lines);
  }

  /// Removes a folder with all that is in it, if it is there.
  static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException failure)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
