package org.demarche.text;

import java.util.List;
import java.util.Set;
import org.demarche.dataset.Dataset;
import org.demarche.model.Dispute;
import org.demarche.model.DisputedPoint;
import org.demarche.model.Event;
import org.demarche.words.Words;

/// Says what is disputed of an event, and by whom, a line for each point.
public final class DisputeReport {
  private final PointWords points;

  public DisputeReport(Words words, Dataset dataset) {
    points = new PointWords(words, dataset);
  }

  /// The lines of an event, in the order of the disputes.
  ///
  /// @param asked about which disputes
  public List<String> lines(Event event, Set<Dispute> asked) {
    return DisputedPoint.of(event).stream()
        .filter(point -> asked.contains(point.dispute()))
        .map(points::line)
        .toList();
  }
}
