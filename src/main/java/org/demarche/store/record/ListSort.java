package org.demarche.store.record;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.demarche.model.Actor;
import org.demarche.model.Place;
import org.demarche.model.Source;
import org.jspecify.annotations.Nullable;

/// One sort of record and the file that lists them. Immutable.
public final class ListSort<T> {
  public static final ListSort<Actor> ACTORS =
      new ListSort<>("actors.json", "actors", "actor", new ActorReader(), ActorJson::of);
  public static final ListSort<Place> PLACES =
      new ListSort<>("places.json", "places", "place", new PlaceReader(), PlaceJson::of);
  public static final ListSort<Source> SOURCES =
      new ListSort<>("sources.json", null, "source", new SourceReader(), SourceJson::of);

  private final String file;
  private final @Nullable String member;
  private final String noun;
  private final RecordReader<T> reader;
  private final Function<T, Map<String, @Nullable Object>> plain;

  private ListSort(
      String file,
      @Nullable String member,
      String noun,
      RecordReader<T> reader,
      Function<T, Map<String, @Nullable Object>> plain) {
    this.file = file;
    this.member = member;
    this.noun = noun;
    this.reader = reader;
    this.plain = plain;
  }

  /// Its name, from the dataset's folder.
  public String file() {
    return file;
  }

  /// The member of the root object that is the list, or null where the root is it.
  public @Nullable String member() {
    return member;
  }

  /// The records of the file; none where there is no file.
  public ListFile<T> read(Optional<RecordFile> found) {
    return ListFile.read(found, file, member, noun, reader);
  }

  /// One record, or null, with a problem, where it cannot be used. Whether its parent is there the
  /// list decides.
  public @Nullable T read(Fields fields) {
    return reader.read(fields);
  }

  public String id(T record) {
    return reader.id(record);
  }

  /// Whether a record that was read by itself is one of a list, which may have cut its parent.
  public boolean isSame(T read, T listed) {
    T compared = reader.parent(listed) == null ? reader.withoutParent(read) : read;
    return compared.equals(listed);
  }

  /// The record as JSON values.
  public Map<String, @Nullable Object> plain(T record) {
    return plain.apply(record);
  }

  /// What a file says that holds these records and nothing else, as JSON values.
  public Object plain(Collection<T> records) {
    return plain(records, Map.of());
  }

  /// What a file says that holds these records, as JSON values.
  ///
  /// @param others what else the root object holds, before them; a root that is the list holds
  ///   nothing else
  public Object plain(Collection<T> records, Map<String, @Nullable Object> others) {
    List<Map<String, @Nullable Object>> list = records.stream().map(plain).toList();
    if (member == null) {
      return list;
    }
    Map<String, @Nullable Object> root = new LinkedHashMap<>(others);
    root.put(member, list);
    return root;
  }
}
