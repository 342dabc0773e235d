package org.demarche.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.model.EventCodes;
import org.demarche.model.EventPacker;
import org.demarche.model.EventZones;
import org.demarche.model.PackedChunk;
import org.demarche.model.RawEvent;
import org.demarche.store.json.Spot;
import org.demarche.time.ExtentReader;
import org.jspecify.annotations.Nullable;

/// What a block of lines, or some files, gave: the events, packed at once so that no more than a
/// block's records are in memory, and the problems. Used by one thread at a time.
final class PackedDrafts {
  private final EventPacker packer;
  private final List<Linked> linked = new ArrayList<>();
  private final LineProblems problems = new LineProblems();

  /// By event, the file that it stands in; null where all stand in lines.
  private final @Nullable List<String> files;

  private int[] lines = new int[64];
  private int[] columns = new int[64];

  /// An event with relations, of which nobody knows yet whether they lead anywhere.
  record Linked(int index, List<EventDraft.Link> links) {}

  private PackedDrafts(EventCodes codes, EventZones zones, @Nullable List<String> files) {
    packer = new EventPacker(codes, zones);
    this.files = files;
  }

  static PackedDrafts ofLines(EventCodes codes, EventZones zones) {
    return new PackedDrafts(codes, zones, null);
  }

  static PackedDrafts ofFiles(EventCodes codes, EventZones zones) {
    return new PackedDrafts(codes, zones, new ArrayList<>());
  }

  /// Adds an event after those before it.
  void add(EventDraft draft) {
    addSpot(draft.idSpot().line(), draft.idSpot().column());
    if (files != null) {
      files.add(draft.file());
    }
    addLinks(draft.links());
    packer.add(
        draft
            .event()
            .withRelations(draft.links().stream().map(EventDraft.Link::relation).toList()));
  }

  /// Adds an event after those of earlier lines.
  ///
  /// @param date the event's
  /// @param column where its id stands in the line
  /// @param links its relations
  void add(RawEvent event, ExtentReader date, int line, int column, List<EventDraft.Link> links) {
    addSpot(line, column);
    addLinks(links);
    packer.add(event, date);
  }

  private void addLinks(List<EventDraft.Link> links) {
    if (!links.isEmpty()) {
      linked.add(new Linked(packer.size(), List.copyOf(links)));
    }
  }

  private void addSpot(int line, int column) {
    int size = packer.size();
    if (size == lines.length) {
      lines = Arrays.copyOf(lines, size * 2);
      columns = Arrays.copyOf(columns, size * 2);
    }
    lines[size] = line;
    columns[size] = column;
  }

  LineProblems problems() {
    return problems;
  }

  PackedChunk chunk() {
    return packer.chunk();
  }

  List<Linked> linked() {
    return linked;
  }

  boolean areLines() {
    return files == null;
  }

  /// Where the event stands, as problems name it.
  String file(int index) {
    return files == null ? EventLines.NAME : files.get(index);
  }

  /// Where the id of an event stands.
  Spot idSpot(int index) {
    return new Spot(lines[index], columns[index]);
  }
}
