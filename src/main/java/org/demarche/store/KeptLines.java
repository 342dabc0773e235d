package org.demarche.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.demarche.columns.EventCodes;
import org.demarche.columns.EventZones;
import org.demarche.columns.PackedChunk;
import org.demarche.columns.PackedEvents;
import org.demarche.io.FileEntry;
import org.demarche.store.line.EventLines;
import org.demarche.store.record.DatasetFiles;
import org.demarche.store.record.DraftPacker;
import org.demarche.store.record.EventDraft;
import org.demarche.store.record.LineProblems;
import org.demarche.store.record.PackedDrafts;
import org.demarche.store.record.Targets;
import org.demarche.task.Progress;

/// The events of `events.jsonl` as it last gave them, with those that a broken line of it gave
/// before.
///
/// @param read what the file gives now
/// @param blocks the events: those of the file, and then those that are kept
record KeptLines(EventLines read, List<PackedDrafts> blocks) {
  KeptLines {
    blocks = List.copyOf(blocks);
  }

  /// One look at the file.
  ///
  /// @param old what there was when the lines were read last
  /// @param changes how that differs from what there is now
  record Looking(
      Round round,
      Targets targets,
      EventZones zones,
      Targets old,
      ReferenceChanges changes,
      Progress progress) {

    /// The lines when they are read for the first time.
    KeptLines first() {
      EventLines read = readAll();
      return new KeptLines(read, read.blocks());
    }

    private EventLines readAll() {
      return EventLines.read(round.files, targets, zones, progress);
    }

    /// The lines now. The file is read again as a whole where it has changed, or where other files
    /// bear on a reference in it.
    KeptLines after(KeptLines before) {
      boolean affected = before.isAffectedBy(changes);
      if (!affected && isUnchanged(before)) {
        return before.in(zones, targets);
      }
      EventLines now = readAll();
      if (now.content() != null && now.content().equals(before.read.content()) && !affected) {
        round.unchanged(DatasetFiles.LINES, now.content());
        EventLines same =
            new EventLines(
                now.stamp(), now.content(), before.read.blocks(), before.read.problems());
        return new KeptLines(same, before.blocks).in(zones, targets);
      }
      boolean passing = now.isUnreadable() || BrokenLines.of(now).areAtTheEnd();
      if (!before.blocks.isEmpty() && round.isLeft(DatasetFiles.LINES, passing)) {
        return new KeptLines(before.read, loosened(before));
      }
      if (!Objects.equals(now.content(), before.read.content()) || now.isUnreadable()) {
        round.changed(DatasetFiles.LINES, now.content());
      }
      if (now.isUnreadable()) {
        return new KeptLines(now, loosened(before));
      }
      List<PackedDrafts> blocks = new ArrayList<>(now.blocks());
      BrokenLines.of(now)
          .kept(before.blocks, this::loosened, new DraftPacker(targets.codes(), zones))
          .ifPresent(blocks::add);
      return new KeptLines(now, blocks);
    }

    /// The events of the lines without what they referred to and is gone.
    private List<PackedDrafts> loosened(KeptLines before) {
      if (!changes.isAnyGone()) {
        return before.in(zones, targets).blocks;
      }
      DraftPacker packer = new DraftPacker(targets.codes(), zones);
      for (PackedDrafts block : before.blocks) {
        for (int i = 0; i < block.chunk().size(); i++) {
          packer.add(loosened(block, i));
        }
      }
      return List.of(packer.takeLines());
    }

    private EventDraft loosened(PackedDrafts block, int index) {
      EventDraft draft = block.draft(index, old.codes());
      return draft.with(new EventReferences(targets).withoutLoose(draft.event()));
    }

    private boolean isUnchanged(KeptLines before) {
      if (before.read.isUnreadable()) {
        return !round.concerns(DatasetFiles.LINES);
      }
      if (round.isNamed(DatasetFiles.LINES) || !round.concerns(DatasetFiles.LINES)) {
        return !round.isNamed(DatasetFiles.LINES);
      }
      try {
        FileEntry entry = round.files.entry(DatasetFiles.LINES);
        return entry.stamp().equals(before.read.stamp());
      } catch (IOException e) {
        return false;
      }
    }
  }

  /// What is enough to be remembered: without the columns, which the events have that were put
  /// together of the lines.
  KeptLines slim() {
    EventLines slim =
        new EventLines(read.stamp(), read.content(), slim(read.blocks()), read.problems());
    return new KeptLines(slim, slim(blocks));
  }

  private static List<PackedDrafts> slim(List<PackedDrafts> blocks) {
    return blocks.stream().map(block -> block.with(block.chunk().withoutColumns())).toList();
  }

  /// The opposite of [#slim].
  ///
  /// @param events that were put together of the lines, and of files
  /// @param packer for what was left out of them
  KeptLines whole(PackedEvents events, EventCodes codes, DraftPacker packer) {
    List<Optional<PackedChunk>> known =
        events.withColumns(blocks.stream().map(PackedDrafts::chunk).toList());
    List<PackedDrafts> whole = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      PackedDrafts block = blocks.get(i);
      whole.add(block.with(known.get(i).orElseGet(() -> packed(block, codes, packer))));
    }
    return new KeptLines(read, whole);
  }

  private static PackedChunk packed(PackedDrafts block, EventCodes codes, DraftPacker packer) {
    for (int i = 0; i < block.chunk().size(); i++) {
      packer.add(block.draft(i, codes));
    }
    return packer.takeLines().chunk();
  }

  private boolean isAffectedBy(ReferenceChanges changes) {
    if (!changes.any() || blocks.isEmpty()) {
      return false;
    }
    LineProblems problems = read.problems();
    return changes.isAnyGone()
        || problems.isCapped()
        || !problems.open().isEmpty()
        || problems.kept().stream().anyMatch(EventRow::dependsOnOthers);
  }

  private KeptLines in(EventZones zones, Targets targets) {
    return new KeptLines(
        read, blocks.stream().map(block -> block.in(zones, targets.codes())).toList());
  }
}
