package org.demarche.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.store.json.Json;
import org.demarche.store.record.Fields;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;

/// Arrangements of lanes as they are written: by the dataset's folder, then by what divides its
/// events into lanes.
final class LanesInFile {
  /// More keys than this in a list are not read.
  private static final int MOST = 10_000;

  private LanesInFile() {}

  static Map<String, Map<String, KeptLanes>> read(@Nullable Fields folders) {
    Map<String, Map<String, KeptLanes>> read = new LinkedHashMap<>();
    if (folders == null) {
      return read;
    }
    for (String folder : folders.names()) {
      Fields groupings = folders.object(folder);
      if (groupings != null) {
        Map<String, KeptLanes> arranged = new LinkedHashMap<>();
        for (String grouping : groupings.names()) {
          Fields lanes = groupings.object(grouping);
          if (lanes != null) {
            arranged.put(
                grouping,
                new KeptLanes(keys(lanes, "pinned"), keys(lanes, "order"), keys(lanes, "hidden")));
          }
        }
        read.put(folder, arranged);
      }
    }
    return read;
  }

  private static List<String> keys(Fields lanes, String name) {
    return lanes
        .items(name, Message.of("store.expected.text"), Json.Text.class, (node, at) -> node.value())
        .stream()
        .limit(MOST)
        .toList();
  }

  static Map<String, @Nullable Object> plain(Map<String, Map<String, KeptLanes>> lanes) {
    Map<String, @Nullable Object> plain = new TreeMap<>();
    lanes.forEach(
        (folder, arranged) -> {
          Map<String, @Nullable Object> groupings = new TreeMap<>();
          arranged.forEach((grouping, kept) -> groupings.put(grouping, plain(kept)));
          plain.put(folder, groupings);
        });
    return plain;
  }

  private static Map<String, @Nullable Object> plain(KeptLanes kept) {
    Map<String, @Nullable Object> plain = new LinkedHashMap<>();
    plain.put("pinned", kept.pinned());
    plain.put("order", kept.order());
    plain.put("hidden", kept.hidden());
    return plain;
  }
}
