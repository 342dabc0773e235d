package org.demarche.text;

import java.util.Comparator;
import java.util.List;
import org.demarche.dataset.Dataset;
import org.demarche.query.Filter;
import org.demarche.text.FilterPhrase.Place;
import org.demarche.words.Lists;
import org.demarche.words.Words;

/// The sentence that says what a filter shows: 'Events involving both Iran and the United States:
/// 14 of 41'.
public final class FilterSentence {
  private FilterSentence() {}

  /// The sentence with its counts, without a full stop.
  ///
  /// @param shown how many events the filter keeps
  /// @param total how many there are
  public static String of(Words words, Filter filter, Dataset dataset, int shown, int total) {
    return filter.isEmpty()
        ? words.say("text.all-of-them", total)
        : words.say("text.some-of-them", of(words, filter, dataset), shown, total);
  }

  /// What the filter keeps, without counts: 'Events involving both Iran and the United States'.
  public static String of(Words words, Filter filter, Dataset dataset) {
    if (filter.isEmpty()) {
      return words.say("text.all-events");
    }
    List<FilterPhrase> phrases =
        filter.conditions().stream()
            .flatMap(condition -> ConditionWording.of(words, condition, dataset).phrases().stream())
            .sorted(Comparator.comparing(FilterPhrase::place))
            .toList();
    String subject = words.say("text.events");
    for (String before : at(phrases, Place.BEFORE).reversed()) {
      subject = words.say("text.before-events", before, subject);
    }
    for (String behind : at(phrases, Place.BEHIND)) {
      subject = words.say("text.behind-events", subject, behind);
    }
    List<String> clauses = at(phrases, Place.FIRST_CLAUSE, Place.CLAUSE);
    String said = Capitals.first(subject);
    return clauses.isEmpty()
        ? said
        : words.say("text.events-with-clauses", said, Lists.plain(words, clauses));
  }

  private static List<String> at(List<FilterPhrase> phrases, Place... places) {
    return phrases.stream()
        .filter(phrase -> List.of(places).contains(phrase.place()))
        .map(FilterPhrase::words)
        .toList();
  }
}
