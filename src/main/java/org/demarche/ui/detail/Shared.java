package org.demarche.ui.detail;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What several things have in common, as themselves or as what they belong to.
///
/// @param above what something belongs to, or null
record Shared<K>(List<SequencedSet<K>> each, Function<K, @Nullable K> above) {
  /// What all have: nothing stands for what is above it, unless all have that themselves.
  List<K> inAll() {
    if (each.isEmpty()) {
      return List.of();
    }
    SequencedSet<K> common = widened(each.getFirst());
    each.forEach(own -> common.retainAll(widened(own)));
    return common.stream()
        .filter(one -> isDirect(one) || common.stream().noneMatch(other -> isAbove(one, other)))
        .toList();
  }

  /// Whether all have it themselves.
  private boolean isDirect(K one) {
    return each.stream().allMatch(own -> own.contains(one));
  }

  private boolean isAbove(K one, K other) {
    return !one.equals(other) && upwards(other, above).contains(one);
  }

  /// Those through which it is common where not all have it themselves.
  Set<K> through(K one) {
    SequencedSet<K> through = new LinkedHashSet<>();
    if (!isDirect(one)) {
      each.forEach(own -> own.stream().filter(other -> isAbove(one, other)).forEach(through::add));
    }
    return through;
  }

  private SequencedSet<K> widened(Set<K> own) {
    SequencedSet<K> wide = new LinkedHashSet<>();
    own.forEach(one -> wide.addAll(upwards(one, above)));
    return wide;
  }

  /// Something, what it belongs to, and so on, however the links may turn back.
  static <K> SequencedSet<K> upwards(K from, Function<K, @Nullable K> above) {
    SequencedSet<K> path = new LinkedHashSet<>();
    for (K at = from; at != null && path.add(at); ) {
      at = above.apply(at);
    }
    return path;
  }
}
