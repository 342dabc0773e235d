package org.demarche.ui.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.demarche.Datasets;
import org.demarche.RandomFilters;
import org.demarche.dataset.Dataset;
import org.demarche.messages.English;
import org.demarche.query.Condition;
import org.demarche.query.ConditionSort;
import org.demarche.query.Filter;
import org.demarche.text.FilterSentence;
import org.demarche.text.SourceNames;
import org.junit.jupiter.api.Test;

/// Conditions of every sort are said and can be taken away.
final class EveryConditionTest {
  private final Dataset dataset = Datasets.random(1, 40);
  private final SourceNames names = SourceNames.of(English.WORDS, dataset);
  private final Random random = new Random(7);

  @Test
  void everyConditionIsSaidInItsOwnWords() {
    Set<String> said = new HashSet<>();
    for (ConditionSort<?> sort : ConditionSort.all()) {
      String sentence =
          FilterSentence.of(English.WORDS, Filter.of(RandomFilters.asking(sort, random)), dataset);
      assertFalse(sentence.isBlank() || sentence.equals("All events"), sort.key());
      assertTrue(said.add(sentence), sentence);
    }
  }

  @Test
  void everyPartOfAConditionHasAChipThatTakesItAway() {
    for (ConditionSort<?> sort : ConditionSort.all()) {
      Condition condition = RandomFilters.asking(sort, random);
      List<FilterChip> chips = FilterChip.of(English.WORDS, Filter.of(condition), dataset, names);
      assertFalse(chips.isEmpty(), sort.key());
      assertTrue(chips.stream().noneMatch(chip -> chip.label().isBlank()), sort.key());
      assertEquals(
          condition.parts().stream().map(part -> Filter.of(part.rest())).toList(),
          chips.stream().map(FilterChip::without).toList());
    }
  }
}
