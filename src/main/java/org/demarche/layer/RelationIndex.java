package org.demarche.layer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Dataset;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Relation;

/// The relations of a dataset from both ends. Reading them takes time that grows with the dataset.
/// Immutable.
public final class RelationIndex {
  /// The relations of this many events are read in less than a frame.
  public static final int AT_ONCE = 2_000;

  private final Map<EventId, List<Link>> links = new HashMap<>();

  /// A relation: `from` announces, prepares, … `to`.
  record Link(EventId from, EventId to, Relation.Type type) {
    EventId other(EventId end) {
      return from.equals(end) ? to : from;
    }
  }

  private RelationIndex() {}

  public static RelationIndex of(Dataset dataset) {
    RelationIndex index = new RelationIndex();
    for (Event event : dataset.events()) {
      for (Relation relation : event.relations()) {
        Link link = new Link(event.id(), relation.event(), relation.type());
        index.add(link.from(), link);
        index.add(link.to(), link);
      }
    }
    return index;
  }

  /// The relations that an event itself holds, which lead away from it.
  static List<Link> held(Dataset dataset, EventId event) {
    return dataset.event(event).stream()
        .flatMap(one -> one.relations().stream())
        .map(relation -> new Link(event, relation.event(), relation.type()))
        .toList();
  }

  private void add(EventId end, Link link) {
    links.computeIfAbsent(end, id -> new ArrayList<>()).add(link);
  }

  /// The relations that start or end at an event.
  List<Link> of(EventId event) {
    return links.getOrDefault(event, List.of());
  }
}
