package org.demarche.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.model.Account;
import org.demarche.model.Citation;
import org.demarche.model.Dataset;
import org.demarche.model.Event;
import org.demarche.model.Source;
import org.demarche.model.When;
import org.demarche.query.EventTable;
import org.demarche.query.FacetIndex;
import org.demarche.query.Filter;
import org.demarche.time.Extent;
import org.demarche.time.FuzzyDate;
import org.demarche.time.TimeRange;
import org.junit.jupiter.api.Test;

/// Compares the shipped events with what was read off the five articles, paragraph by paragraph.
class ShippedEvidenceTest {
  private static final long DAY = 86_400;

  private final Dataset dataset = Shipped.dataset();
  private final FacetIndex index =
      FacetIndex.of(dataset, EventTable.of(dataset, dataset.description().zone()));

  @Test
  void filteringByAnArticleGivesExactlyTheEventsReadOffIt() {
    SortedMap<String, Set<String>> expected = new TreeMap<>();
    Shipped.readings().forEach((article, events) -> expected.put(article, keys(events)));
    SortedMap<String, Set<String>> actual = new TreeMap<>();
    for (Source source : dataset.sources().values()) {
      if (!source.outside()) {
        actual.put(source.id().value(), matching(Filter.ALL.withSources(Set.of(source.id()))));
      }
    }
    assertEquals(expected, actual);
  }

  private static Set<String> keys(SortedMap<String, ?> map) {
    return new TreeSet<>(map.keySet());
  }

  @Test
  void everyEventCitesExactlyTheParagraphsThatSpeakOfIt() {
    SortedMap<String, SortedMap<String, Set<Integer>>> actual = new TreeMap<>();
    for (Event event : dataset.events()) {
      for (Citation citation : Shipped.citations(event)) {
        if (!dataset.source(citation.source()).orElseThrow().outside()) {
          actual
              .computeIfAbsent(citation.source().value(), key -> new TreeMap<>())
              .computeIfAbsent(event.id().value(), key -> new TreeSet<>())
              .addAll(citation.paragraphs());
        }
      }
    }
    assertEquals(Shipped.readings(), actual);
  }

  @Test
  void disputedGivesExactlyTheEventsNotedAsDisputed() {
    Set<String> expected = new TreeSet<>();
    Set<String> withAccounts = new TreeSet<>();
    for (String line : Shipped.noted("disputed-events.tsv")) {
      List<String> cells = List.of(line.split("\t", -1));
      expected.add(cells.get(0));
      if (cells.get(1).equals("accounts")) {
        withAccounts.add(cells.get(0));
      }
    }
    assertEquals(expected, matching(Filter.ALL.withDisputed(true)));
    Set<String> actual = new TreeSet<>();
    dataset.events().stream()
        .filter(event -> !event.accounts().isEmpty())
        .forEach(event -> actual.add(event.id().value()));
    assertEquals(withAccounts, actual);
  }

  private Set<String> matching(Filter filter) {
    Set<String> ids = new TreeSet<>();
    index.match(filter).forEach(ordinal -> ids.add(dataset.events().get(ordinal).id().value()));
    return ids;
  }

  /// A source can report as done only what was done by the day it appeared, and can announce only
  /// what was not yet over; what contradicts it may be of any day. A day is allowed for the
  /// difference of the zones.
  @Test
  void datesLieInsideWhatTheirCitationsAllow() {
    List<String> wrong = new ArrayList<>();
    for (Event event : dataset.events()) {
      for (Citation citation : event.citations()) {
        if (!allows(citation, event.when().date())) {
          wrong.add(event.id() + " against " + citation.source());
        }
      }
      for (Account account : event.accounts()) {
        for (Account.Version version : account.versions()) {
          FuzzyDate date = version.date();
          if (date != null
              && !version.citations().stream().allMatch(citation -> allows(citation, date))) {
            wrong.add(event.id() + ": '" + version.says() + "'");
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private boolean allows(Citation citation, FuzzyDate date) {
    FuzzyDate issued = dataset.source(citation.source()).orElseThrow().issued();
    if (issued == null) {
      return true;
    }
    Extent event = extent(date);
    TimeRange appeared = extent(issued).outer();
    return switch (citation.stance()) {
      case ANNOUNCES -> event.openEnd() || event.outer().end() > appeared.start() - DAY;
      case REPORTS, SUPPORTS, MENTIONS ->
          event.openStart() || event.outer().start() < appeared.end() + DAY;
      case CONTRADICTS -> true;
    };
  }

  private Extent extent(FuzzyDate date) {
    var zone = dataset.description().zone();
    return date.extent(zone, zone);
  }

  @Test
  void aBoundedDateIsNoLaterThanTheArticleThatBoundsIt() {
    List<String> wrong = new ArrayList<>();
    for (Event event : dataset.events()) {
      if (event.when().derivation() == When.Derivation.BOUNDED) {
        TimeRange outer = extent(event.when().date()).outer();
        for (Citation citation : event.citations()) {
          Source source = dataset.source(citation.source()).orElseThrow();
          FuzzyDate issued = source.issued();
          if (citation.stance() == Citation.Stance.REPORTS
              && issued != null
              && !source.outside()
              && outer.end() > extent(issued).outer().end() + DAY) {
            wrong.add(event.id() + " against " + citation.source());
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void theTwoRoundsAndTheCommitteeStandOut() {
    Set<String> foremost = new TreeSet<>();
    dataset.events().stream()
        .filter(event -> event.significance() == 5)
        .forEach(event -> foremost.add(event.id().value()));
    assertEquals(
        new TreeSet<>(Set.of("first-round", "second-round", "security-committee")), foremost);
  }
}
