package org.demarche.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.demarche.dataset.Dataset;
import org.demarche.model.Event;
import org.demarche.store.json.JsonPrinter;
import org.demarche.store.record.DescriptionJson;
import org.demarche.store.record.EventJson;
import org.demarche.store.record.ListSort;
import org.jspecify.annotations.Nullable;

/// A dataset written as people and programs do: events in files of their names, in files of other
/// names and in lines, with every end of line, byte-order marks, blank and broken lines.
final class ScatteredFolder {
  private final Random random;
  private final Path folder;

  ScatteredFolder(Random random, Path folder) {
    this.random = random;
    this.folder = folder;
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  void write(Dataset dataset) throws IOException {
    put("dataset.json", DescriptionJson.of(dataset.description()));
    put("actors.json", ListSort.ACTORS.plain(dataset.actors().values()));
    put("places.json", ListSort.PLACES.plain(dataset.places().values()));
    put("sources.json", ListSort.SOURCES.plain(dataset.sources().values()));
    StringBuilder lines = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "");
    for (Event event : dataset.events()) {
      switch (random.nextInt(4)) {
        case 0 -> put("events/" + event.id() + ".json", EventJson.of(event));
        case 1 -> put("events/other-" + event.id() + ".json", EventJson.of(event));
        default -> {
          String line = JsonPrinter.line(EventJson.of(event));
          lines.append(random.nextBoolean() ? line : line.replace("{\"id\"", " { \"\\u0069d\""));
          lines.append(one(List.of("\n", "\r\n", " \t\n", "\n\n", "\n{\"id\": \"broken\n")));
        }
      }
    }
    if (lines.length() > 1) {
      int end = random.nextBoolean() ? lines.length() : lines.toString().stripTrailing().length();
      write("events.jsonl", lines.substring(0, end));
    }
  }

  private void put(String name, @Nullable Object value) throws IOException {
    String text = random.nextInt(3) == 0 ? JsonPrinter.line(value) : JsonPrinter.lines(value);
    text = random.nextBoolean() ? text.replace("\n", "\r\n") : text;
    write(name, (random.nextBoolean() ? "\uFEFF" : "") + text);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /// The text of every file by its name, save unfinished ones.
  static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path file : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (!name.endsWith(".tmp")) {
          files.put(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
      }
    }
    return files;
  }
}
