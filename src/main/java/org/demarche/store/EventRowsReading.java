package org.demarche.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.columns.EventZones;
import org.demarche.io.ContentMark;
import org.demarche.io.FileEntry;
import org.demarche.io.Listing;
import org.demarche.io.TemporaryName;
import org.demarche.model.Problem;
import org.demarche.model.Problem.Severity;
import org.demarche.store.EventFiles.OneFile;
import org.demarche.store.record.DatasetFiles;
import org.demarche.store.record.DraftPacker;
import org.demarche.store.record.EventDraft;
import org.demarche.store.record.EventReader;
import org.demarche.store.record.FileIntake;
import org.demarche.store.record.OpenReferences;
import org.demarche.store.record.PackedDrafts;
import org.demarche.store.record.ReadFailures;
import org.demarche.store.record.RecordFile;
import org.demarche.store.record.Targets;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;

/// One look at the files in `events`: reads those that have changed, and those whose references
/// other files bear on.
final class EventRowsReading {
  /// More blocks are packed into one.
  private static final int MOST_BLOCKS = 16;

  private final Round round;
  private final Targets targets;
  private final EventZones zones;
  private final EventRows before;
  private final Targets old;
  private final TreeMap<String, EventRow> rows;

  /// What the files give that are read now, which become a block of their own behind the others.
  private final List<EventDraft> drafts = new ArrayList<>();

  private final int firstNew;
  private final List<FileEntry> toRead = new ArrayList<>();
  private final Set<String> listed = new HashSet<>();
  private final Set<String> affected = new HashSet<>();
  private List<Problem> problems;

  /// @param targets what there is now
  /// @param before the rows from which this look begins
  /// @param old what there was then
  EventRowsReading(Round round, Targets targets, EventZones zones, EventRows before, Targets old) {
    this.before = before;
    this.old = old;
    this.firstNew = before.blocks().size();
    this.round = round;
    this.targets = targets;
    this.zones = zones;
    this.rows = new TreeMap<>(before.rows());
    this.problems = before.problems();
  }

  /// The rows now.
  ///
  /// @param changes how what there is differs from what there was
  EventRows read(ReferenceChanges changes) {
    if (round.concerns(DatasetFiles.EVENTS)) {
      lookThroughFolder();
      if (!problems.equals(before.problems())) {
        round.changed(DatasetFiles.EVENTS, null);
      }
    }
    round.changes().names().stream().filter(EventRowsReading::isInFolder).forEach(this::lookAt);
    if (changes.any()) {
      addAffected(changes);
    }
    new EventFiles(round.intake, new EventReader(targets)).read(toRead).forEach(this::take);
    return packed();
  }

  private static boolean isInFolder(String name) {
    return name.startsWith(DatasetFiles.EVENTS + "/")
        && name.indexOf('/', DatasetFiles.EVENTS.length() + 1) < 0;
  }

  private static String lastName(String name) {
    return name.substring(DatasetFiles.EVENTS.length() + 1);
  }

  // ---- which files

  private void lookThroughFolder() {
    problems = new ArrayList<>();
    try {
      FileEntry events = round.files.entry(DatasetFiles.EVENTS);
      switch (events.kind()) {
        case ABSENT -> removeAllBut(Set.of());
        case FOLDER -> lookThrough(round.files.list(DatasetFiles.EVENTS));
        default -> unreadable(ReadFailures.noFolder(events.kind()));
      }
    } catch (IOException e) {
      unreadable(ReadFailures.sentence(e));
    }
  }

  /// Of a folder of which a part cannot be seen, nobody knows what is gone.
  private void lookThrough(Listing listing) {
    Set<String> there = new HashSet<>();
    for (FileEntry entry : listing.entries()) {
      there.add(entry.name());
      EventRow row = rows.get(entry.name());
      if (row == null || !entry.stamp().equals(row.stamp())) {
        lookAt(entry);
      }
    }
    listing
        .failure()
        .map(ReadFailures::sentence)
        .ifPresentOrElse(
            why -> unreadable(Message.of("store.read.part-of-folder", why)),
            () -> removeAllBut(there));
  }

  private void unreadable(Message message) {
    problems.add(new Problem(DatasetFiles.EVENTS, 0, 0, Severity.ERROR, "unreadable", message));
  }

  private void removeAllBut(Set<String> there) {
    List<String> gone = rows.keySet().stream().filter(name -> !there.contains(name)).toList();
    gone.forEach(this::remove);
  }

  private void remove(String name) {
    if (rows.remove(name) != null) {
      round.changed(name, null);
    }
  }

  private void lookAt(String name) {
    try {
      FileEntry entry = round.files.entry(name);
      if (entry.kind() == FileEntry.Kind.ABSENT) {
        remove(name);
      } else {
        lookAt(entry);
      }
    } catch (IOException e) {
      RecordFile file = FileIntake.passing(name, e);
      broken(name, null, null, file.report().problems(), OpenReferences.NONE, true);
    }
  }

  private void lookAt(FileEntry entry) {
    String name = entry.lastName();
    if (DatasetFiles.isOfEvent(name)) {
      if (listed.add(entry.name())) {
        toRead.add(entry);
      }
    } else if (!TemporaryName.is(name)) {
      stray(entry);
    }
  }

  private void stray(FileEntry entry) {
    Message message = Message.of("store.stray-file");
    Problem problem = new Problem(entry.name(), 0, 0, Severity.WARNING, "stray-file", message);
    EventRow row = EventRow.without(entry.stamp(), null, List.of(problem), OpenReferences.NONE);
    EventRow before = rows.put(entry.name(), row);
    if (before == null) {
      round.changed(entry.name(), null);
    }
  }

  /// Adds the files that are as they were, and would not give what they gave.
  private void addAffected(ReferenceChanges changes) {
    GoneReferences references = new GoneReferences(changes, old);
    rows.forEach(
        (name, row) -> {
          if (row.dependsOnOthers()
              || (row.hasEvent() && references.any(before.chunk(row), row.index()))) {
            affected.add(name);
          }
        });
    affected.stream().filter(name -> !listed.contains(name)).forEach(this::lookAt);
  }

  // ---- what they gave

  private void take(OneFile file) {
    String name = file.entry().name();
    EventRow row = rows.get(name);
    if (row != null
        && file.content() != null
        && file.content().equals(row.content())
        && !affected.contains(name)) {
      round.unchanged(name, row.content());
      rows.put(name, row.with(file.entry().stamp()));
      return;
    }
    if (file.draft().isEmpty()) {
      broken(
          name,
          file.content() == null ? null : file.entry().stamp(),
          file.content(),
          file.problems(),
          file.open(),
          file.passing());
      return;
    }
    EventDraft draft = file.draft().get();
    note(name, file.content(), file.problems());
    rows.put(
        name,
        new EventRow(
            file.entry().stamp(),
            file.content(),
            file.problems(),
            file.open(),
            EventRow.place(firstNew, drafts.size()),
            lastName(name).equals(draft.event().id() + ".json"),
            false));
    drafts.add(draft);
  }

  private void note(String name, @Nullable ContentMark content, List<Problem> found) {
    EventRow row = rows.get(name);
    if (row == null
        || !Objects.equals(content, row.content())
        || (content == null && !found.equals(row.problems()))) {
      round.changed(name, content);
    }
  }

  private void broken(
      String name,
      FileEntry.@Nullable Stamp stamp,
      @Nullable ContentMark content,
      List<Problem> found,
      OpenReferences open,
      boolean passing) {
    EventRow row = rows.get(name);
    if ((row == null || !row.broken()) && round.isLeft(name, passing)) {
      if (row != null) {
        loosen(name, row);
      }
      return;
    }
    note(name, content, found);
    if (row == null) {
      rows.put(name, EventRow.without(stamp, content, found, open));
    } else {
      EventRow broken = row.broken(stamp, content, found, open);
      rows.put(name, broken);
      loosen(name, broken);
    }
  }

  // ---- packing

  /// The last event of a file that other files bear on and that gives none now: without what it
  /// referred to and is gone.
  private void loosen(String name, EventRow row) {
    if (affected.contains(name) && row.hasEvent() && row.block() < firstNew) {
      EventDraft draft = before.draft(row, old.codes());
      rows.put(name, row.at(EventRow.place(firstNew, drafts.size())));
      drafts.add(draft.with(new EventReferences(targets).withoutLoose(draft.event())));
    }
  }

  private EventRows packed() {
    List<PackedDrafts> blocks = new ArrayList<>();
    before.blocks().forEach(block -> blocks.add(block.in(zones, targets.codes())));
    if (!drafts.isEmpty()) {
      DraftPacker packer = new DraftPacker(targets.codes(), zones);
      drafts.forEach(packer::add);
      blocks.add(packer.takeFiles());
    }
    return new EventRows(rows, blocks, problems)
        .tidied(MOST_BLOCKS, targets.codes(), new DraftPacker(targets.codes(), zones));
  }
}
