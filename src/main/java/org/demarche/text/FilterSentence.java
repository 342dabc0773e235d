package org.demarche.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.dataset.Dataset;
import org.demarche.query.Filter;
import org.demarche.text.FilterPhrase.Place;

/// The sentence that says what a filter shows: 'Events involving both Iran and the United States:
/// 14 of 41'.
public final class FilterSentence {
  private FilterSentence() {}

  /// The sentence with its counts, without a full stop.
  ///
  /// @param shown how many events the filter keeps
  /// @param total how many there are
  public static String of(Filter filter, Dataset dataset, int shown, int total) {
    if (filter.isEmpty()) {
      return total == 0 ? "No events" : total == 1 ? "1 event" : "All " + number(total) + " events";
    }
    return "%s: %s of %s".formatted(of(filter, dataset), number(shown), number(total));
  }

  /// What the filter keeps, without counts: 'Events involving both Iran and the United States'.
  public static String of(Filter filter, Dataset dataset) {
    if (filter.isEmpty()) {
      return "All events";
    }
    List<FilterPhrase> phrases =
        filter.conditions().stream()
            .map(condition -> ConditionWording.of(condition, dataset).phrase())
            .sorted(Comparator.comparing(FilterPhrase::place))
            .toList();
    List<String> subject = new ArrayList<>(words(phrases, Place.BEFORE));
    subject.add("events");
    subject.addAll(words(phrases, Place.BEHIND));
    List<String> clauses = words(phrases, Place.FIRST_CLAUSE, Place.CLAUSE);
    String said = Capitals.first(String.join(" ", subject));
    return clauses.isEmpty() ? said : said + " " + String.join(", ", clauses);
  }

  private static List<String> words(List<FilterPhrase> phrases, Place... places) {
    return phrases.stream()
        .filter(phrase -> List.of(places).contains(phrase.place()))
        .map(FilterPhrase::words)
        .toList();
  }

  private static String number(int number) {
    return Numbers.grouped(number);
  }
}
