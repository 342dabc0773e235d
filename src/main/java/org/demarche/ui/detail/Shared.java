package org.demarche.ui.detail;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;

/// What several things have in common, as themselves or as what they belong to.
///
/// @param upwards something, what it belongs to, and so on
record Shared<K>(List<SequencedSet<K>> each, Function<K, List<K>> upwards) {
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
    return !one.equals(other) && upwards.apply(other).contains(one);
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
    own.forEach(one -> wide.addAll(upwards.apply(one)));
    return wide;
  }
}
