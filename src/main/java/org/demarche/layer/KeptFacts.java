package org.demarche.layer;

import java.util.Map;
import org.demarche.dataset.Dataset;
import org.demarche.layout.Cluster;
import org.demarche.layout.Recent;
import org.demarche.text.EnglishList;
import org.demarche.time.TimeLabels;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// What pictures say of the events and clusters drawn last: found once, not once for each frame.
/// Holds at most [#MOST] of either; for one thread at a time.
final class KeptFacts {
  private static final int MOST = 8192;

  private final Map<Integer, EventFacts> events = new Recent<>(MOST);
  private final Map<Counted, String> clusters = new Recent<>(MOST);
  private final Words words;
  private @Nullable Dataset dataset;

  KeptFacts(Words words) {
    this.words = words;
  }

  Words words() {
    return words;
  }

  private record Counted(Cluster cluster, int count) {}

  EventFacts facts(Dataset from, int ordinal) {
    if (!from.equals(dataset)) {
      events.clear();
      dataset = from;
    }
    return events.computeIfAbsent(ordinal, key -> EventFacts.of(from.events().get(key), from));
  }

  /// A cluster in words, for those who hear it: '12 events, 3 May to 9 May 2007'.
  ///
  /// @param count how many of its events are not drawn beside it
  String spoken(Cluster cluster, int count) {
    return clusters.computeIfAbsent(
        new Counted(cluster, count),
        key ->
            EnglishList.count(count, "event", "events") + ", " + TimeLabels.range(cluster.range()));
  }
}
