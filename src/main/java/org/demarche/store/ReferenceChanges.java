package org.demarche.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.demarche.model.Source;
import org.demarche.store.record.Target;
import org.demarche.store.record.Targets;

/// How what records may refer to differs between two looks at a folder, and so which records must
/// be read again though their files are as they were.
///
/// @param any whether a reference that led nowhere may lead somewhere now, or a hint for it differ
/// @param gone by the noun of a sort, the ids to which no reference leads any more, and those of
///   sources that have another number of paragraphs
record ReferenceChanges(boolean any, Map<String, Set<String>> gone) {
  static ReferenceChanges between(Targets before, Targets after) {
    Map<String, Set<String>> gone = new HashMap<>();
    boolean any = false;
    List<Target> old = all(before);
    List<Target> now = all(after);
    for (int i = 0; i < old.size(); i++) {
      Set<String> less = new HashSet<>(old.get(i).ids());
      less.removeAll(now.get(i).ids());
      any |=
          !old.get(i).ids().equals(now.get(i).ids())
              || old.get(i).isComplete() != now.get(i).isComplete();
      gone.put(old.get(i).noun(), less);
    }
    Set<String> recounted = recounted(before.sourceById(), after.sourceById());
    gone.getOrDefault(after.sources().noun(), new HashSet<>()).addAll(recounted);
    return new ReferenceChanges(any || !recounted.isEmpty(), gone);
  }

  private static List<Target> all(Targets targets) {
    return List.of(
        targets.actors(), targets.places(), targets.sources(), targets.kinds(), targets.roles());
  }

  /// The sources of which a paragraph may exist that did not, or the other way round.
  private static Set<String> recounted(Map<String, Source> before, Map<String, Source> after) {
    Set<String> recounted = new HashSet<>();
    after.forEach(
        (id, source) -> {
          Source old = before.get(id);
          if (old != null && !Objects.equals(old.paragraphs(), source.paragraphs())) {
            recounted.add(id);
          }
        });
    return recounted;
  }

  /// Whether any id is among those gone.
  boolean isAnyGone() {
    return gone.values().stream().anyMatch(ids -> !ids.isEmpty());
  }

  boolean isGone(String noun, String id) {
    return gone(noun).contains(id);
  }

  /// The ids of a sort that are gone.
  Set<String> gone(String noun) {
    return gone.getOrDefault(noun, Set.of());
  }
}
