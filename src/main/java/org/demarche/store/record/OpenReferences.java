package org.demarche.store.record;

import java.util.Map;
import java.util.TreeMap;

/// How many references of some records are left open, by what they would name: the file that lists
/// such records was not read to its end.
///
/// @param counts by noun, such as `actor`; only what is above 0
public record OpenReferences(Map<String, Integer> counts) {
  public static final OpenReferences NONE = new OpenReferences(Map.of());

  public OpenReferences {
    counts = Map.copyOf(counts);
  }

  int count(String noun) {
    return counts.getOrDefault(noun, 0);
  }

  public boolean isEmpty() {
    return counts.isEmpty();
  }

  OpenReferences and(String noun, int count) {
    return and(new OpenReferences(Map.of(noun, count)));
  }

  public OpenReferences and(OpenReferences others) {
    if (isEmpty() || others.isEmpty()) {
      return isEmpty() ? others : this;
    }
    Map<String, Integer> both = new TreeMap<>(counts);
    others.counts.forEach((noun, count) -> both.merge(noun, count, Integer::sum));
    return new OpenReferences(both);
  }
}
