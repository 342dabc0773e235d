package org.demarche.ui.filter;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.model.Kind;
import org.jspecify.annotations.Nullable;

/// A value of a facet, with those below it: an actor and its people, a place and what lies in it.
///
/// @param above from the top of the tree down to the value's parent; a tick on one of them includes
///   this value
/// @param hint a sentence about it; may be empty
/// @param kind whose glyph stands before the name, or null
/// @param events how many events of the dataset have it
record FacetValue<K>(
    K key,
    String name,
    String hint,
    @Nullable Kind kind,
    int events,
    List<K> above,
    List<FacetValue<K>> below) {
  FacetValue {
    above = List.copyOf(above);
    below = List.copyOf(below);
  }

  FacetValue<K> withBelow(List<FacetValue<K>> other) {
    return new FacetValue<>(key, name, hint, kind, events, above, other);
  }

  /// This value and all below it, parents before children.
  Stream<FacetValue<K>> all() {
    return Stream.concat(Stream.of(this), below.stream().flatMap(FacetValue::all));
  }
}
