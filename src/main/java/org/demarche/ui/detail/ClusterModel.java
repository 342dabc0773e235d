package org.demarche.ui.detail;

import java.util.List;
import org.demarche.dataset.Dataset;
import org.demarche.session.Selection;
import org.demarche.time.TimeRange;
import org.demarche.words.Words;

/// All that the pane says of a selected cluster.
///
/// @param first of its events, those that are named
record ClusterModel(int count, TimeRange range, List<DetailModel.RelatedLine> first) {
  ClusterModel {
    first = List.copyOf(first);
  }

  static ClusterModel of(Words words, Selection.Cluster cluster, Dataset dataset) {
    return new ClusterModel(
        cluster.count(),
        cluster.range(),
        cluster.first().stream()
            .flatMap(id -> dataset.event(id).stream())
            .map(event -> DetailModel.RelatedLine.of(words, event))
            .toList());
  }
}
