package org.demarche.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.demarche.dataset.Dataset;
import org.demarche.messages.English;
import org.demarche.model.Citation;
import org.demarche.model.Dispute;
import org.demarche.model.Event;
import org.demarche.model.Source;
import org.demarche.query.DisputedBy;
import org.demarche.query.EventTable;
import org.demarche.query.FacetIndex;
import org.demarche.query.Filter;
import org.demarche.query.Sources;
import org.junit.jupiter.api.Test;

/// Compares the shipped events with what was read off the five articles, paragraph by paragraph.
class ShippedEvidenceTest {
  private final Dataset dataset = Shipped.dataset();
  private final FacetIndex index = FacetIndex.of(dataset, EventTable.of(English.WORDS, dataset));

  @Test
  void filteringByAnArticleGivesExactlyTheEventsReadOffIt() {
    SortedMap<String, Set<String>> expected = new TreeMap<>();
    Shipped.readings().forEach((article, events) -> expected.put(article, keys(events)));
    SortedMap<String, Set<String>> actual = new TreeMap<>();
    for (Source source : dataset.sources().values()) {
      if (!source.outside()) {
        actual.put(
            source.id().value(), matching(Filter.ALL.with(new Sources(Set.of(source.id())))));
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
  void eachDisputeGivesExactlyTheEventsNotedAsSoDisputed() {
    Map<Dispute, Set<String>> expected = new EnumMap<>(Dispute.class);
    Map<Dispute, Set<String>> actual = new EnumMap<>(Dispute.class);
    for (Dispute dispute : Dispute.values()) {
      expected.put(
          dispute, keys(noted(cells -> List.of(cells.get(1).split(",")).contains(name(dispute)))));
      actual.put(dispute, matching(Filter.ALL.with(new DisputedBy(Set.of(dispute)))));
    }
    assertEquals(expected, actual);
    assertEquals(
        keys(noted(cells -> true)),
        matching(Filter.ALL.with(new DisputedBy(EnumSet.allOf(Dispute.class)))));
  }

  @Test
  void accountsAreAboutWhatIsNoted() {
    SortedMap<String, String> actual = new TreeMap<>();
    dataset.events().stream()
        .filter(event -> !event.accounts().isEmpty())
        .forEach(event -> actual.put(event.id().value(), aspects(event)));
    assertEquals(noted(cells -> !cells.get(2).isEmpty()), actual);
  }

  /// What the accounts of the noted events are about, of the lines that are wanted.
  ///
  /// @param wanted of the line's cells: id, disputes, aspects
  private static SortedMap<String, String> noted(Predicate<List<String>> wanted) {
    SortedMap<String, String> noted = new TreeMap<>();
    Shipped.noted("disputed-events.tsv").stream()
        .map(line -> List.of(line.split("\t", -1)))
        .filter(wanted)
        .forEach(cells -> noted.put(cells.get(0), cells.get(2)));
    return noted;
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String aspects(Event event) {
    return event.accounts().stream()
        .map(account -> name(account.about()))
        .collect(Collectors.joining(","));
  }

  private Set<String> matching(Filter filter) {
    Set<String> ids = new TreeSet<>();
    index.match(filter).forEach(ordinal -> ids.add(dataset.events().get(ordinal).id().value()));
    return ids;
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
