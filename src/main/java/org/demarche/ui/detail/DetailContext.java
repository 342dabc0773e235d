package org.demarche.ui.detail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Dataset;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Relation;
import org.demarche.model.Source;
import org.demarche.model.SourceId;
import org.demarche.text.SourceNames;

/// What the detail of any event needs from the whole dataset, gathered once: names of sources,
/// witness groups, and relations by the event they lead to.
final class DetailContext {
  private final Dataset dataset;
  private final SourceNames names;
  private final Map<String, List<SourceId>> witnesses;
  private final Map<EventId, List<Incoming>> incoming;

  private DetailContext(
      Dataset dataset,
      SourceNames names,
      Map<String, List<SourceId>> witnesses,
      Map<EventId, List<Incoming>> incoming) {
    this.dataset = dataset;
    this.names = names;
    this.witnesses = witnesses;
    this.incoming = incoming;
  }

  static DetailContext of(Dataset dataset) {
    Map<String, List<SourceId>> witnesses = new LinkedHashMap<>();
    for (Source source : dataset.sources().values()) {
      if (source.witness() != null) {
        witnesses.computeIfAbsent(source.witness(), group -> new ArrayList<>()).add(source.id());
      }
    }
    Map<EventId, List<Incoming>> incoming = new HashMap<>();
    for (Event event : dataset.events()) {
      for (Relation relation : event.relations()) {
        incoming
            .computeIfAbsent(relation.event(), id -> new ArrayList<>())
            .add(new Incoming(event.id(), relation));
      }
    }
    return new DetailContext(dataset, SourceNames.of(dataset), witnesses, incoming);
  }

  Dataset dataset() {
    return dataset;
  }

  SourceNames names() {
    return names;
  }

  /// The relations that lead to an event, in the order of the events that hold them.
  List<Incoming> incoming(EventId event) {
    return incoming.getOrDefault(event, List.of());
  }

  /// The other sources that print the same report.
  List<SourceId> sameWitness(Source source) {
    if (source.witness() == null) {
      return List.of();
    }
    return witnesses.getOrDefault(source.witness(), List.of()).stream()
        .filter(other -> !other.equals(source.id()))
        .toList();
  }

  /// A relation seen from the event it leads to.
  record Incoming(EventId holder, Relation relation) {}
}
