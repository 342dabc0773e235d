package org.demarche.ui;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.query.Grouping;
import org.demarche.query.LaneArrangement;
import org.demarche.session.Session;
import org.demarche.settings.KeptLanes;

/// How the lanes of a dataset are arranged, from one run to the next.
final class KeptArrangement {
  private final KeptSettings memory;
  private final String folder;

  private KeptArrangement(KeptSettings memory, Path folder) {
    this.memory = memory;
    this.folder = folder.toAbsolutePath().normalize().toString();
  }

  /// Arranges the lanes as they were when the dataset was open last, and remembers what becomes of
  /// them.
  static void follow(KeptSettings memory, Path folder, Session session) {
    KeptArrangement kept = new KeptArrangement(memory, folder);
    session.update(view -> view.withArranged(kept.read()));
    session.addListener(
        (before, after) -> {
          if (!before.view().arranged().equals(after.view().arranged())) {
            kept.write(after.view().arranged());
          }
        });
  }

  private Map<Grouping, LaneArrangement> read() {
    Map<Grouping, LaneArrangement> arranged = new EnumMap<>(Grouping.class);
    Map<String, KeptLanes> kept = memory.settings().lanes().getOrDefault(folder, Map.of());
    for (Grouping grouping : Grouping.values()) {
      KeptLanes lanes = kept.get(name(grouping));
      if (lanes != null) {
        arranged.put(
            grouping,
            new LaneArrangement(lanes.pinned(), lanes.order(), new HashSet<>(lanes.hidden())));
      }
    }
    return arranged;
  }

  private void write(Map<Grouping, LaneArrangement> arranged) {
    Map<String, KeptLanes> kept = new LinkedHashMap<>();
    arranged.forEach(
        (grouping, lanes) ->
            kept.put(name(grouping), new KeptLanes(lanes.pinned(), lanes.order(), sorted(lanes))));
    memory.change(settings -> settings.withLanes(folder, kept));
  }

  private static List<String> sorted(LaneArrangement lanes) {
    return lanes.hidden().stream().sorted().toList();
  }

  private static String name(Grouping grouping) {
    return grouping.name().toLowerCase(Locale.ROOT);
  }
}
