package org.demarche.ui.detail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Dataset;
import org.demarche.model.Source;
import org.demarche.model.SourceId;
import org.demarche.text.SourceNames;

/// What the detail of any event needs from the whole dataset: names of sources and witness groups.
final class DetailContext {
  private final Dataset dataset;
  private final SourceNames names;
  private final Map<String, List<SourceId>> witnesses;

  private DetailContext(Dataset dataset, SourceNames names, Map<String, List<SourceId>> witnesses) {
    this.dataset = dataset;
    this.names = names;
    this.witnesses = witnesses;
  }

  static DetailContext of(Dataset dataset, SourceNames names) {
    Map<String, List<SourceId>> witnesses = new LinkedHashMap<>();
    for (Source source : dataset.sources().values()) {
      if (source.witness() != null) {
        witnesses.computeIfAbsent(source.witness(), group -> new ArrayList<>()).add(source.id());
      }
    }
    return new DetailContext(dataset, names, witnesses);
  }

  Dataset dataset() {
    return dataset;
  }

  SourceNames names() {
    return names;
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
}
