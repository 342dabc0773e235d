package org.demarche.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Problem;
import org.demarche.model.Problem.Severity;
import org.demarche.model.Relation;
import org.demarche.store.json.Spot;

/// Reads the files of all events, several at a time, and joins them: ids that two files share,
/// relations that lead nowhere.
final class EventFiles {
  private static final int WORKERS =
      Math.clamp(Runtime.getRuntime().availableProcessors() * 2L, 4, 32);

  private final FileIntake intake;
  private final EventReader reader;

  EventFiles(FileIntake intake, EventReader reader) {
    this.intake = intake;
    this.reader = reader;
  }

  /// What one file gave; the file's text is not kept.
  private record OneFile(String name, List<Problem> problems, Optional<EventDraft> draft) {
    void error(Spot spot, String code, String message) {
      problems.add(new Problem(name, spot.line(), spot.column(), Severity.ERROR, code, message));
    }

    String id() {
      return draft.map(found -> found.event().id().value()).orElse("");
    }
  }

  /// The good events in the order of their files.
  List<Event> read(List<Path> paths, List<Problem> problems) {
    List<OneFile> files = readAll(paths);
    Map<String, OneFile> kept = uniqueById(files);
    Target ids = new Target("event", "events", kept.keySet(), true);
    List<Event> events = new ArrayList<>(kept.size());
    for (OneFile file : files) {
      OneFile winner = kept.get(file.id());
      if (winner != null && winner.name().equals(file.name())) {
        file.draft().ifPresent(draft -> events.add(linked(draft, ids, kept.keySet(), file)));
      }
      problems.addAll(file.problems());
    }
    return events;
  }

  /// Each worker takes the next file until there is none; the results keep the files' order.
  private List<OneFile> readAll(List<Path> paths) {
    AtomicReferenceArray<OneFile> results = new AtomicReferenceArray<>(paths.size());
    AtomicInteger next = new AtomicInteger();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> workers = new ArrayList<>();
      for (int i = 0; i < Math.min(WORKERS, paths.size()); i++) {
        workers.add(
            threads.submit(
                () -> {
                  for (int at = next.getAndIncrement();
                      at < paths.size();
                      at = next.getAndIncrement()) {
                    results.set(at, readOne(paths.get(at)));
                  }
                }));
      }
      for (Future<?> worker : workers) {
        worker.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("reading an event failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("reading was interrupted", e);
    }
    List<OneFile> files = new ArrayList<>(paths.size());
    for (int i = 0; i < results.length(); i++) {
      OneFile file = results.get(i);
      if (file != null) {
        files.add(file);
      }
    }
    return files;
  }

  private OneFile readOne(Path path) {
    String fileName = String.valueOf(path.getFileName());
    String name = "events/" + fileName;
    String nameId = fileName.substring(0, fileName.length() - ".json".length());
    return intake
        .take(path, name)
        .map(
            file -> {
              Optional<EventDraft> draft = reader.read(file, nameId);
              return new OneFile(name, file.report().problems(), draft);
            })
        .orElseGet(() -> new OneFile(name, new ArrayList<>(), Optional.empty()));
  }

  /// Of several files with one id the file of that name is kept, else the first.
  private static Map<String, OneFile> uniqueById(List<OneFile> files) {
    Map<String, OneFile> kept = new HashMap<>();
    List<OneFile> drafts = files.stream().filter(file -> file.draft().isPresent()).toList();
    for (OneFile file : drafts) {
      boolean named = file.name().equals("events/" + file.id() + ".json");
      kept.merge(file.id(), file, (first, second) -> named ? second : first);
    }
    for (OneFile file : drafts) {
      OneFile winner = kept.getOrDefault(file.id(), file);
      if (!winner.name().equals(file.name())) {
        file.error(
            file.draft().orElseThrow().idSpot(),
            "duplicate-id",
            "The event id '%s' stands in %s too, and that file is used. Give one of them another id."
                .formatted(file.id(), winner.name()));
      }
    }
    return kept;
  }

  private static Event linked(EventDraft draft, Target target, Set<String> ids, OneFile file) {
    List<Relation> relations = new ArrayList<>();
    for (EventDraft.Link link : draft.links()) {
      EventId other = link.relation().event();
      if (other.equals(draft.event().id())) {
        file.error(
            link.spot(),
            "self-relation",
            "The event is related to itself. Name the other event or remove the relation.");
      } else if (!ids.contains(other.value())) {
        file.error(link.spot(), target.code(), target.complaint(other.value()));
      } else {
        relations.add(link.relation());
      }
    }
    return draft.event().withRelations(relations);
  }
}
