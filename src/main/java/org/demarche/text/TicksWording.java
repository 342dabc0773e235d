package org.demarche.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.query.TickedCondition;
import org.demarche.query.Ticks;
import org.demarche.query.Wish;
import org.demarche.text.FilterPhrase.Place;
import org.demarche.words.Lists;
import org.demarche.words.Words;

/// What a condition says of which values are asked for, which are ruled out, and one of which may
/// be missing.
///
/// @param <K> the values
interface TicksWording<K> extends ConditionWording {
  Words words();

  TickedCondition<K> condition();

  /// The facet as the keys of sentences name it.
  String facet();

  /// What is asked for, save that nothing is there: 'involving Iran or Iraq'.
  String asked();

  /// What is ruled out, save that nothing is there: 'without the United States'.
  String ruledOut();

  /// A value by itself.
  ///
  /// @param sources the names of the dataset's sources
  String name(K value, SourceNames sources);

  /// Where in the sentence that stands which is asked for.
  default Place askedStands() {
    return Place.CLAUSE;
  }

  @Override
  default List<FilterPhrase> phrases() {
    Ticks<K> ticks = condition().ticks();
    List<FilterPhrase> phrases = new ArrayList<>();
    if (ticks.isAsking()) {
      List<String> asked = new ArrayList<>();
      if (!ticks.values().isEmpty()) {
        asked.add(asked());
      }
      if (ticks.missing() == Wish.WITH) {
        asked.add(words().one("text.with-none", facet()));
      }
      phrases.add(
          new FilterPhrase(
              askedStands(),
              condition().isNarrowing() ? Lists.and(words(), asked) : Lists.or(words(), asked)));
    }
    if (!ticks.without().isEmpty()) {
      phrases.add(new FilterPhrase(Place.CLAUSE, ruledOut()));
    }
    if (ticks.missing() == Wish.WITHOUT) {
      phrases.add(new FilterPhrase(Place.CLAUSE, words().one("text.with-some", facet())));
    }
    return phrases;
  }

  @Override
  default String label(SourceNames sources) {
    Ticks<K> ticks = condition().ticks();
    String none = words().one("text.none-of", facet());
    List<String> asked =
        Stream.concat(
                ticks.values().stream().map(value -> name(value, sources)),
                ticks.missing() == Wish.WITH ? Stream.of(none) : Stream.of())
            .toList();
    List<String> labels = new ArrayList<>();
    if (!asked.isEmpty()) {
      labels.add(Lists.or(words(), asked));
    }
    if (!ticks.without().isEmpty()) {
      List<String> out = ticks.without().stream().map(value -> name(value, sources)).toList();
      labels.add(words().one("text.without-label", facet(), Lists.or(words(), out)));
    }
    if (ticks.missing() == Wish.WITHOUT) {
      labels.add(words().one("text.with-some", facet()));
    }
    return Lists.plain(words(), labels);
  }
}
