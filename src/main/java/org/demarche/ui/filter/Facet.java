package org.demarche.ui.filter;

import java.util.List;
import java.util.Set;
import org.demarche.query.ConditionSort;
import org.demarche.query.FacetCondition;
import org.demarche.query.FacetCounts;
import org.demarche.query.Filter;

/// One way of ruling events out by ticking values, and how the ticks stand in a [Filter].
///
/// @param sort the conditions that the ticks make
/// @param title for people, in the plural
/// @param values in an order that depends on the dataset alone, so that nothing moves under the
///   pointer; only values that some event has
record Facet<K>(
    ConditionSort<? extends FacetCondition<K>> sort, String title, List<FacetValue<K>> values) {
  Facet {
    values = List.copyOf(values);
  }

  /// Short name, for style classes.
  String id() {
    return sort.key();
  }

  /// The values ticked in a filter.
  Set<K> ticked(Filter filter) {
    return filter.get(sort).values();
  }

  /// The filter with the value ticked if it was not, and the other way round.
  Filter toggle(Filter filter, K key) {
    return filter.toggled(sort, key);
  }

  /// How many events a value stands for.
  int count(FacetCounts counts, K key) {
    return counts.count(sort, key);
  }

  Tick tick(Filter filter, FacetValue<K> value) {
    Set<K> ticks = ticked(filter);
    if (ticks.contains(value.key())) {
      return Tick.TICKED;
    }
    return value.above().stream().anyMatch(ticks::contains) ? Tick.INCLUDED : Tick.OFF;
  }

  /// How a value stands in a filter.
  enum Tick {
    OFF,
    TICKED,
    /// A value above it is ticked, which stands for all below it.
    INCLUDED
  }
}
