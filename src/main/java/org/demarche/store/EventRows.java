package org.demarche.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.demarche.columns.EventCodes;
import org.demarche.columns.PackedChunk;
import org.demarche.model.EventId;
import org.demarche.model.Problem;
import org.demarche.store.record.DatasetFiles;
import org.demarche.store.record.DraftPacker;
import org.demarche.store.record.EventDraft;
import org.demarche.store.record.OpenReferences;
import org.demarche.store.record.PackedDrafts;

/// What is remembered of all files in `events`: a row for each, and their events packed in blocks.
/// Immutable.
///
/// Events of files that have changed since lie in blocks of their own behind the first; what such a
/// file gave before stays in its block, unused, until so much is unused that all are packed anew.
///
/// @param rows by the files' names
/// @param problems what is wrong with the folder as a whole
record EventRows(
    SortedMap<String, EventRow> rows, List<PackedDrafts> blocks, List<Problem> problems) {
  static final EventRows NONE = new EventRows(new TreeMap<>(), List.of(), List.of());

  EventRows {
    rows = Collections.unmodifiableSortedMap(rows);
    blocks = List.copyOf(blocks);
    problems = List.copyOf(problems);
  }

  /// Where the events are, in the order in which those of one id count: that of the file named
  /// after it, else that of the first file.
  long[] places() {
    long[] places = new long[rows.size()];
    int size = 0;
    for (boolean named : new boolean[] {true, false}) {
      for (EventRow row : rows.values()) {
        if (row.hasEvent() && row.named() == named) {
          places[size++] = row.place();
        }
      }
    }
    return Arrays.copyOf(places, size);
  }

  /// Whether the file named after an event is there and gave none, for which it has its problem.
  boolean isUnread(EventId id) {
    EventRow row = rows.get(DatasetFiles.ofEvent(id.value()));
    return row != null && !row.hasEvent();
  }

  PackedChunk chunk(EventRow row) {
    return blocks.get(row.block()).chunk();
  }

  /// What a file gave last.
  EventDraft draft(EventRow row, EventCodes codes) {
    return blocks.get(row.block()).draft(row.index(), codes);
  }

  OpenReferences open() {
    OpenReferences all = OpenReferences.NONE;
    for (EventRow row : rows.values()) {
      all = all.and(row.open());
    }
    return all;
  }

  void report(Consumer<Problem> sink) {
    problems.forEach(sink);
    rows.values().forEach(row -> row.problems().forEach(sink));
  }

  /// The same with the blocks behind the first ones packed into one where they have become many, or
  /// all where most of what is packed is unused.
  ///
  /// @param codes those with which they are packed
  EventRows tidied(int mostBlocks, EventCodes codes, DraftPacker packer) {
    int packed = blocks.stream().mapToInt(block -> block.chunk().size()).sum();
    if (packed > 2 * rows.size() + mostBlocks) {
      return repacked(0, codes, packer);
    }
    return blocks.size() > mostBlocks ? repacked(1, codes, packer) : this;
  }

  private EventRows repacked(int from, EventCodes codes, DraftPacker packer) {
    TreeMap<String, EventRow> moved = new TreeMap<>(rows);
    int size = 0;
    for (Map.Entry<String, EventRow> entry : moved.entrySet()) {
      EventRow row = entry.getValue();
      if (row.hasEvent() && row.block() >= from) {
        packer.add(draft(row, codes));
        entry.setValue(row.at(EventRow.place(from, size++)));
      }
    }
    List<PackedDrafts> kept = new ArrayList<>(blocks.subList(0, from));
    kept.add(packer.takeFiles());
    return new EventRows(moved, kept, problems);
  }
}
