package org.demarche.layer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.layout.Cluster;
import org.demarche.model.EventId;
import org.demarche.query.EventTable;

/// The selected events besides the one chosen last, as far as they are in view: those drawn on
/// their own, the clusters that count some of them, and those that the filter hides.
///
/// @param all ordinals, in view or not
/// @param hidden the first few, as they stand out
record Companions(Set<Integer> all, Set<Cluster> clusters, List<Spotlight> hidden) {
  /// So many hidden events are shown at once; the filter may hide hundreds.
  private static final int MOST_HIDDEN = 8;

  static Companions of(Stage stage) {
    Frame frame = stage.frame();
    Set<Integer> all = new HashSet<>();
    Set<Cluster> clusters = new HashSet<>();
    List<Spotlight> hidden = new ArrayList<>();
    for (EventId event : frame.view().selection().events()) {
      int ordinal = frame.dataset().ordinal(event);
      if (ordinal < 0 || ordinal == stage.selectedOrdinal()) {
        continue;
      }
      all.add(ordinal);
      if (!isInView(stage, ordinal)) {
        continue;
      }
      if (frame.match().contains(ordinal)) {
        frame.layout().clusterOf(ordinal).ifPresent(clusters::add);
      } else if (hidden.size() < MOST_HIDDEN) {
        List<Spotlight> others =
            Stream.concat(stage.spotlight().stream(), hidden.stream()).toList();
        Spotlight.of(stage, ordinal, others).ifPresent(hidden::add);
      }
    }
    return new Companions(all, clusters, hidden);
  }

  private static boolean isInView(Stage stage, int ordinal) {
    EventTable table = stage.frame().table();
    return table.outerEnd(ordinal) > stage.window().start()
        && table.outerStart(ordinal) < stage.window().end();
  }

  boolean contains(int ordinal) {
    return all.contains(ordinal);
  }
}
