package org.demarche.store;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.demarche.columns.EventCodes;
import org.demarche.columns.EventPacker;
import org.demarche.columns.EventZones;
import org.demarche.columns.PackedChunk;
import org.demarche.columns.PackedEvents;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Problem;
import org.demarche.model.Problem.Severity;
import org.demarche.model.Relation;
import org.demarche.store.json.Spot;
import org.demarche.store.record.DatasetFiles;
import org.demarche.store.record.EventDraft;
import org.demarche.store.record.PackedDrafts;
import org.demarche.store.record.Target;
import org.demarche.words.Message;

/// Joins the events of all files and lines: ids that two of them share, relations that lead
/// nowhere.
///
/// Of events with one id that of the file named after the id counts, else that of the first file,
/// else that of the first line.
final class EventJoin {
  private final EventCodes codes;
  private final EventZones zones;
  private final Predicate<EventId> unread;
  private final Consumer<Problem> problems;

  private final List<PackedDrafts> blocks;

  private final List<PackedChunk> chunks = new ArrayList<>();

  /// The events whose id another has, each with its chunk in the upper half and its index in it in
  /// the lower.
  private final Set<Long> repeated = new HashSet<>();

  /// @param blocks what the files and lines gave
  /// @param unread the events whose files gave none: one problem stands for each, and the relations
  ///   to it go without a word
  EventJoin(
      List<PackedDrafts> blocks,
      EventCodes codes,
      EventZones zones,
      Predicate<EventId> unread,
      Consumer<Problem> problems) {
    this.blocks = blocks;
    this.codes = codes;
    this.zones = zones;
    this.unread = unread;
    this.problems = problems;
    blocks.forEach(block -> chunks.add(block.chunk()));
  }

  /// The events that stay.
  ///
  /// @param places those that the blocks hold and that are not outdated, each with its block in the
  ///   upper half and its index in it in the lower, in the order in which events of one id count
  PackedEvents join(long[] places) {
    BitSet[] live = new BitSet[blocks.size()];
    Arrays.setAll(live, block -> new BitSet());
    PackedEvents.Slots chosen = new PackedEvents.Slots(places.length);
    for (long place : places) {
      live[(int) (place >>> 32)].set((int) place);
      chosen.add((int) (place >>> 32), (int) place);
    }
    PackedEvents events = PackedEvents.of(codes, zones, chunks, chosen, this::leftOut);
    return withoutLooseRelations(events, live);
  }

  private void leftOut(long left, long kept) {
    repeated.add(left);
    PackedDrafts block = block(left);
    PackedDrafts winner = block(kept);
    boolean line = winner.areLines();
    String place =
        line
            ? "%s:%d".formatted(DatasetFiles.LINES, winner.idSpot((int) kept).line())
            : winner.file((int) kept);
    error(
        block.file((int) left),
        block.idSpot((int) left),
        "duplicate-id",
        Message.of(
            "store.duplicate-id.event",
            chunks.get((int) (left >>> 32)).id((int) left),
            place,
            line ? "line" : "file"));
  }

  private PackedDrafts block(long place) {
    return blocks.get((int) (place >>> 32));
  }

  /// The events without the relations that lead nowhere, each of which is reported.
  private PackedEvents withoutLooseRelations(PackedEvents events, BitSet[] live) {
    Target target = new Target("event", DatasetFiles.EVENTS, new Ids(events), true);
    EventPacker packer = new EventPacker(codes, zones);
    for (int block = 0; block < blocks.size(); block++) {
      PackedDrafts drafts = blocks.get(block);
      for (PackedDrafts.Linked linked : drafts.linked()) {
        if (live[block].get(linked.index())
            && !repeated.contains(((long) block << 32) | linked.index())) {
          EventId id = new EventId(chunks.get(block).id(linked.index()));
          String file = drafts.file(linked.index());
          List<Relation> good = good(id, file, linked.links(), events, target);
          if (good.size() < linked.links().size()) {
            Event event = chunks.get(block).event(linked.index(), codes);
            packer.add(event.withRelations(good));
          }
        }
      }
    }
    return packer.size() == 0 ? events : events.with(packer.take());
  }

  private List<Relation> good(
      EventId id, String file, List<EventDraft.Link> links, PackedEvents events, Target target) {
    List<Relation> relations = new ArrayList<>();
    for (EventDraft.Link link : links) {
      EventId other = link.relation().event();
      if (other.equals(id)) {
        error(file, link.spot(), "self-relation", Message.of("store.self-relation"));
      } else if (events.ordinal(other) >= 0) {
        relations.add(link.relation());
      } else if (!unread.test(other)) {
        error(file, link.spot(), target.code(), target.complaint(other.value()));
      }
    }
    return relations;
  }

  private void error(String file, Spot spot, String code, Message message) {
    problems.accept(new Problem(file, spot.line(), spot.column(), Severity.ERROR, code, message));
  }

  /// The ids of all events, none of them made before it is asked for.
  private static final class Ids extends AbstractSet<String> {
    private final PackedEvents events;

    Ids(PackedEvents events) {
      this.events = events;
    }

    @Override
    public int size() {
      return events.size();
    }

    @Override
    public Iterator<String> iterator() {
      return IntStream.range(0, events.size())
          .mapToObj(ordinal -> events.id(ordinal).value())
          .iterator();
    }

    @Override
    public boolean contains(Object id) {
      return id instanceof String text && events.ordinal(new EventId(text)) >= 0;
    }
  }
}
