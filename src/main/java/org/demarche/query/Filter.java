package org.demarche.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What must be true of an event for it to be shown: conditions, at most one of each sort, all of
/// which it must meet. A value; the order in which conditions were set makes no difference.
public final class Filter {
  /// Keeps every event.
  public static final Filter ALL = new Filter(List.of());

  /// In the order of the sorts, without those that nobody chose.
  private final List<Condition> chosen;

  private final List<Condition> conditions;

  private Filter(List<Condition> chosen) {
    this.chosen = List.copyOf(chosen);
    this.conditions = chosen.stream().filter(condition -> !condition.isEmpty()).toList();
  }

  /// @throws IllegalArgumentException when two conditions are of one sort
  public static Filter of(Condition... conditions) {
    long sorts = Arrays.stream(conditions).map(Condition::sort).distinct().count();
    if (sorts < conditions.length) {
      throw new IllegalArgumentException("two conditions of one sort");
    }
    Filter filter = ALL;
    for (Condition condition : conditions) {
      filter = filter.with(condition);
    }
    return filter;
  }

  /// The conditions that may rule events out, in the order of [ConditionSort#all].
  public List<Condition> conditions() {
    return conditions;
  }

  /// The conditions that somebody chose, with those that are empty but say how they would be asked.
  List<Condition> chosen() {
    return chosen;
  }

  /// Whether it keeps every event.
  public boolean isEmpty() {
    return conditions.isEmpty();
  }

  /// Whether nobody chose anything, not even how something would be asked.
  public boolean isUnchosen() {
    return chosen.isEmpty();
  }

  /// Whether it asks for what events' texts say.
  public boolean asksForText() {
    return !get(WithText.SORT).isEmpty();
  }

  /// The condition of a sort; an empty one where the filter asks nothing of the sort.
  public <C extends Condition> C get(ConditionSort<C> sort) {
    for (Condition condition : chosen) {
      if (condition.sort().equals(sort)) {
        return sort.type().cast(condition);
      }
    }
    return sort.none();
  }

  /// This filter with a condition instead of the one of its sort.
  public Filter with(Condition condition) {
    List<Condition> all = new ArrayList<>();
    for (ConditionSort<?> sort : ConditionSort.all()) {
      Condition one = sort.equals(condition.sort()) ? condition : get(sort);
      if (!one.equals(sort.none())) {
        all.add(one);
      }
    }
    return new Filter(all);
  }

  /// This filter with a value of a facet ticked if it was not, and not ticked if it was.
  public <K> Filter toggled(ConditionSort<? extends FacetCondition<K>> facet, K value) {
    return with(get(facet).toggled(value));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Filter filter && chosen.equals(filter.chosen);
  }

  @Override
  public int hashCode() {
    return chosen.hashCode();
  }

  @Override
  public String toString() {
    return chosen.toString();
  }
}
