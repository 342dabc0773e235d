package org.demarche.store.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.demarche.model.Problem;
import org.demarche.store.json.Json;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;

/// The records of a file that lists many, such as `actors.json`.
///
/// @param file its name
/// @param records the good ones by id, in file order
/// @param problems all that is wrong in it
/// @param complete whether the file was read to its end
/// @param lost how many of its records could not be used
public record ListFile<T>(
    String file,
    SequencedMap<String, T> records,
    List<Problem> problems,
    boolean complete,
    int lost) {

  /// Reads a file; where there is none, it has no records.
  ///
  /// @param member the member of the root object that is the list, or null where the root is it
  static <T> ListFile<T> read(
      Optional<RecordFile> found,
      String name,
      @Nullable String member,
      String noun,
      RecordReader<T> reader) {
    if (found.isEmpty()) {
      return new ListFile<>(name, new LinkedHashMap<>(), List.of(), true, 0);
    }
    RecordFile file = found.get();
    return new Reading<>(file, noun, reader).read(member);
  }

  /// The work on one file.
  private static final class Reading<T> {
    private final RecordFile file;
    private final Report report;
    private final String noun;
    private final RecordReader<T> reader;
    private final SequencedMap<String, T> records = new LinkedHashMap<>();
    private final Map<String, Json.Members> nodes = new HashMap<>();
    private int lost;

    Reading(RecordFile file, String noun, RecordReader<T> reader) {
      this.file = file;
      this.report = file.report();
      this.noun = noun;
      this.reader = reader;
    }

    ListFile<T> read(@Nullable String member) {
      Json list = list(member);
      if (list instanceof Json.Items items) {
        items.items().forEach(this::take);
        mendParents();
      }
      return new ListFile<>(
          report.file(),
          records,
          List.copyOf(report.problems()),
          file.complete() && list instanceof Json.Items,
          lost);
    }

    private @Nullable Json list(@Nullable String member) {
      Json root = file.root();
      if (root == null) {
        return null;
      }
      Json list = root;
      if (member != null) {
        if (!(root instanceof Json.Members object)) {
          report.error(
              root.offset(),
              "wrong-type",
              Message.of(
                  "store.list-file-no-object", "{\"%s\": […]}".formatted(member), root.sort()));
          return null;
        }
        Json.Member found = object.members().get(member);
        if (found == null) {
          if (file.complete()) {
            report.error(root.offset(), "missing-field", Message.of("store.list-missing", member));
          }
          return null;
        }
        list = found.value();
      }
      if (!(list instanceof Json.Items)) {
        report.error(list.offset(), "wrong-type", Message.of("store.no-list", list.sort()));
      }
      return list;
    }

    private void take(Json item) {
      if (!(item instanceof Json.Members object)) {
        report.error(
            item.offset(), "wrong-type", Message.of("store.record-no-object", noun, item.sort()));
        return;
      }
      T result = reader.read(new Fields(report, object));
      if (result == null) {
        lost++;
        return;
      }
      String id = reader.id(result);
      Json.Members first = nodes.get(id);
      if (first != null) {
        report.error(
            idOffset(object),
            "duplicate-id",
            Message.of(
                "store.duplicate-id.record",
                noun,
                id,
                report.file(),
                Integer.toString(report.spot(idOffset(first)).line())));
        return;
      }
      nodes.put(id, object);
      records.put(id, result);
    }

    private static int idOffset(Json.Members object) {
      Json.Member id = object.members().get("id");
      return id == null ? object.offset() : id.value().offset();
    }

    /// Cuts parents that do not exist or that lead back to the record itself.
    private void mendParents() {
      Target known = new Target(noun, report.file(), records.keySet(), file.complete());
      for (String id : List.copyOf(records.keySet())) {
        T item = records.get(id);
        if (item != null
            && reader.parent(item) != null
            && !known.resolves(parentNode(id), report)) {
          records.put(id, reader.withoutParent(item));
        }
      }
      known.unresolved(report.open()).ifPresent(report::add);
      cycles().forEach(this::cut);
    }

    private Json.Text parentNode(String id) {
      Json.Members node = nodes.get(id);
      Json.Member parent = node == null ? null : node.members().get("partOf");
      if (parent != null && parent.value() instanceof Json.Text text) {
        return text;
      }
      throw new IllegalStateException("no partOf at " + id);
    }

    /// Every circle of parents once, each as the ids along it.
    private List<List<String>> cycles() {
      List<List<String>> cycles = new ArrayList<>();
      Set<String> done = new HashSet<>();
      for (String start : records.keySet()) {
        List<String> path = new ArrayList<>();
        String at = start;
        while (at != null && done.add(at)) {
          path.add(at);
          T item = records.get(at);
          at = item == null ? null : reader.parent(item);
        }
        int entry = at == null ? -1 : path.indexOf(at);
        if (entry >= 0) {
          cycles.add(path.subList(entry, path.size()));
        }
      }
      return cycles;
    }

    private void cut(List<String> cycle) {
      String last =
          cycle.stream().max(Comparator.comparingInt(id -> parentNode(id).offset())).orElseThrow();
      int at = cycle.indexOf(last);
      List<String> named = new ArrayList<>(cycle.subList(at, cycle.size()));
      named.addAll(cycle.subList(0, at + 1));
      report.error(
          parentNode(last).offset(), "cycle", Message.of("store.cycle", String.join(" → ", named)));
      T item = records.get(last);
      if (item != null) {
        records.put(last, reader.withoutParent(item));
      }
    }
  }

  /// The set of ids that other records may refer to.
  public Target target(String noun) {
    return new Target(noun, file, records.keySet(), complete);
  }
}
