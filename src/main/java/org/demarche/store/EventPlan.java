package org.demarche.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.dataset.Dataset;
import org.demarche.io.FileEntry;
import org.demarche.io.FileTree;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.store.EventOrigins.Origin;
import org.demarche.store.json.JsonPrinter;
import org.demarche.store.json.JsonStyle;
import org.demarche.store.record.DatasetFiles;
import org.demarche.store.record.EventJson;
import org.demarche.words.Message;

/// What is to be done to the files so that they hold the events of another dataset; made whole
/// before anything is written, so that what cannot be done is refused before.
///
/// A record is changed where it stands. A new one becomes `events/ID.json`, and so does one in a
/// file whose id changes. Of several records with the id of an event that goes, the one that
/// counted goes, and the others come to light.
final class EventPlan {
  /// Files that others may refer to once they are there, as they are written first: without the
  /// relations to what is not there yet.
  private final Map<String, byte[]> firstFiles = new LinkedHashMap<>();

  /// Files as they are at the end, where that is not yet so.
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private final LineChange lines = new LineChange();

  /// What lines that change, those that go among them, referred to.
  private final Set<String> referencesOfLines = new HashSet<>();

  private final Set<String> lostInLines = new HashSet<>();
  private final Set<String> referencesOfFiles = new HashSet<>();
  private final List<Removals.Unit> removals = new ArrayList<>();
  private final List<EventId> surfacing = new ArrayList<>();

  private final FileTree disk;
  private final Dataset before;
  private final RecordForm<Event> was;
  private final RecordForm<Event> is;
  private final Set<String> missing;
  private final Map<String, List<Origin>> origins;

  /// One writing or removal of a file.
  interface Step {
    void take(FileLog log) throws IOException;
  }

  static EventPlan of(
      FileTree disk, Dataset before, RecordForms was, RecordForms is, EventChange change)
      throws IOException {
    Map<String, List<Origin>> origins =
        new EventOrigins(disk, was.events()).find(change.ids(), change.changed().keySet());
    EventPlan plan =
        new EventPlan(disk, before, was.events(), is.events(), change.newIds(), origins);
    plan.add(change);
    return plan;
  }

  private EventPlan(
      FileTree disk,
      Dataset before,
      RecordForm<Event> was,
      RecordForm<Event> is,
      Set<String> newIds,
      Map<String, List<Origin>> origins) {
    this.disk = disk;
    this.before = before;
    this.was = was;
    this.is = is;
    this.missing = new HashSet<>(newIds);
    this.origins = origins;
  }

  private void add(EventChange change) throws IOException {
    for (String id : change.newIds()) {
      if (origins.containsKey(id)) {
        throw new NotWrittenException(
            name(origins.get(id).getFirst()), Message.of("store.write.event-added", id));
      }
    }
    for (Event event : change.fresh().values()) {
      put(free(event), event);
    }
    for (Map.Entry<String, Event> one : change.renamed().entrySet()) {
      rename(one.getKey(), one.getValue());
    }
    for (Map.Entry<String, Event> one : change.changed().entrySet()) {
      change(counting(one.getKey()), one.getKey(), one.getValue());
    }
    for (String id : change.gone()) {
      remove(id);
    }
  }

  /// The events that are gone and of which another with the same id stands in the files.
  List<EventId> surfacing() {
    return surfacing;
  }

  // ---- the order

  /// All that is to be done, in an order in which no record refers to one that is not there yet or
  /// not there any more: what is new, what changes, what goes.
  List<Step> steps() throws NotWrittenException {
    List<Step> steps = new ArrayList<>();
    firstFiles.forEach((name, bytes) -> steps.add(log -> log.write(name, bytes)));
    boolean awaited = !Collections.disjoint(referencesOfFiles, lostInLines);
    List<Removals.Unit> going = new ArrayList<>(removals);
    if (!lines.isNone() && !awaited) {
      steps.add(writing(lines.whole()));
    } else if (!lines.isNone() && lines.hasNewIds()) {
      steps.add(writing(lines.growing()));
      going.add(ofLines(lines.shrinking()));
    } else if (!lines.isNone()) {
      going.add(ofLines(lines.whole()));
    }
    files.forEach((name, bytes) -> steps.add(log -> log.write(name, bytes)));
    steps.addAll(Removals.inOrder(going));
    return steps;
  }

  private Step writing(LineChange.Pass pass) {
    return log -> {
      try (InputStream old = disk.open(DatasetFiles.LINES)) {
        log.write(DatasetFiles.LINES, out -> pass.write(old, out));
      }
    };
  }

  private Removals.Unit ofLines(LineChange.Pass pass) {
    return new Removals.Unit(
        lostInLines,
        referencesOfLines,
        writing(pass),
        gone -> {
          throw new IllegalStateException("lines go in one step");
        });
  }

  // ---- one event

  private Event old(String id) {
    return before.event(new EventId(id)).orElseThrow();
  }

  private Set<String> references(String id) {
    return old(id).relations().stream()
        .map(relation -> relation.event().value())
        .collect(Collectors.toSet());
  }

  private Origin counting(String id) throws NotWrittenException {
    List<Origin> all = origins.getOrDefault(id, List.of());
    if (all.isEmpty()) {
      throw new NotWrittenException(
          DatasetFiles.ofEvent(id), Message.of("store.write.event-moved", id));
    }
    return all.getFirst();
  }

  private static String name(Origin origin) {
    return switch (origin) {
      case Origin.InFile file -> file.name();
      case Origin.InLine line -> DatasetFiles.LINES;
    };
  }

  /// The name of the file that a new id needs.
  private String free(Event event) throws IOException {
    String name = DatasetFiles.ofEvent(event.id().value());
    if (disk.entry(name).kind() != FileEntry.Kind.ABSENT) {
      throw new NotWrittenException(name, Message.of("store.write.other-event"));
    }
    return name;
  }

  /// A new file; what it says of events that are not there yet it says at the end.
  private void put(String name, Event event) {
    Event first = withoutMissing(event);
    firstFiles.put(name, print(first));
    missing.remove(event.id().value());
    if (!first.equals(event)) {
      files.put(name, print(event));
    }
  }

  private Event withoutMissing(Event event) {
    return without(event, missing);
  }

  private static Event without(Event event, Set<String> ids) {
    return event.withRelations(
        event.relations().stream()
            .filter(relation -> !ids.contains(relation.event().value()))
            .toList());
  }

  private static byte[] print(Event event) {
    return JsonPrinter.lines(EventJson.of(event)).getBytes(StandardCharsets.UTF_8);
  }

  private void rename(String id, Event event) throws IOException {
    Origin origin = counting(id);
    surface(id);
    String name = DatasetFiles.ofEvent(event.id().value());
    switch (origin) {
      case Origin.InLine line -> {
        lines.rename(line, lineOf(line, id, event));
        referencesOfLines.addAll(references(id));
        lostInLines.add(id);
      }
      case Origin.InFile file when file.name().equals(name) -> change(file, id, event);
      case Origin.InFile file -> move(file.name(), id, free(event), event);
    }
  }

  private void move(String own, String id, String name, Event event) throws IOException {
    FileText text = FileText.of(disk, own);
    byte[] all = text.with(changed(own, text.text(), id, event));
    Event first = withoutMissing(event);
    missing.remove(event.id().value());
    firstFiles.put(name, first.equals(event) ? all : print(first));
    if (!first.equals(event)) {
      files.put(name, all);
    }
    goes(own, text, id);
  }

  private void change(Origin origin, String id, Event event) throws IOException {
    switch (origin) {
      case Origin.InFile file -> {
        FileText text = FileText.of(disk, file.name());
        files.put(file.name(), text.with(changed(file.name(), text.text(), id, event)));
        referencesOfFiles.addAll(references(id));
      }
      case Origin.InLine line -> {
        lines.replace(line, lineOf(line, id, event));
        referencesOfLines.addAll(references(id));
      }
    }
  }

  private String lineOf(Origin.InLine line, String id, Event event) throws NotWrittenException {
    return was.change(
        DatasetFiles.LINES, line.text(), JsonStyle.of(line.text(), true), old(id), event, is);
  }

  private String changed(String name, String text, String id, Event event)
      throws NotWrittenException {
    return was.change(name, text, JsonStyle.of(text, false), old(id), event, is);
  }

  private void remove(String id) throws IOException {
    Origin origin = counting(id);
    surface(id);
    switch (origin) {
      case Origin.InFile file -> {
        FileText text = FileText.of(disk, file.name());
        requireSame(file.name(), text.text(), id);
        goes(file.name(), text, id);
      }
      case Origin.InLine line -> {
        requireSame(DatasetFiles.LINES, line.text(), id);
        lines.remove(line);
        referencesOfLines.addAll(references(id));
        lostInLines.add(id);
      }
    }
  }

  private void goes(String name, FileText text, String id) {
    referencesOfFiles.addAll(references(id));
    removals.add(
        new Removals.Unit(
            Set.of(id),
            references(id),
            log -> log.delete(name),
            gone -> {
              JsonStyle style = JsonStyle.of(text.text(), false);
              String loose =
                  was.change(name, text.text(), style, old(id), without(old(id), gone), was);
              return log -> log.write(name, text.with(loose));
            }));
  }

  /// Nobody's change goes with an event that is removed.
  private void requireSame(String name, String text, String id) throws NotWrittenException {
    was.change(name, text, JsonStyle.LINES, old(id), old(id), was);
  }

  private void surface(String id) {
    if (origins.getOrDefault(id, List.of()).size() > 1) {
      surfacing.add(new EventId(id));
    }
  }
}
