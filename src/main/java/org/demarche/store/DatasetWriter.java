package org.demarche.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.demarche.dataset.Dataset;
import org.demarche.io.FileTree;
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
  private final FileTree files;

  /// @param files the dataset's, or those that it shall have
  public DatasetWriter(FileTree files) {
    this.files = files;
  }

  /// Writes every file of a dataset.
  ///
  /// @return the names of the files written, in the order of writing
  /// @throws IOException at the first file that cannot be written; it is as it was, and those
  ///   before it are written
  public List<String> write(Dataset dataset) throws IOException {
    return write(Optional.empty(), dataset);
  }

  /// Writes the files whose records differ, and removes those of events that are gone.
  ///
  /// @param before what the files hold
  /// @return the names of the files written or removed, in that order
  /// @throws IOException at the first file that cannot be written or removed; it is as it was, and
  ///   those before it are done
  public List<String> writeChanges(Dataset before, Dataset after) throws IOException {
    return write(Optional.of(before), after);
  }

  /// Lists come before events, and removals last, so that a half-written change leaves no reference
  /// to a record that was never written.
  private List<String> write(Optional<Dataset> before, Dataset after) throws IOException {
    List<String> touched = new ArrayList<>();
    if (differs(before, after, Dataset::description)) {
      touched.add(put("dataset.json", PlainLists.of(after.description())));
    }
    if (differs(before, after, dataset -> List.copyOf(dataset.actors().values()))) {
      touched.add(putList("actors", after.actors().values(), PlainLists::of));
    }
    if (differs(before, after, dataset -> List.copyOf(dataset.places().values()))) {
      touched.add(putList("places", after.places().values(), PlainLists::of));
    }
    if (differs(before, after, dataset -> List.copyOf(dataset.sources().values()))) {
      List<Map<String, @Nullable Object>> items =
          after.sources().values().stream().map(PlainSource::of).toList();
      touched.add(put("sources.json", items));
    }
    for (Event event : after.events()) {
      Optional<Event> old = before.flatMap(dataset -> dataset.event(event.id()));
      if (old.isEmpty() || !old.get().equals(event)) {
        touched.add(put(eventFile(event.id()), PlainEvent.of(event)));
      }
    }
    if (before.isPresent()) {
      removeGone(before.get(), after, touched);
    }
    return touched;
  }

  private static <V> boolean differs(
      Optional<Dataset> before, Dataset after, Function<Dataset, V> part) {
    return before.isEmpty() || !Objects.equals(part.apply(before.get()), part.apply(after));
  }

  private void removeGone(Dataset before, Dataset after, List<String> touched) throws IOException {
    for (Event event : before.events()) {
      if (after.event(event.id()).isEmpty()) {
        String file = eventFile(event.id());
        files.delete(file);
        touched.add(file);
      }
    }
  }

  private static String eventFile(EventId id) {
    return "events/" + id + ".json";
  }

  /// Writes `{"name": [records]}`, keeping what else the file's object holds.
  private <T> String putList(String name, Collection<T> records, Function<T, Object> plain)
      throws IOException {
    String file = name + ".json";
    Map<String, @Nullable Object> root = new LinkedHashMap<>();
    root.putAll(otherMembers(file, name));
    root.put(name, records.stream().map(plain).toList());
    return put(file, root);
  }

  private Map<String, @Nullable Object> otherMembers(String file, String name) throws IOException {
    Optional<RecordFile> found = new FileIntake(files).take(file);
    if (found.isEmpty()) {
      return Map.of();
    }
    RecordFile taken = found.get();
    if (!taken.complete()) {
      throw new IOException(
          "%s is not replaced, for what else it holds would be lost. %s"
              .formatted(files.location(file), taken.report().problems().getFirst().message()));
    }
    if (!(taken.root() instanceof Json.Members root)) {
      return Map.of();
    }
    Fields fields = new Fields(Report.ofNothing(file), root);
    fields.value(name);
    return fields.foreign().fields();
  }

  private String put(String file, @Nullable Object value) throws IOException {
    files.write(file, JsonPrinter.lines(value).getBytes(StandardCharsets.UTF_8));
    return file;
  }
}
