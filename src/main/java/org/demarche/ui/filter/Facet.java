package org.demarche.ui.filter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import org.demarche.query.FacetCounts;
import org.demarche.query.Filter;

/// One way of ruling events out by ticking values, and how the ticks stand in a [Filter].
///
/// @param id short name, for style classes
/// @param title for people, in the plural
/// @param values in an order that depends on the dataset alone, so that nothing moves under the
///   pointer; only values that some event has
/// @param ticked the values ticked in a filter
/// @param with the filter with other ticks
/// @param count how many events a value stands for
record Facet<K>(
    String id,
    String title,
    List<FacetValue<K>> values,
    Function<Filter, Set<K>> ticked,
    BiFunction<Filter, Set<K>, Filter> with,
    ToIntBiFunction<FacetCounts, K> count) {
  Facet {
    values = List.copyOf(values);
  }

  /// The filter with the value ticked if it was not, and the other way round.
  Filter toggle(Filter filter, K key) {
    Set<K> ticks = new LinkedHashSet<>(ticked.apply(filter));
    if (!ticks.remove(key)) {
      ticks.add(key);
    }
    return with.apply(filter, ticks);
  }

  Tick tick(Filter filter, FacetValue<K> value) {
    Set<K> ticks = ticked.apply(filter);
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
