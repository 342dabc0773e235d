package org.demarche.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.io.FileTree;
import org.demarche.model.EventId;
import org.demarche.model.Problem;
import org.demarche.model.Problem.Severity;
import org.demarche.store.curation.Smell;
import org.demarche.store.curation.Smell.Subject;
import org.demarche.store.json.Json;
import org.demarche.store.json.Spot;
import org.demarche.store.line.EventLines;
import org.demarche.store.record.DatasetFiles;
import org.demarche.store.record.FileIntake;
import org.demarche.store.record.LineProblems;
import org.demarche.store.record.ListSort;
import org.demarche.store.record.RecordFile;
import org.demarche.store.record.WantedIds;

/// Finds where in a dataset's files a smell is. Only the files that smell are read again.
public final class SmellPlaces {
  private final FileTree files;
  private final FileIntake intake;
  private final Map<String, Optional<RecordFile>> lists = new HashMap<>();

  /// @param files those that the dataset was read from
  public SmellPlaces(FileTree files) {
    this.files = files;
    this.intake = new FileIntake(files);
  }

  /// The smells as warnings, each at the part of the record that it concerns, or at the file as a
  /// whole where the record has moved. Of those in a file that may have millions of lines only the
  /// first are told one by one.
  ///
  /// @throws IOException when `events.jsonl` cannot be read again
  public List<Problem> problems(List<Smell> smells) throws IOException {
    List<Problem> problems = new ArrayList<>();
    Map<String, List<Smell>> inLines = new LinkedHashMap<>();
    for (Smell smell : smells) {
      String file = file(smell.subject());
      Optional<RecordFile> taken =
          smell.subject() instanceof Subject.OfEvent
              ? intake.take(file)
              : lists.computeIfAbsent(file, intake::take);
      if (taken.isEmpty() && smell.subject() instanceof Subject.OfEvent(EventId id)) {
        inLines.computeIfAbsent(id.value(), key -> new ArrayList<>()).add(smell);
      } else {
        problems.add(problem(file, taken, smell));
      }
    }
    problems.addAll(problemsInLines(inLines));
    problems.sort(null);
    return problems;
  }

  private static String file(Subject subject) {
    return switch (subject) {
      case Subject.OfEvent event -> DatasetFiles.ofEvent(event.id().value());
      case Subject.OfActor actor -> ListSort.ACTORS.file();
      case Subject.OfPlace place -> ListSort.PLACES.file();
      case Subject.OfSource source -> ListSort.SOURCES.file();
    };
  }

  private List<Problem> problemsInLines(Map<String, List<Smell>> smells) throws IOException {
    LineProblems problems = new LineProblems();
    WantedIds wanted = new WantedIds(smells.keySet());
    EventLines.find(
        files,
        wanted,
        (text, number, offset, whole) -> {
          RecordFile record = FileIntake.parseLine(text, DatasetFiles.LINES, number);
          String id = wanted.of(record);
          List<Smell> here = id == null ? null : smells.remove(id);
          if (here != null) {
            here.forEach(
                smell -> problems.add(problem(DatasetFiles.LINES, Optional.of(record), smell)));
          }
        });
    // An event in a file of another name, which is a problem of its own.
    smells
        .values()
        .forEach(
            list ->
                list.forEach(
                    smell -> problems.add(problem(DatasetFiles.EVENTS, Optional.empty(), smell))));
    return problems.list(DatasetFiles.LINES);
  }

  private static Problem problem(String file, Optional<RecordFile> taken, Smell smell) {
    Spot spot = taken.flatMap(found -> spot(found, smell)).orElse(Spot.WHOLE_FILE);
    return new Problem(
        file, spot.line(), spot.column(), Severity.WARNING, smell.sort().code(), smell.message());
  }

  private static Optional<Spot> spot(RecordFile file, Smell smell) {
    Json root = file.root();
    if (root == null) {
      return Optional.empty();
    }
    Optional<Json> found =
        switch (smell.subject()) {
          case Subject.OfEvent event -> Optional.of(root);
          case Subject.OfActor actor ->
              member(root, "actors").flatMap(list -> record(list, actor.id().value()));
          case Subject.OfPlace place ->
              member(root, "places").flatMap(list -> record(list, place.id().value()));
          case Subject.OfSource source -> record(root, source.id().value());
        };
    return found.map(json -> file.report().spot(along(json, smell.path()).offset()));
  }

  private static Optional<Json> record(Json list, String id) {
    return list instanceof Json.Items items
        ? items.items().stream()
            .filter(
                item ->
                    member(item, "id")
                        .filter(value -> value instanceof Json.Text text && text.value().equals(id))
                        .isPresent())
            .findFirst()
        : Optional.empty();
  }

  private static Optional<Json> member(Json json, String name) {
    return json instanceof Json.Members object
        ? Optional.ofNullable(object.members().get(name)).map(Json.Member::value)
        : Optional.empty();
  }

  /// The value as far along the path as there is one.
  private static Json along(Json from, List<Object> path) {
    return path.isEmpty()
        ? from
        : step(from, path.getFirst())
            .map(next -> along(next, path.subList(1, path.size())))
            .orElse(from);
  }

  private static Optional<Json> step(Json from, Object step) {
    return switch (step) {
      case String name -> member(from, name);
      case Integer number when from instanceof Json.Items list && number < list.items().size() ->
          Optional.of(list.items().get(number));
      default -> Optional.empty();
    };
  }
}
