package org.demarche.store.record;

import java.util.List;
import org.demarche.columns.EventCodes;
import org.demarche.columns.EventZones;
import org.demarche.columns.PackedChunk;
import org.demarche.model.Event;
import org.demarche.store.json.Spot;
import org.jspecify.annotations.Nullable;

/// What a block of lines, or some files, gave: the events, and the problems.
public final class PackedDrafts {
  private final PackedChunk chunk;
  private final List<Linked> linked;
  private final LineProblems problems;
  private final @Nullable List<String> files;
  private final int[] lines;
  private final int[] columns;

  /// An event with relations, of which nobody knows yet whether they lead anywhere.
  public record Linked(int index, List<EventDraft.Link> links) {}

  /// @param files by event, the file that it stands in; null where all stand in lines
  /// @param lines by event, the line in which its id stands
  /// @param columns by event, the column at which its id stands
  PackedDrafts(
      PackedChunk chunk,
      List<Linked> linked,
      LineProblems problems,
      @Nullable List<String> files,
      int[] lines,
      int[] columns) {
    this.chunk = chunk;
    this.linked = linked;
    this.problems = problems;
    this.files = files;
    this.lines = lines;
    this.columns = columns;
  }

  public LineProblems problems() {
    return problems;
  }

  public PackedChunk chunk() {
    return chunk;
  }

  public List<Linked> linked() {
    return linked;
  }

  /// The same with the events packed otherwise.
  ///
  /// @param same the same events in the same order
  public PackedDrafts with(PackedChunk same) {
    return new PackedDrafts(same, linked, problems, files, lines, columns);
  }

  /// The same with the times of day where other zones put them on the axis.
  ///
  /// @param codes those with which it was packed
  public PackedDrafts in(EventZones zones, EventCodes codes) {
    PackedChunk moved = chunk.in(zones, codes);
    return moved == chunk ? this : with(moved);
  }

  /// An event as its file or line gave it.
  public EventDraft draft(int index, EventCodes codes) {
    List<EventDraft.Link> links = List.of();
    // In the order of the events.
    int low = 0;
    int high = linked.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = linked.get(middle).index();
      if (at == index) {
        links = linked.get(middle).links();
        break;
      }
      low = at < index ? middle + 1 : low;
      high = at < index ? high : middle - 1;
    }
    Event event = chunk.event(index, codes).withRelations(List.of());
    return new EventDraft(event, file(index), idSpot(index), links);
  }

  public boolean areLines() {
    return files == null;
  }

  /// Where the event stands, as problems name it.
  public String file(int index) {
    return files == null ? DatasetFiles.LINES : files.get(index);
  }

  /// Where the id of an event stands.
  public Spot idSpot(int index) {
    return new Spot(lines[index], columns[index]);
  }
}
