package org.demarche.layer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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

  /// @param lead the event chosen last, if it is in view
  static Companions of(Ground ground, Optional<Spotlight> lead) {
    Frame frame = ground.frame();
    Set<Integer> all = new HashSet<>();
    Set<Cluster> clusters = new HashSet<>();
    List<Spotlight> hidden = new ArrayList<>();
    for (EventId event : frame.view().selection().events()) {
      int ordinal = frame.dataset().ordinal(event);
      if (ordinal < 0 || ordinal == ground.selectedOrdinal()) {
        continue;
      }
      all.add(ordinal);
      if (!isInView(ground, ordinal)) {
        continue;
      }
      if (frame.match().contains(ordinal)) {
        frame.layout().clusterOf(ordinal).ifPresent(clusters::add);
      } else if (hidden.size() < MOST_HIDDEN) {
        List<Spotlight> others = Stream.concat(lead.stream(), hidden.stream()).toList();
        Spotlight.of(ground, ordinal, others).ifPresent(hidden::add);
      }
    }
    return new Companions(all, clusters, hidden);
  }

  private static boolean isInView(Ground ground, int ordinal) {
    EventTable table = ground.frame().table();
    return table.outerEnd(ordinal) > ground.window().start()
        && table.outerStart(ordinal) < ground.window().end();
  }

  boolean contains(int ordinal) {
    return all.contains(ordinal);
  }
}
