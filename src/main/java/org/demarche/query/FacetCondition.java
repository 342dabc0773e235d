package org.demarche.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.demarche.dataset.Dataset;

/// A condition on a facet of events: some of its values are ticked, of which an event must have at
/// least one, unless the condition says otherwise.
///
/// @param <K> the facet's values
public sealed interface FacetCondition<K> extends Counted<K>
    permits TickedCondition, DisputedBy, Statuses {
  /// The ticked values. Cannot be changed.
  Set<K> values();

  /// This condition with other values.
  FacetCondition<K> with(Set<K> values);

  /// Whether a dataset holds what the value names.
  boolean isIn(Dataset dataset, K value);

  /// The events of each value.
  CountedBitmaps<K> bitmaps(FacetBitmaps index);

  /// This condition with the value ticked if it was not, and not ticked if it was.
  default FacetCondition<K> toggled(K value) {
    Set<K> ticked = new LinkedHashSet<>(values());
    if (!ticked.remove(value)) {
      ticked.add(value);
    }
    return with(ticked);
  }

  @Override
  default ToIntFunction<K> counter(FacetBitmaps index, Beside beside) {
    CountedBitmaps<K> bitmaps = bitmaps(index);
    return value -> bitmaps.count(value, beside.others());
  }

  @Override
  default boolean isEmpty() {
    return values().isEmpty();
  }

  @Override
  default EventSet kept(FacetBitmaps index, TextMatches texts) {
    return new EventSet(bitmaps(index).any(values()));
  }

  @Override
  default List<Part> parts() {
    return values().stream().map(value -> new Part(with(Set.of(value)), toggled(value))).toList();
  }

  @Override
  default FacetCondition<K> within(Dataset dataset) {
    return with(
        values().stream()
            .filter(value -> isIn(dataset, value))
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }
}
