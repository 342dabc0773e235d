package org.demarche.ui.detail;

import java.util.List;
import org.demarche.dataset.Dataset;
import org.demarche.model.EventId;
import org.demarche.session.Selection;
import org.demarche.time.TimeRange;

/// All that the pane says of a selected cluster.
///
/// @param first of its events, those that are named
record ClusterModel(int count, TimeRange range, List<Line> first) {
  ClusterModel {
    first = List.copyOf(first);
  }

  /// One of its events.
  ///
  /// @param date in words
  record Line(EventId event, String title, String date) {}

  static ClusterModel of(Selection.Cluster cluster, Dataset dataset) {
    return new ClusterModel(
        cluster.count(),
        cluster.range(),
        cluster.first().stream()
            .flatMap(id -> dataset.event(id).stream())
            .map(event -> new Line(event.id(), event.title(), event.when().date().words()))
            .toList());
  }
}
