package org.demarche.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.model.EventCodes;
import org.demarche.model.EventPacker;
import org.demarche.model.PackedChunk;
import org.demarche.store.json.Spot;

/// What a block of lines gave: its events, packed at once so that no more than the block's records
/// are in memory, and its problems. Used by one thread at a time.
final class PackedLines {
  private final EventPacker packer;
  private final List<EventDraft> linked = new ArrayList<>();
  private final LineProblems problems = new LineProblems();
  private int[] lines = new int[64];
  private int[] columns = new int[64];
  private int size;

  PackedLines(EventCodes codes) {
    packer = new EventPacker(codes);
  }

  /// Adds an event after those of earlier lines.
  void add(EventDraft draft) {
    if (!draft.links().isEmpty()) {
      linked.add(draft);
      return;
    }
    if (size == lines.length) {
      lines = Arrays.copyOf(lines, size * 2);
      columns = Arrays.copyOf(columns, size * 2);
    }
    lines[size] = draft.idSpot().line();
    columns[size++] = draft.idSpot().column();
    packer.add(draft.event());
  }

  LineProblems problems() {
    return problems;
  }

  /// The events without relations.
  PackedChunk chunk() {
    return packer.chunk();
  }

  /// Those with relations, which are not packed because the relations may lead nowhere.
  List<EventDraft> linked() {
    return linked;
  }

  /// Where the id of a packed event stands.
  Spot idSpot(int index) {
    return new Spot(lines[index], columns[index]);
  }
}
