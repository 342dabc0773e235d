package org.demarche.ui.filter;

import java.util.List;
import org.demarche.dataset.Dataset;
import org.demarche.query.Filter;
import org.demarche.text.ConditionWording;
import org.demarche.text.SourceNames;
import org.demarche.words.Words;

/// One part of a condition of a filter, and the filter without it.
record FilterChip(String label, Filter without) {

  /// The parts of the conditions in the filter's order; ids that the dataset does not know stand
  /// for themselves.
  static List<FilterChip> of(Words words, Filter filter, Dataset dataset, SourceNames sources) {
    return filter.conditions().stream()
        .flatMap(condition -> condition.parts().stream())
        .map(
            part ->
                new FilterChip(
                    ConditionWording.of(words, part.alone(), dataset).label(sources),
                    filter.with(part.rest())))
        .toList();
  }
}
