package org.demarche.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Relation;

/// The relations of events by the event they lead to; those that lead away from an event stand in
/// its record. Immutable.
///
/// Kept is only who holds them, two ordinals for each relation. The events that hold some are known
/// by their columns, so that all others cost nothing.
public final class IncomingRelations {
  private final PackedEvents events;

  /// For each relation the ordinal of the event it leads to in the upper half and that of the event
  /// that holds it in the lower; ascending, each pair once.
  private final long[] pairs;

  private IncomingRelations(PackedEvents events, long[] pairs) {
    this.events = events;
    this.pairs = pairs;
  }

  /// A relation seen from the event it leads to.
  public record Incoming(EventId holder, Relation relation) {}

  /// The relations of some events among each other; those that lead to no event are left out.
  public static IncomingRelations of(PackedEvents events) {
    long[] pairs = new long[16];
    int length = 0;
    for (int holder : events.columns().withRelations()) {
      for (EventId related : events.related(holder)) {
        int ordinal = events.ordinal(related);
        if (ordinal >= 0) {
          if (length == pairs.length) {
            pairs = Arrays.copyOf(pairs, length * 2);
          }
          pairs[length++] = ((long) ordinal << 32) | holder;
        }
      }
    }
    return new IncomingRelations(
        events, Arrays.stream(pairs, 0, length).sorted().distinct().toArray());
  }

  /// The relations of other events that have the same ids and the same relations.
  public IncomingRelations in(PackedEvents others) {
    return new IncomingRelations(others, pairs);
  }

  /// The relations of other events that have the same ids and the same relations, sharing with some
  /// what is the same in both.
  public IncomingRelations in(PackedEvents others, IncomingRelations sharing) {
    return new IncomingRelations(
        others, Arrays.equals(pairs, sharing.pairs) ? sharing.pairs : pairs);
  }

  /// The relations that lead to an event, in the order of the events that hold them.
  public List<Incoming> of(EventId event) {
    int ordinal = events.ordinal(event);
    if (ordinal < 0) {
      return List.of();
    }
    List<Incoming> incoming = new ArrayList<>();
    for (int at = first(ordinal); at < pairs.length && pairs[at] >>> 32 == ordinal; at++) {
      Event holder = events.get((int) pairs[at]);
      for (Relation relation : holder.relations()) {
        if (relation.event().equals(event)) {
          incoming.add(new Incoming(holder.id(), relation));
        }
      }
    }
    return incoming;
  }

  /// Where the relations begin that lead to an event.
  private int first(int ordinal) {
    int at = Arrays.binarySearch(pairs, (long) ordinal << 32);
    return at < 0 ? ~at : at;
  }
}
