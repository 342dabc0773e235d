package org.demarche.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.demarche.dataset.Dataset;
import org.demarche.io.AtomicFile;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.store.json.Json;
import org.demarche.store.json.JsonPrinter;
import org.jspecify.annotations.Nullable;

/// Writes a dataset's files, each whole or not at all, in one stable order and layout, so that the
/// change of a record is the change of a few lines.
///
/// Fields that this version does not know come after those that it knows.
public final class DatasetWriter {
  private final AtomicFile atomicFile;

  public DatasetWriter(AtomicFile atomicFile) {
    this.atomicFile = atomicFile;
  }

  /// Writes every file of a dataset into a folder, making it.
  ///
  /// @return the files written, in the order of writing
  /// @throws IOException at the first file that cannot be written; it is as it was, and those
  ///   before it are written
  public List<Path> write(Path folder, Dataset dataset) throws IOException {
    return write(folder, Optional.empty(), dataset);
  }

  /// Writes the files whose records differ, and removes those of events that are gone.
  ///
  /// @param before what the folder holds
  /// @return the files written or removed, in that order
  /// @throws IOException at the first file that cannot be written or removed; it is as it was, and
  ///   those before it are done
  public List<Path> writeChanges(Path folder, Dataset before, Dataset after) throws IOException {
    return write(folder, Optional.of(before), after);
  }

  /// Lists come before events, and removals last, so that a half-written change leaves no reference
  /// to a record that was never written.
  private List<Path> write(Path folder, Optional<Dataset> before, Dataset after)
      throws IOException {
    Files.createDirectories(folder.resolve("events"));
    List<Path> touched = new ArrayList<>();
    if (differs(before, after, Dataset::description)) {
      touched.add(put(folder.resolve("dataset.json"), PlainLists.of(after.description())));
    }
    if (differs(before, after, dataset -> List.copyOf(dataset.actors().values()))) {
      touched.add(putList(folder, "actors", after.actors().values(), PlainLists::of));
    }
    if (differs(before, after, dataset -> List.copyOf(dataset.places().values()))) {
      touched.add(putList(folder, "places", after.places().values(), PlainLists::of));
    }
    if (differs(before, after, dataset -> List.copyOf(dataset.sources().values()))) {
      List<Map<String, @Nullable Object>> items =
          after.sources().values().stream().map(PlainSource::of).toList();
      touched.add(put(folder.resolve("sources.json"), items));
    }
    for (Event event : after.events()) {
      Optional<Event> old = before.flatMap(dataset -> dataset.event(event.id()));
      if (old.isEmpty() || !old.get().equals(event)) {
        touched.add(put(eventFile(folder, event.id()), PlainEvent.of(event)));
      }
    }
    if (before.isPresent()) {
      removeGone(folder, before.get(), after, touched);
    }
    return touched;
  }

  private static <V> boolean differs(
      Optional<Dataset> before, Dataset after, Function<Dataset, V> part) {
    return before.isEmpty() || !Objects.equals(part.apply(before.get()), part.apply(after));
  }

  private static void removeGone(Path folder, Dataset before, Dataset after, List<Path> touched)
      throws IOException {
    for (Event event : before.events()) {
      if (after.event(event.id()).isEmpty()) {
        Path file = eventFile(folder, event.id());
        Files.deleteIfExists(file);
        touched.add(file);
      }
    }
  }

  private static Path eventFile(Path folder, EventId id) {
    return folder.resolve("events").resolve(id + ".json");
  }

  /// Writes `{"name": [records]}`, keeping what else the file's object holds.
  private <T> Path putList(
      Path folder, String name, Collection<T> records, Function<T, Object> plain)
      throws IOException {
    Path file = folder.resolve(name + ".json");
    Map<String, @Nullable Object> root = new LinkedHashMap<>();
    root.putAll(otherMembers(file, name));
    root.put(name, records.stream().map(plain).toList());
    return put(file, root);
  }

  private static Map<String, @Nullable Object> otherMembers(Path file, String name) {
    return new FileIntake(FileAccess.DISK)
        .take(file, file.toString())
        .map(RecordFile::root)
        .filter(Json.Members.class::isInstance)
        .map(
            root -> {
              Fields fields = new Fields(Report.ofNothing(file.toString()), (Json.Members) root);
              fields.value(name);
              return fields.foreign().fields();
            })
        .orElse(Map.of());
  }

  private Path put(Path file, @Nullable Object value) throws IOException {
    atomicFile.write(file, JsonPrinter.lines(value).getBytes(StandardCharsets.UTF_8));
    return file;
  }
}
