package org.demarche.query;

import java.util.Map;
import java.util.Objects;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;

/// How many events each value of a facet stands for beside a filter.
///
/// Counts are *drill-sideways* (Lucene's term): where ticked values combine with 'or', a value's
/// count ignores the ticks of its own facet, so that ticking one does not make the others vanish;
/// all other conditions apply. Actors that combine with *all* or *only* narrow each other, so an
/// actor's count is then what would be left if it were ticked too; so do sources that must *all*
/// speak. What is ruled out stays so, save the value itself that is counted.
public final class FacetCounts {
  private final int total;
  private final Map<ConditionSort<?>, ToIntFunction<?>> counters;
  private final Map<ConditionSort<?>, IntSupplier> missing;

  /// @param counters for each sort of conditions whose values are counted, what counts them
  /// @param missing for each sort whose values may be missing, what counts events without one
  FacetCounts(
      int total,
      Map<ConditionSort<?>, ToIntFunction<?>> counters,
      Map<ConditionSort<?>, IntSupplier> missing) {
    this.total = total;
    this.counters = Map.copyOf(counters);
    this.missing = Map.copyOf(missing);
  }

  /// How many events the filter keeps.
  public int total() {
    return total;
  }

  /// How many events it stands for that a value of a facet is missing.
  public int missing(ConditionSort<? extends TickedCondition<?>> facet) {
    return Objects.requireNonNull(missing.get(facet)).getAsInt();
  }

  /// How many events a value stands for.
  public <K> int count(ConditionSort<? extends Counted<K>> facet, K value) {
    // The index puts there what the condition of this very sort, on values of type K, gave it.
    @SuppressWarnings("unchecked")
    ToIntFunction<K> counter = (ToIntFunction<K>) Objects.requireNonNull(counters.get(facet));
    return counter.applyAsInt(value);
  }
}
