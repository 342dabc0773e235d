package org.demarche.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.dataset.Dataset;
import org.demarche.model.Dispute;
import org.demarche.model.Kind;
import org.demarche.model.Place;
import org.demarche.model.Source;
import org.demarche.query.Filter;
import org.demarche.time.TimeLabels;
import org.demarche.time.TimeRange;

/// The sentence that says what a filter shows: 'Events involving both Iran and the United States:
/// 14 of 41'.
public final class FilterSentence {
  private final Filter filter;
  private final Dataset dataset;

  private FilterSentence(Filter filter, Dataset dataset) {
    this.filter = filter;
    this.dataset = dataset;
  }

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
    return filter.isEmpty() ? "All events" : new FilterSentence(filter, dataset).clauses();
  }

  private String clauses() {
    List<String> clauses = new ArrayList<>();
    boolean anyDispute = filter.disputed().size() == Dispute.values().length;
    if (!anyDispute && !filter.disputed().isEmpty()) {
      clauses.add(DisputeWords.clause(filter.disputed()));
    }
    if (!filter.actors().isEmpty()) {
      clauses.add(actors());
    }
    if (!filter.places().isEmpty()) {
      clauses.add("in " + places());
    }
    if (!filter.sources().isEmpty()) {
      clauses.add("citing " + sources());
    }
    TimeRange range = filter.range();
    if (range != null) {
      String within = range.hasStart() && range.hasEnd() ? " within " : " ";
      clauses.add(certainty() + within + TimeLabels.range(range));
    }
    String subject = anyDispute ? "Disputed events" : "Events";
    if (!filter.kinds().isEmpty()) {
      subject += " of kind " + kinds();
    }
    return clauses.isEmpty() ? subject : subject + " " + String.join(", ", clauses);
  }

  private String actors() {
    List<String> names =
        filter.actors().stream().map(id -> ActorNames.inSentence(id, dataset)).toList();
    if (names.size() == 1) {
      String only = filter.mode() == Filter.ActorMode.ONLY ? " and nobody else" : "";
      return "involving " + names.getFirst() + only;
    }
    boolean two = names.size() == 2;
    return switch (filter.mode()) {
      case ANY -> "involving " + EnglishList.or(names);
      case ALL -> (two ? "involving both " : "involving all of ") + EnglishList.and(names);
      case ONLY -> (two ? "only between " : "only among ") + EnglishList.and(names);
    };
  }

  private String kinds() {
    return EnglishList.or(
        filter.kinds().stream()
            .map(id -> dataset.kind(id).map(Kind::label).map(FilterSentence::inside).orElse(id))
            .toList());
  }

  /// A label as it stands inside a sentence: without its capital, unless more follow.
  private static String inside(String label) {
    return label.matches("\\p{Lu}\\P{Lu}.*|\\p{Lu}")
        ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1)
        : label;
  }

  private String places() {
    return EnglishList.or(
        filter.places().stream()
            .map(id -> dataset.place(id).map(Place::name).orElse(id.value()))
            .toList());
  }

  private String sources() {
    if (filter.sources().size() > 2) {
      return "any of " + filter.sources().size() + " sources";
    }
    return EnglishList.or(
        filter.sources().stream()
            .map(id -> dataset.source(id).map(FilterSentence::quoted).orElse(id.value()))
            .toList());
  }

  private static String quoted(Source source) {
    return source.title() == null ? CitationText.brief(source) : Quotes.around(source.title());
  }

  private String certainty() {
    return switch (filter.certainty()) {
      case POSSIBLY -> "possibly";
      case CERTAINLY -> "certainly";
    };
  }

  private static String number(int number) {
    return Numbers.grouped(number);
  }
}
