package org.demarche.store.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.columns.EventCodes;
import org.demarche.columns.EventPacker;
import org.demarche.columns.EventZones;
import org.demarche.columns.RawEvent;
import org.demarche.time.ExtentReader;

/// Packs the events of lines or files at once, so that no more than a block's records are in
/// memory. Keeps its room from one block to the next. Used by one thread at a time.
public final class DraftPacker {
  private final EventPacker packer;
  private List<PackedDrafts.Linked> linked = new ArrayList<>();
  private List<String> files = new ArrayList<>();
  private LineProblems problems = new LineProblems();
  private int[] lines = new int[64];
  private int[] columns = new int[64];

  public DraftPacker(EventCodes codes, EventZones zones) {
    packer = new EventPacker(codes, zones);
  }

  /// Adds an event after those before it.
  public void add(EventDraft draft) {
    addSpot(draft.idSpot().line(), draft.idSpot().column());
    files.add(draft.file());
    addLinks(draft.links());
    packer.add(
        draft
            .event()
            .withRelations(draft.links().stream().map(EventDraft.Link::relation).toList()));
  }

  /// Adds an event of a line after those before it.
  ///
  /// @param date the event's
  /// @param column where its id stands in the line
  /// @param links its relations
  public void add(
      RawEvent event, ExtentReader date, int line, int column, List<EventDraft.Link> links) {
    addSpot(line, column);
    addLinks(links);
    packer.add(event, date);
  }

  private void addLinks(List<EventDraft.Link> links) {
    if (!links.isEmpty()) {
      linked.add(new PackedDrafts.Linked(packer.size(), List.copyOf(links)));
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

  public LineProblems problems() {
    return problems;
  }

  /// What was added, all of it from lines; begins anew.
  public PackedDrafts takeLines() {
    return take(false);
  }

  /// What was added, all of it from files; begins anew.
  public PackedDrafts takeFiles() {
    return take(true);
  }

  private PackedDrafts take(boolean ofFiles) {
    int size = packer.size();
    PackedDrafts taken =
        new PackedDrafts(
            packer.take(),
            linked,
            problems,
            ofFiles ? files : null,
            Arrays.copyOf(lines, size),
            Arrays.copyOf(columns, size));
    linked = new ArrayList<>();
    files = new ArrayList<>();
    problems = new LineProblems();
    return taken;
  }
}
