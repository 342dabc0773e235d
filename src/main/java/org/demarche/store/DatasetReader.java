package org.demarche.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.columns.EventCodes;
import org.demarche.columns.EventZones;
import org.demarche.columns.PackedEvents;
import org.demarche.dataset.Dataset;
import org.demarche.io.DiskTree;
import org.demarche.io.FileEntry;
import org.demarche.io.FileTree;
import org.demarche.io.Listing;
import org.demarche.model.Actor;
import org.demarche.model.Description;
import org.demarche.model.Kind;
import org.demarche.model.Place;
import org.demarche.model.Problem;
import org.demarche.model.Problem.Severity;
import org.demarche.model.Role;
import org.demarche.model.Source;
import org.demarche.store.json.Json;
import org.demarche.task.Progress;
import org.jspecify.annotations.Nullable;

/// Reads a dataset folder: `dataset.json`, `actors.json`, `places.json`, `sources.json` and
/// `events/*.json` or `events.jsonl`, or both.
///
/// Reading never stops at a bad record and never throws for bad content. The same folder always
/// gives the same result.
public final class DatasetReader {
  /// Reads a folder on the disk.
  ///
  /// @see #read(FileTree, Progress)
  public ReadResult read(Path folder) {
    return read(folder, Progress.NONE);
  }

  /// Reads a folder on the disk.
  ///
  /// @see #read(FileTree, Progress)
  public ReadResult read(Path folder, Progress progress) {
    return read(new DiskTree(folder), progress);
  }

  /// Reads the files.
  ///
  /// @param progress counts the bytes of `events.jsonl`, where there is one
  /// @throws java.util.concurrent.CancellationException when the progress is cancelled while that
  ///   file is read, or the thread is interrupted while one is
  public ReadResult read(FileTree files, Progress progress) {
    return new Reading(files, progress).read();
  }

  /// The work on one folder.
  private static final class Reading {
    private final FileTree files;
    private final Progress progress;
    private final FileIntake intake;
    private final List<Problem> problems = new ArrayList<>();

    Reading(FileTree files, Progress progress) {
      this.files = files;
      this.progress = progress;
      this.intake = new FileIntake(files);
    }

    ReadResult read() {
      try {
        FileEntry root = files.entry("");
        if (root.kind() != FileEntry.Kind.FOLDER) {
          return refused("no-folder", whyNoFolder(root));
        }
      } catch (IOException e) {
        return refused("unreadable", ReadFailures.sentence(e));
      }
      Optional<RecordFile> header = intake.take("dataset.json");
      if (header.isEmpty()) {
        return refused(
            "no-dataset",
            "There is no dataset.json in this folder. Give the folder of a dataset, or add the"
                + " file.");
      }
      RecordFile file = header.get();
      if (!(file.root() instanceof Json.Members root)) {
        if (file.root() != null) {
          file.report()
              .error(
                  file.root().offset(),
                  "wrong-type",
                  "dataset.json must be an object in braces; this is %s."
                      .formatted(file.root().sort()));
        }
        return new ReadResult(Optional.empty(), file.report().problems());
      }
      DescriptionReader description =
          new DescriptionReader(new Fields(file.report(), root, file.complete()));
      if (!description.versionReadable()) {
        return new ReadResult(Optional.empty(), file.report().problems());
      }
      Dataset dataset = records(description);
      problems.addAll(file.report().problems());
      return new ReadResult(Optional.of(dataset), problems);
    }

    private ReadResult refused(String code, String message) {
      return new ReadResult(
          Optional.empty(),
          List.of(new Problem("dataset.json", 0, 0, Severity.ERROR, code, message)));
    }

    private String whyNoFolder(FileEntry root) {
      String sentence =
          root.kind() == FileEntry.Kind.FILE
              ? "'%s' is a file. Give the folder that holds dataset.json."
              : "There is no folder '%s'. Check the path.";
      return sentence.formatted(files.location(""));
    }

    private Dataset records(DescriptionReader header) {
      ListFile<Actor> actors = list("actors.json", "actors", "actor", new ActorReader());
      ListFile<Place> places = list("places.json", "places", "place", new PlaceReader());
      ListFile<Source> sources = list("sources.json", null, "source", new SourceReader());
      List<Kind> kinds = header.kinds();
      List<Role> roles = header.roles();
      Targets targets =
          new Targets(
              actors.target("actor"),
              places.target("place"),
              sources.target("source"),
              new Target("kind", "the vocabulary", ids(kinds, Kind::id), true),
              new Target("role", "the vocabulary", ids(roles, Role::id), true),
              sources.records(),
              new EventCodes(
                  ids(actors, Actor::id),
                  ids(places, Place::id),
                  ids(sources, Source::id),
                  kinds.stream().map(Kind::id).toList(),
                  roles.stream().map(Role::id).toList()));
      Description description =
          header.description(files.title(), kinds, roles, new CitationReader(targets));
      EventZones zones = EventZones.of(description.zone(), places.records().values());
      PackedEvents events = events(targets, zones);
      targets.actors().reportUnresolved(actors.report());
      targets.places().reportUnresolved(places.report());
      targets.sources().reportUnresolved(sources.report());
      List.of(actors, places, sources).forEach(list -> problems.addAll(list.report().problems()));
      return new Dataset(
          description,
          events,
          actors.records().values(),
          places.records().values(),
          sources.records().values());
    }

    private <T> ListFile<T> list(
        String name, @Nullable String member, String noun, ListFile.Reader<T> reader) {
      return ListFile.read(intake.take(name), name, member, noun, reader);
    }

    private static <T> Set<String> ids(List<T> vocabulary, Function<T, String> id) {
      return vocabulary.stream().map(id).collect(Collectors.toUnmodifiableSet());
    }

    private static <T, I> List<I> ids(ListFile<T> list, Function<T, I> id) {
      return list.records().values().stream().map(id).toList();
    }

    private PackedEvents events(Targets targets, EventZones zones) {
      EventReader reader = new EventReader(targets);
      List<EventDraft> alone = new EventFiles(intake, reader).read(eventFiles(), problems::add);
      LineProblems ofLines = new LineProblems();
      PlainCodes codes = new PlainCodes(targets, zones);
      List<PackedDrafts> lines = new EventLines(files, reader, codes, progress).read(ofLines);
      EventJoin join =
          new EventJoin(
              alone,
              lines,
              codes.codes,
              zones,
              problem -> {
                if (problem.file().equals(EventLines.NAME)) {
                  ofLines.add(problem);
                } else {
                  problems.add(problem);
                }
              });
      PackedEvents events = join.join();
      problems.addAll(ofLines.list(EventLines.NAME));
      return events;
    }

    private List<FileEntry> eventFiles() {
      List<FileEntry> found = new ArrayList<>();
      try {
        FileEntry events = files.entry("events");
        switch (events.kind()) {
          case ABSENT -> {}
          case FOLDER -> found = eventFiles(files.list("events"));
          default -> eventsUnreadable(ReadFailures.noFolder(events.kind()));
        }
      } catch (IOException e) {
        eventsUnreadable(ReadFailures.sentence(e));
      }
      return found;
    }

    private List<FileEntry> eventFiles(Listing listing) {
      List<FileEntry> found = new ArrayList<>();
      for (FileEntry entry : listing.entries()) {
        String name = entry.lastName();
        if (name.startsWith(".") || name.endsWith("~")) {
          continue;
        }
        if (name.endsWith(".json")) {
          found.add(entry);
        } else {
          String message =
              "This is not read: the files of events end in .json and lie directly in 'events'.";
          problems.add(new Problem(entry.name(), 0, 0, Severity.WARNING, "stray-file", message));
        }
      }
      listing
          .failure()
          .map(ReadFailures::sentence)
          .ifPresent(why -> eventsUnreadable("Only a part of this folder is read. " + why));
      return found;
    }

    private void eventsUnreadable(String message) {
      problems.add(new Problem("events", 0, 0, Severity.ERROR, "unreadable", message));
    }
  }
}
