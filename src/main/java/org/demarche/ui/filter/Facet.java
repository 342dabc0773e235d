package org.demarche.ui.filter;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.query.ConditionSort;
import org.demarche.query.FacetCounts;
import org.demarche.query.Filter;
import org.demarche.query.Kinds;
import org.demarche.query.TickedCondition;
import org.demarche.query.Ticks;
import org.demarche.query.Wish;

/// One way of ruling events out by ticking values, and how the ticks stand in a [Filter].
///
/// @param sort the conditions that the ticks make
/// @param title for people, in the plural
/// @param values in an order that depends on the dataset alone, so that nothing moves under the
///   pointer; only values that some event has
/// @param nothing what is said of events that have no value
record Facet<K>(
    ConditionSort<? extends TickedCondition<K>> sort,
    String title,
    List<FacetValue<K>> values,
    Nothing nothing) {
  Facet {
    values = List.copyOf(values);
  }

  /// That an event has no value.
  ///
  /// @param name by itself
  /// @param meaning one sentence
  /// @param occurs whether there is such an event
  record Nothing(String name, String meaning, boolean occurs) {}

  /// In what order the values stand.
  enum Order {
    /// Of most events first, then by name.
    COUNT,
    NAME
  }

  /// Short name, for style classes.
  String id() {
    return sort.key();
  }

  String missing() {
    return nothing.name;
  }

  String missingMeaning() {
    return nothing.meaning;
  }

  boolean isEverMissing() {
    return nothing.occurs;
  }

  /// This facet with its values in an order, those below one likewise.
  Facet<K> ordered(Order order) {
    Comparator<FacetValue<K>> byName =
        Comparator.comparing(FacetValue::name, String.CASE_INSENSITIVE_ORDER);
    return switch (order) {
      case COUNT ->
          withValues(
              ordered(
                  values,
                  Comparator.<FacetValue<K>>comparingInt(value -> -value.events())
                      .thenComparing(byName)));
      // Only kinds are given in another order, that of the vocabulary.
      case NAME -> sort.equals(Kinds.SORT) ? withValues(ordered(values, byName)) : this;
    };
  }

  private Facet<K> withValues(List<FacetValue<K>> other) {
    return new Facet<>(sort, title, other, nothing);
  }

  private static <K> List<FacetValue<K>> ordered(
      List<FacetValue<K>> values, Comparator<FacetValue<K>> order) {
    return values.stream()
        .sorted(order)
        .map(value -> value.withBelow(ordered(value.below(), order)))
        .toList();
  }

  /// The values that are asked for or ruled out in a filter.
  Set<K> ticked(Filter filter) {
    Ticks<K> ticks = filter.get(sort).ticks();
    Set<K> ticked = new LinkedHashSet<>(ticks.values());
    ticked.addAll(ticks.without());
    return ticked;
  }

  /// The filter with a value asked for that was not, and any other as if nobody had touched it.
  Filter toggle(Filter filter, K key) {
    Wish wish = filter.get(sort).ticks().wish(key);
    return wish(filter, key, wish == Wish.NONE ? Wish.WITH : Wish.NONE);
  }

  /// The filter with a value ruled out that was not, and the other way round.
  Filter ruleOut(Filter filter, K key) {
    Wish wish = filter.get(sort).ticks().wish(key);
    return wish(filter, key, wish == Wish.WITHOUT ? Wish.NONE : Wish.WITHOUT);
  }

  private Filter wish(Filter filter, K key, Wish wish) {
    TickedCondition<K> condition = filter.get(sort);
    return filter.with(condition.with(condition.ticks().with(key, wish)));
  }

  /// The filter where it is asked for or ruled out that a value is missing, if it stood otherwise;
  /// else where nothing is asked of it.
  Filter wishMissing(Filter filter, Wish wish) {
    TickedCondition<K> condition = filter.get(sort);
    Wish before = condition.ticks().missing();
    boolean back = before == wish || (wish == Wish.WITH && before == Wish.WITHOUT);
    return filter.with(condition.with(condition.ticks().withMissing(back ? Wish.NONE : wish)));
  }

  /// How many events a value stands for.
  int count(FacetCounts counts, K key) {
    return counts.count(sort, key);
  }

  Tick tick(Filter filter, FacetValue<K> value) {
    Ticks<K> ticks = filter.get(sort).ticks();
    Tick own = Tick.of(ticks.wish(value.key()));
    if (own == Tick.WITHOUT || value.above().stream().noneMatch(ticks.without()::contains)) {
      boolean included = value.above().stream().anyMatch(ticks.values()::contains);
      return own == Tick.OFF && included ? Tick.INCLUDED : own;
    }
    return Tick.EXCLUDED;
  }

  /// How a value stands in a filter.
  enum Tick {
    OFF(Wish.NONE),
    TICKED(Wish.WITH),
    /// A value above it is ticked, which stands for all below it.
    INCLUDED(Wish.WITH),
    WITHOUT(Wish.WITHOUT),
    /// A value above it is ruled out, and all below it with it.
    EXCLUDED(Wish.WITHOUT);

    private final Wish wish;

    Tick(Wish wish) {
      this.wish = wish;
    }

    /// What is asked of events that have it.
    Wish wish() {
      return wish;
    }

    static Tick of(Wish wish) {
      return switch (wish) {
        case NONE -> OFF;
        case WITH -> TICKED;
        case WITHOUT -> WITHOUT;
      };
    }
  }
}
