package org.demarche.query;

import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;

/// How many events each value of a facet stands for beside a filter.
///
/// Counts are *drill-sideways* (Lucene's term): where ticked values combine with 'or', a value's
/// count ignores the ticks of its own facet, so that ticking one does not make the others vanish;
/// all other conditions apply. Actors that combine with *all* or *only* narrow each other, so an
/// actor's count is then what would be left if it were ticked too.
public final class FacetCounts {
  private final int total;
  private final Map<ConditionSort<?>, ToIntFunction<?>> counters;

  /// @param counters for each sort of conditions on a facet, what counts the facet's values
  FacetCounts(int total, Map<ConditionSort<?>, ToIntFunction<?>> counters) {
    this.total = total;
    this.counters = Map.copyOf(counters);
  }

  /// How many events the filter keeps.
  public int total() {
    return total;
  }

  /// How many events a value of a facet stands for.
  public <K> int count(ConditionSort<? extends FacetCondition<K>> facet, K value) {
    // The index puts there what the condition of this very sort, on values of type K, gave it.
    @SuppressWarnings("unchecked")
    ToIntFunction<K> counter = (ToIntFunction<K>) Objects.requireNonNull(counters.get(facet));
    return counter.applyAsInt(value);
  }
}
