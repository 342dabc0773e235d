package org.demarche.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.Datasets;
import org.demarche.Property;
import org.demarche.RandomQueries;
import org.demarche.dataset.Dataset;
import org.junit.jupiter.api.Test;

final class TextScanTest {
  private static final Dataset DATASET = Datasets.handmade();
  private static final TextScan SCAN = new TextScan(DATASET);

  private static List<String> found(String text) {
    return Arrays.stream(SCAN.find(TextQuery.of(text)))
        .mapToObj(ordinal -> DATASET.events().get(ordinal).id().value())
        .toList();
  }

  @Test
  void findsWordsInAnyTextOfAnEvent() {
    assertEquals(List.of("talks-1"), found("Crocker"));
    assertEquals(List.of("talks-1", "talks-2"), found("round baghdad"));
    assertEquals(List.of("talks-1", "talks-2"), found("round iraq"));
    assertEquals(List.of("talks-2"), found("committee ministry"));
    assertEquals(List.of("talks-1"), found("\"envoys meet\""));
    assertEquals(List.of(), found("\"meet envoys\""));
    assertEquals(List.of("talks-2"), found("round -first"));
  }

  @Test
  void aPersonIsFoundByEverySpelling() {
    for (String name : List.of("Qomi", "qómi", "Kazemi-Qomi", "kazemi qomi", "كاظمي", "کاظمی")) {
      assertEquals(List.of("detention", "talks-1"), found(name), name);
    }
    assertEquals(List.of("detention", "talks-1"), found("kaz*"));
    assertEquals(List.of(), found("kaz"));
  }

  @Test
  void anArabicNameIsFoundWithItsArticleAndWithout() {
    Dataset dataset =
        new Datasets.Builder()
            .event(Datasets.event("one", "2007-01").title("Nouri al-Maliki speaks"))
            .event(Datasets.event("two", "2007-02").title("Nouri Maliki speaks"))
            .event(Datasets.event("three", "2007-03").title("نوری المالکی"))
            .event(Datasets.event("four", "2007-04").title("نوري مالكي"))
            .build();
    TextScan scan = new TextScan(dataset);
    for (String name : List.of("Maliki", "al-Maliki", "\"Nouri al-Maliki speaks\"")) {
      assertArrayEquals(new int[] {0, 1}, scan.find(TextQuery.of(name)), name);
    }
    assertArrayEquals(new int[] {0}, scan.find(TextQuery.of("al")));
    assertArrayEquals(new int[] {2, 3}, scan.find(TextQuery.of("مالكي")));
    assertArrayEquals(new int[] {2}, scan.find(TextQuery.of("المالکی")));
  }

  @Test
  void aHitSaysWhereTheWordsAreMostOfThemFirst() {
    Hit hit =
        SCAN.hit(DATASET.ordinal(id("talks-2")), TextQuery.of("envoys meet committee"))
            .orElseThrow();
    assertEquals(
        List.of(
            new Hit.Place(
                Field.SOURCE, "Envoys to meet again", List.of(new Mark(0, 6), new Mark(10, 14))),
            new Hit.Place(Field.CLAIM, "A committee was agreed", List.of(new Mark(2, 11)))),
        hit.places());
  }

  private static org.demarche.model.EventId id(String id) {
    return new org.demarche.model.EventId(id);
  }

  @Test
  void anEventThatDoesNotMatchIsNoHit() {
    assertTrue(SCAN.hit(0, TextQuery.of("nowhere")).isEmpty());
    assertEquals(List.of(), SCAN.hit(0, TextQuery.of("-nowhere")).orElseThrow().places());
  }

  @Test
  void findsWhatALookAtEachEventFinds() {
    Property.forAll(
        1,
        80,
        random -> {
          Dataset dataset = RandomQueries.dataset(random, random.nextInt(30));
          TextScan scan = new TextScan(dataset);
          for (int i = 0; i < 5; i++) {
            TextQuery query = RandomQueries.query(random);
            int[] found = scan.find(query);
            assertArrayEquals(new TextReference(dataset).find(query), found, query.written());
            assertArrayEquals(
                found,
                IntStream.range(0, dataset.events().size())
                    .filter(ordinal -> scan.hit(ordinal, query).isPresent())
                    .toArray());
          }
        });
  }

  @Test
  void theMarksOfAHitAreWhatWasAskedFor() {
    Property.forAll(
        2,
        200,
        random -> {
          Dataset dataset = RandomQueries.dataset(random, 20);
          TextScan scan = new TextScan(dataset);
          TextQuery query = RandomQueries.query(random);
          for (int ordinal : scan.find(query)) {
            Hit hit = scan.hit(ordinal, query).orElseThrow();
            assertEquals(query.wanted().isEmpty(), hit.places().isEmpty(), query.written());
            for (Hit.Place place : hit.places()) {
              int before = -1;
              for (Mark mark : place.marks()) {
                assertTrue(mark.start() > before && mark.end() > mark.start());
                before = mark.end();
                String marked = place.text().substring(mark.start(), mark.end());
                assertTrue(
                    query.wanted().stream()
                        .anyMatch(term -> Sought.of(term).isIn(Articles.tokens(marked))),
                    marked + " for " + query.written());
              }
            }
          }
        });
  }
}
