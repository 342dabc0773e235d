package org.demarche.ui.filter;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.dataset.Dataset;
import org.demarche.query.Condition;
import org.demarche.query.Filter;
import org.demarche.text.ConditionWording;
import org.demarche.text.SourceNames;

/// One part of a condition of a filter, and the filter without it.
record FilterChip(String label, Filter without) {

  /// The parts of the conditions in the filter's order; ids that the dataset does not know stand
  /// for themselves.
  static List<FilterChip> of(Filter filter, Dataset dataset, SourceNames sources) {
    return filter.conditions().stream()
        .flatMap(condition -> of(filter, condition, dataset, sources))
        .toList();
  }

  private static Stream<FilterChip> of(
      Filter filter, Condition condition, Dataset dataset, SourceNames sources) {
    return condition.parts().stream()
        .map(
            part ->
                new FilterChip(
                    ConditionWording.of(part.alone(), dataset).label(sources),
                    filter.with(part.rest())));
  }
}
