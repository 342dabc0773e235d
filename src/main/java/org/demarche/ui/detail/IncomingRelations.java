package org.demarche.ui.detail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Dataset;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Relation;

/// The relations of a dataset by the event they lead to. Reading them takes time that grows with
/// the dataset.
final class IncomingRelations {
  /// Those that are known before any have been read.
  static final IncomingRelations NONE = new IncomingRelations(Map.of());

  private final Map<EventId, List<Incoming>> relations;

  private IncomingRelations(Map<EventId, List<Incoming>> relations) {
    this.relations = relations;
  }

  static IncomingRelations of(Dataset dataset) {
    Map<EventId, List<Incoming>> relations = new HashMap<>();
    for (Event event : dataset.events()) {
      for (Relation relation : event.relations()) {
        relations
            .computeIfAbsent(relation.event(), id -> new ArrayList<>())
            .add(new Incoming(event.id(), relation));
      }
    }
    return new IncomingRelations(relations);
  }

  /// The relations that lead to an event, in the order of the events that hold them.
  List<Incoming> of(EventId event) {
    return relations.getOrDefault(event, List.of());
  }

  /// A relation seen from the event it leads to.
  record Incoming(EventId holder, Relation relation) {}
}
