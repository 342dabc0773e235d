package org.demarche.ui.filter;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What of a facet's tree a search leaves: the values found, the values above them, and all below a
/// value that is found itself.
///
/// @param open whether its branches are shown: one of them was found or is ticked
record Outline<K>(FacetValue<K> value, List<Outline<K>> branches, boolean open) {
  Outline {
    branches = List.copyOf(branches);
  }

  /// The whole tree, with the branches open that lead to an `opened` value.
  static <K> List<Outline<K>> whole(List<FacetValue<K>> values, Predicate<K> opened) {
    return values.stream()
        .map(value -> new Outline<>(value, whole(value.below(), opened), leadsTo(value, opened)))
        .toList();
  }

  /// What of the tree `found` leaves.
  static <K> List<Outline<K>> search(List<FacetValue<K>> values, Predicate<K> found) {
    return values.stream().flatMap(value -> search(value, found)).toList();
  }

  private static <K> Stream<Outline<K>> search(FacetValue<K> value, Predicate<K> found) {
    if (found.test(value.key())) {
      return Stream.of(new Outline<>(value, whole(value.below(), found), leadsTo(value, found)));
    }
    List<Outline<K>> branches = search(value.below(), found);
    return branches.isEmpty() ? Stream.of() : Stream.of(new Outline<>(value, branches, true));
  }

  private static <K> boolean leadsTo(FacetValue<K> value, Predicate<K> wanted) {
    return value.below().stream()
        .flatMap(FacetValue::all)
        .anyMatch(below -> wanted.test(below.key()));
  }
}
