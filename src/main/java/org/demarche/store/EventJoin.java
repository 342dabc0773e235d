package org.demarche.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.demarche.model.Event;
import org.demarche.model.EventCodes;
import org.demarche.model.EventId;
import org.demarche.model.EventPacker;
import org.demarche.model.PackedChunk;
import org.demarche.model.PackedEvents;
import org.demarche.model.Problem;
import org.demarche.model.Problem.Severity;
import org.demarche.model.Relation;
import org.demarche.store.json.Spot;
import org.jspecify.annotations.Nullable;

/// Joins the events of all files and lines: ids that two of them share, relations that lead
/// nowhere.
final class EventJoin {
  /// In the order in which events of one id count.
  private enum Rank {
    /// The file that is named after the id.
    NAMED_FILE,
    OTHER_FILE,
    LINE
  }

  private final List<PackedChunk> chunks = new ArrayList<>();
  private final List<PackedLines> blocks;
  private final List<Entry> entries = new ArrayList<>();
  private final EventCodes codes;
  private final Consumer<Problem> problems;

  /// One event of one file or line.
  ///
  /// @param order of files or lines of one rank
  /// @param chunk where it is packed, if it is
  /// @param draft the event itself, where it is not packed yet
  private record Entry(
      String id, Rank rank, int order, int chunk, int index, @Nullable EventDraft draft)
      implements Comparable<Entry> {
    @Override
    public int compareTo(Entry other) {
      int byId = id.compareTo(other.id);
      int byRank = byId != 0 ? byId : rank.compareTo(other.rank);
      return byRank != 0 ? byRank : Integer.compare(order, other.order);
    }
  }

  /// @param files in the order of their names
  /// @param blocks in the order of the file
  EventJoin(
      List<EventDraft> files,
      List<PackedLines> blocks,
      EventCodes codes,
      Consumer<Problem> problems) {
    this.blocks = blocks;
    this.codes = codes;
    this.problems = problems;
    for (int at = 0; at < files.size(); at++) {
      EventDraft draft = files.get(at);
      String id = draft.event().id().value();
      boolean named = draft.file().equals("events/" + id + ".json");
      entries.add(new Entry(id, named ? Rank.NAMED_FILE : Rank.OTHER_FILE, at, -1, -1, draft));
    }
    blocks.forEach(this::addBlock);
  }

  private void addBlock(PackedLines block) {
    PackedChunk packed = block.chunk();
    for (int i = 0; i < packed.size(); i++) {
      int line = block.idSpot(i).line();
      entries.add(new Entry(packed.id(i), Rank.LINE, line, chunks.size(), i, null));
    }
    chunks.add(packed);
    for (EventDraft draft : block.linked()) {
      String id = draft.event().id().value();
      entries.add(new Entry(id, Rank.LINE, draft.idSpot().line(), -1, -1, draft));
    }
  }

  /// The events that stay.
  PackedEvents join() {
    Entry[] sorted = entries.toArray(Entry[]::new);
    entries.clear();
    Arrays.parallelSort(sorted);
    Set<String> ids = HashSet.newHashSet(sorted.length);
    List<Entry> kept = new ArrayList<>(sorted.length);
    for (Entry entry : sorted) {
      if (ids.add(entry.id())) {
        kept.add(entry);
      } else {
        Spot spot = spot(entry);
        String file = entry.draft() == null ? EventLines.NAME : entry.draft().file();
        error(file, spot, "duplicate-id", shared(entry.id(), kept.getLast()));
      }
    }
    return packed(kept, ids);
  }

  private PackedEvents packed(List<Entry> kept, Set<String> ids) {
    Target target = new Target("event", "events", ids, true);
    EventPacker packer = new EventPacker(codes);
    PackedEvents.Places places = new PackedEvents.Places(kept.size());
    int more = 0;
    for (Entry entry : kept) {
      EventDraft draft = entry.draft();
      if (draft == null) {
        places.add(entry.chunk(), entry.index());
      } else {
        packer.add(draft.links().isEmpty() ? draft.event() : linked(draft, target, ids));
        places.add(chunks.size(), more++);
      }
    }
    chunks.add(packer.chunk());
    return PackedEvents.of(codes, chunks, places);
  }

  private Spot spot(Entry entry) {
    EventDraft draft = entry.draft();
    return draft == null ? blocks.get(entry.chunk()).idSpot(entry.index()) : draft.idSpot();
  }

  private String shared(String id, Entry winner) {
    EventDraft draft = winner.draft();
    boolean line = winner.rank() == Rank.LINE;
    return "The event id '%s' stands in %s too, and that %s is used. Give one of them another id."
        .formatted(
            id,
            line || draft == null
                ? "%s:%d".formatted(EventLines.NAME, spot(winner).line())
                : draft.file(),
            line ? "line" : "file");
  }

  private Event linked(EventDraft draft, Target target, Set<String> ids) {
    List<Relation> relations = new ArrayList<>();
    for (EventDraft.Link link : draft.links()) {
      EventId other = link.relation().event();
      if (other.equals(draft.event().id())) {
        error(
            draft.file(),
            link.spot(),
            "self-relation",
            "The event is related to itself. Name the other event or remove the relation.");
      } else if (!ids.contains(other.value())) {
        error(draft.file(), link.spot(), target.code(), target.complaint(other.value()));
      } else {
        relations.add(link.relation());
      }
    }
    return draft.event().withRelations(relations);
  }

  private void error(String file, Spot spot, String code, String message) {
    problems.accept(new Problem(file, spot.line(), spot.column(), Severity.ERROR, code, message));
  }
}
