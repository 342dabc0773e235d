package org.demarche.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.columns.EventCodes;
import org.demarche.columns.EventZones;
import org.demarche.columns.PackedEvents;
import org.demarche.dataset.Dataset;
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
  private final FileAccess access;

  public DatasetReader() {
    this(FileAccess.DISK);
  }

  DatasetReader(FileAccess access) {
    this.access = access;
  }

  /// Reads the folder.
  public ReadResult read(Path folder) {
    return read(folder, Progress.NONE);
  }

  /// Reads the folder.
  ///
  /// @param progress counts the bytes of `events.jsonl`, where there is one
  /// @throws java.util.concurrent.CancellationException when the progress is cancelled, or the
  ///   thread interrupted, while that file is read
  public ReadResult read(Path folder, Progress progress) {
    return new Reading(folder, progress).read();
  }

  /// The work on one folder.
  private final class Reading {
    private final Path folder;
    private final Progress progress;
    private final FileIntake intake = new FileIntake(access);
    private final List<Problem> problems = new ArrayList<>();

    Reading(Path folder, Progress progress) {
      this.folder = folder;
      this.progress = progress;
    }

    ReadResult read() {
      if (!Files.isDirectory(folder)) {
        return refused("no-folder", whyNoFolder());
      }
      Optional<RecordFile> header = intake.take(folder.resolve("dataset.json"), "dataset.json");
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

    private String whyNoFolder() {
      if (Files.isRegularFile(folder)) {
        return "'%s' is a file. Give the folder that holds dataset.json.".formatted(folder);
      }
      return "There is no folder '%s'. Check the path.".formatted(folder);
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
          header.description(
              String.valueOf(folder.toAbsolutePath().normalize().getFileName()),
              kinds,
              roles,
              new CitationReader(targets));
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
      return ListFile.read(intake.take(folder.resolve(name), name), name, member, noun, reader);
    }

    private static <T> Set<String> ids(List<T> vocabulary, Function<T, String> id) {
      return vocabulary.stream().map(id).collect(Collectors.toUnmodifiableSet());
    }

    private static <T, I> List<I> ids(ListFile<T> list, Function<T, I> id) {
      return list.records().values().stream().map(id).toList();
    }

    private PackedEvents events(Targets targets, EventZones zones) {
      EventReader reader = new EventReader(targets);
      List<EventDraft> files = new EventFiles(intake, reader).read(eventPaths(), problems::add);
      LineProblems ofLines = new LineProblems();
      PlainCodes codes = new PlainCodes(targets, zones);
      List<PackedDrafts> lines =
          new EventLines(access, reader, codes, progress).read(folder, ofLines);
      EventJoin join =
          new EventJoin(
              files,
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

    private List<Path> eventPaths() {
      Path events = folder.resolve("events");
      if (!Files.exists(events, LinkOption.NOFOLLOW_LINKS)) {
        return List.of();
      }
      List<Path> files = new ArrayList<>();
      Set<String> stray = new HashSet<>();
      try {
        for (Path file : access.list(events)) {
          String name = String.valueOf(file.getFileName());
          if (name.startsWith(".") || name.endsWith("~")) {
            continue;
          }
          if (name.endsWith(".json")) {
            files.add(file);
          } else {
            stray.add(name);
          }
        }
      } catch (IOException | UncheckedIOException e) {
        problems.add(
            new Problem("events", 0, 0, Severity.ERROR, "unreadable", FileIntake.sentence(e)));
      }
      for (String name : stray) {
        problems.add(
            new Problem(
                "events/" + name,
                0,
                0,
                Severity.WARNING,
                "stray-file",
                "This is not read: the files of events end in .json and lie directly in"
                    + " 'events'."));
      }
      return files;
    }
  }
}
