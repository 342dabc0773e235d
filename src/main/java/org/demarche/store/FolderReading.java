package org.demarche.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.demarche.columns.EventCodes;
import org.demarche.columns.EventZones;
import org.demarche.columns.PackedEvents;
import org.demarche.dataset.Dataset;
import org.demarche.io.FileEntry;
import org.demarche.model.Actor;
import org.demarche.model.Description;
import org.demarche.model.Place;
import org.demarche.model.Problem;
import org.demarche.model.Problem.Severity;
import org.demarche.model.Source;
import org.demarche.store.Round.Look;
import org.demarche.store.record.DatasetFiles;
import org.demarche.store.record.DraftPacker;
import org.demarche.store.record.LineProblems;
import org.demarche.store.record.ListSort;
import org.demarche.store.record.OpenReferences;
import org.demarche.store.record.PackedDrafts;
import org.demarche.store.record.ReadFailures;
import org.demarche.store.record.RecordFile;
import org.demarche.store.record.Target;
import org.demarche.store.record.Targets;
import org.demarche.task.Progress;
import org.demarche.words.Message;

/// The work of one look at a folder, the first or a later one.
final class FolderReading {
  private final Round round;
  private final Optional<FolderMemory> before;
  private final Progress progress;

  /// @param before empty where this is the first look
  FolderReading(Round round, Optional<FolderMemory> before, Progress progress) {
    this.round = round;
    this.before = before;
    this.progress = progress;
  }

  /// What the look gave, and what is to be remembered of it; nothing where there is no dataset.
  record Outcome(Optional<FolderMemory> memory, Refreshed refreshed) {}

  Outcome read() {
    Optional<Problem> noFolder = whyNoFolder();
    if (noFolder.isPresent()) {
      return before.map(this::gone).orElseGet(() -> refused(List.of(noFolder.get())));
    }
    return before.map(this::again).orElseGet(this::first);
  }

  private Optional<Problem> whyNoFolder() {
    try {
      FileEntry root = round.files.entry("");
      if (root.kind() == FileEntry.Kind.FOLDER) {
        return Optional.empty();
      }
      String folder = round.files.location("");
      return Optional.of(
          ofHeader(
              "no-folder",
              root.kind() == FileEntry.Kind.FILE
                  ? Message.of("store.no-folder.file", folder)
                  : Message.of("store.no-folder.nothing", folder)));
    } catch (IOException e) {
      return Optional.of(ofHeader("unreadable", ReadFailures.sentence(e)));
    }
  }

  private static Problem ofHeader(String code, Message message) {
    return new Problem(DatasetFiles.DESCRIPTION, 0, 0, Severity.ERROR, code, message);
  }

  private static Problem noDataset() {
    return ofHeader("no-dataset", Message.of("store.no-dataset"));
  }

  private Outcome refused(List<Problem> why) {
    return new Outcome(Optional.empty(), round.outcome(new ReadResult(Optional.empty(), why)));
  }

  private Outcome gone(FolderMemory memory) {
    Refreshed refreshed = new Refreshed(memory.result(), Set.of(), Set.of(), true);
    return new Outcome(Optional.of(memory.withMissed(true)), refreshed);
  }

  private Outcome first() {
    if (!(round.look(DatasetFiles.DESCRIPTION, null, null) instanceof Look.Taken taken)) {
      return refused(List.of(noDataset()));
    }
    RecordFile file = taken.file();
    Optional<KeptHeader.Usable> usable = KeptHeader.usable(file);
    if (usable.isEmpty()) {
      return refused(file.report().problems());
    }
    KeptHeader header =
        new KeptHeader(taken.stamp(), file.content(), KeptHeader.text(file), Optional.empty());
    round.changed(DatasetFiles.DESCRIPTION, file.content());
    return records(header, usable.get());
  }

  private Outcome again(FolderMemory memory) {
    KeptHeader header = memory.header();
    switch (round.look(DatasetFiles.DESCRIPTION, header.stamp(), header.content())) {
      case Look.Same same -> header = header.with(same.stamp());
      case Look.Taken taken -> header = header.after(taken, round);
      case Look.Absent absent -> {
        return withoutHeader(memory);
      }
    }
    return records(header, header.usable());
  }

  /// A folder without a header is on its way to be no dataset, or none yet: nothing of it counts
  /// before the header is back.
  private Outcome withoutHeader(FolderMemory memory) {
    ReadResult result = memory.result();
    if (!round.isLeft(DatasetFiles.DESCRIPTION, true)) {
      List<Problem> problems = new ArrayList<>(result.problems());
      problems.add(noDataset());
      result = new ReadResult(result.dataset(), problems);
    }
    return new Outcome(Optional.of(memory.withMissed(true)), round.outcome(result));
  }

  private Outcome records(KeptHeader header, KeptHeader.Usable read) {
    KeptList<Actor> actors = list(ListSort.ACTORS, FolderMemory::actors);
    KeptList<Place> places = list(ListSort.PLACES, FolderMemory::places);
    KeptList<Source> sources = list(ListSort.SOURCES, FolderMemory::sources);
    Lists lists =
        new Lists(
            actors.list(),
            places.list(),
            sources.list(),
            read.reader().kinds(),
            read.reader().roles());
    Targets fresh = lists.targets();
    Targets old = before.map(FolderMemory::targets).orElse(fresh);
    ReferenceChanges changes = ReferenceChanges.between(old, fresh);
    Targets targets = targets(lists, fresh, old, changes);
    Description description =
        read.reader().description(round.files.title(), lists.kinds(), lists.roles(), targets);
    EventZones zones = EventZones.of(description.zone(), places.list().records().values());

    EventRows earlier = before.map(FolderMemory::rows).orElse(EventRows.NONE);
    EventRows rows = new EventRowsReading(round, targets, zones, earlier, old).read(changes);
    KeptLines.Looking looking =
        new KeptLines.Looking(round, targets, zones, old, changes, progress);
    KeptLines lines = before.map(memory -> looking.after(whole(memory))).orElseGet(looking::first);

    ReadResult result;
    if (before.isPresent() && !round.isChanged()) {
      result = before.get().result();
    } else {
      List<Problem> problems = new ArrayList<>();
      List.of(actors, places, sources).forEach(list -> problems.addAll(list.problems()));
      problems.addAll(header.broken().orElse(read.report().problems()));
      rows.report(problems::add);
      OpenReferences open =
          read.report().open().and(rows.open()).and(lines.read().problems().open());
      for (Target target : List.of(targets.actors(), targets.places(), targets.sources())) {
        target.unresolved(open).ifPresent(problems::add);
      }
      PackedEvents events = joined(targets, zones, rows, lines, problems);
      result = new ReadResult(Optional.of(dataset(description, events, lists)), problems);
    }
    FolderMemory memory =
        new FolderMemory(
            header, actors, places, sources, targets, rows, lines.slim(), result, false);
    return new Outcome(Optional.of(memory), round.outcome(result));
  }

  private static KeptLines whole(FolderMemory memory) {
    Dataset dataset = memory.result().dataset().orElseThrow();
    EventCodes codes = memory.targets().codes();
    DraftPacker packer = new DraftPacker(codes, dataset.chronology().zones());
    return memory.lines().whole(dataset.events(), codes, packer);
  }

  private <T> KeptList<T> list(ListSort<T> sort, Function<FolderMemory, KeptList<T>> remembered) {
    return KeptList.of(sort, before.map(remembered).orElse(null), round);
  }

  /// Codes stay as they are, and new ids get more of them, so that what is packed can be read.
  private Targets targets(Lists lists, Targets fresh, Targets old, ReferenceChanges changes) {
    if (before.isEmpty()) {
      return fresh;
    }
    return changes.any() ? lists.targetsAfter(old.codes()) : lists.targets(old.codes());
  }

  /// Shares with the dataset before what is as it was.
  private Dataset dataset(Description description, PackedEvents events, Lists lists) {
    Dataset read =
        new Dataset(
            description,
            events,
            lists.actors().records().values(),
            lists.places().records().values(),
            lists.sources().records().values());
    return before.flatMap(known -> known.result().dataset()).map(read::sharing).orElse(read);
  }

  private static PackedEvents joined(
      Targets targets, EventZones zones, EventRows rows, KeptLines lines, List<Problem> problems) {
    LineProblems ofLines = new LineProblems();
    ofLines.addAll(lines.read().problems());
    List<PackedDrafts> blocks = new ArrayList<>(rows.blocks());
    blocks.addAll(lines.blocks());
    EventJoin join =
        new EventJoin(
            blocks,
            targets.codes(),
            zones,
            rows::isUnread,
            problem -> {
              if (problem.file().equals(DatasetFiles.LINES)) {
                ofLines.add(problem);
              } else {
                problems.add(problem);
              }
            });
    LongStream inLines =
        IntStream.range(rows.blocks().size(), blocks.size())
            .boxed()
            .flatMapToLong(
                block ->
                    IntStream.range(0, blocks.get(block).chunk().size())
                        .mapToLong(index -> EventRow.place(block, index)));
    PackedEvents events =
        join.join(LongStream.concat(LongStream.of(rows.places()), inLines).toArray());
    problems.addAll(ofLines.list(DatasetFiles.LINES));
    return events;
  }
}
