package org.demarche.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.demarche.dataset.Dataset;
import org.demarche.io.DiskTree;
import org.demarche.model.Account;
import org.demarche.model.Citation;
import org.demarche.model.Event;
import org.demarche.model.Source;
import org.demarche.model.SourceId;
import org.demarche.model.When;
import org.demarche.model.Witnesses;
import org.demarche.store.ReadResult;
import org.demarche.store.SmellPlaces;
import org.demarche.store.curation.CurationCheck;
import org.junit.jupiter.api.Test;

class ShippedDatasetTest {
  private final Dataset dataset = Shipped.dataset();

  @Test
  void theCheckerFindsNothingThatTheDataDoesNotExplain() throws IOException {
    ReadResult result = Shipped.read();
    assertEquals(List.of(), result.problems());
    assertEquals(
        List.of(),
        new SmellPlaces(new DiskTree(Shipped.FOLDER)).problems(CurationCheck.of(dataset)));
  }

  @Test
  void everyEventHasItsFileAndItsEvidence() {
    List<String> wrong = new ArrayList<>();
    for (Event event : dataset.events()) {
      if (event.citations().isEmpty()) {
        wrong.add(event.id() + " cites nothing");
      }
      if (event.summary().isBlank()) {
        wrong.add(event.id() + " has no summary");
      }
      if (event.when().derivation() != When.Derivation.STATED && event.when().how() == null) {
        wrong.add(event.id() + " does not say how its date was reached");
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(dataset.events().size() >= 80, "only " + dataset.events().size() + " events");
  }

  @Test
  void everyCitedParagraphExists() {
    List<String> wrong = new ArrayList<>();
    for (Event event : dataset.events()) {
      for (Citation citation : Shipped.citations(event)) {
        Source source = dataset.source(citation.source()).orElseThrow();
        int count = source.paragraphs() == null ? 0 : source.paragraphs();
        for (int paragraph : citation.paragraphs()) {
          if (paragraph < 1 || paragraph > count) {
            wrong.add("%s: %s has no paragraph %d".formatted(event.id(), source.id(), paragraph));
          }
        }
        if (!source.outside() && citation.paragraphs().isEmpty()) {
          wrong.add("%s: no paragraph of %s".formatted(event.id(), source.id()));
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyArticleHasAsManyParagraphsAsAreNoted() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Source source : dataset.sources().values()) {
      if (!source.outside()) {
        counts.put(source.id().value(), source.paragraphs());
      }
    }
    assertEquals(Shipped.paragraphs(), counts);
  }

  /// Where the articles themselves are at hand, what is noted is what they have.
  @Test
  void theNotedCountsAreThoseOfTheArticles() throws IOException {
    Map<String, Integer> counts = new TreeMap<>(Shipped.paragraphs());
    for (Path file : Shipped.articles()) {
      long count = Files.readAllLines(file).stream().filter(line -> !line.isBlank()).count();
      counts.put(Shipped.article(file), (int) count);
    }
    assertEquals(Shipped.paragraphs(), counts);
  }

  @Test
  void everyAddressWasSeen() {
    Set<String> seen = new HashSet<>(Shipped.noted("addresses-seen.txt"));
    List<String> guessed =
        dataset.sources().values().stream()
            .flatMap(source -> Stream.of(source.reading().url(), source.reading().archiveUrl()))
            .filter(address -> address != null && !seen.contains(address))
            .toList();
    assertEquals(List.of(), guessed);
    for (Source source : dataset.sources().values()) {
      assertTrue(source.reading().url() != null, source.id() + " has no address");
    }
  }

  /// An event cites itself whatever its accounts and claims rest on: the source, and of an article
  /// every paragraph.
  @Test
  void whatAnAccountOrAClaimCitesItsEventCitesToo() {
    List<String> wrong = new ArrayList<>();
    for (Event event : dataset.events()) {
      Map<SourceId, Set<Integer>> own = new HashMap<>();
      event
          .citations()
          .forEach(
              citation ->
                  own.computeIfAbsent(citation.source(), key -> new TreeSet<>())
                      .addAll(citation.paragraphs()));
      for (Citation citation : Shipped.citations(event)) {
        Set<Integer> cited = own.get(citation.source());
        if (cited == null) {
          wrong.add(event.id() + " does not cite " + citation.source() + " itself");
        } else if (!cited.containsAll(citation.paragraphs())) {
          Set<Integer> missing = new TreeSet<>(citation.paragraphs());
          missing.removeAll(cited);
          wrong.add("%s does not cite %s %s".formatted(event.id(), citation.source(), missing));
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyAccountSetsAtLeastTwoVersionsBesideEachOtherEachWithASource() {
    List<String> wrong = new ArrayList<>();
    for (Event event : dataset.events()) {
      for (Account account : event.accounts()) {
        if (account.versions().size() < 2
            || account.reason().isBlank()
            || account.versions().stream().anyMatch(version -> version.citations().isEmpty())) {
          wrong.add(event.id() + " about " + account.about());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void whatRestsOnOutsideSourcesAloneSaysSo() {
    List<String> silent = new ArrayList<>();
    for (Event event : dataset.events()) {
      boolean outside =
          event.citations().stream()
              .allMatch(citation -> dataset.source(citation.source()).orElseThrow().outside());
      String note = event.note() == null ? "" : event.note();
      if (outside != (note.contains("outside source") || note.contains("one weblog alone"))) {
        silent.add(event.id().value());
      }
    }
    assertEquals(List.of(), silent);
  }

  @Test
  void thePrintsOfOneReportAndThePagesOfOneNewsroomAreOneWitness() {
    assertEquals(1, witnesses("inquirer-2007-05-18", "cbs-2007-05-17"));
    assertEquals(1, witnesses("bbc-2007-07-17", "bbc-2007-07-24"));
    assertEquals(2, witnesses("inquirer-2007-05-18", "bbc-2007-07-17"));
  }

  private int witnesses(String... sources) {
    return Witnesses.count(
        Stream.of(sources).map(id -> dataset.source(new SourceId(id)).orElseThrow()).toList());
  }
}
