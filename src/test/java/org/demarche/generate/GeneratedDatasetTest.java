package org.demarche.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.demarche.model.ActorId;
import org.demarche.model.Event;
import org.demarche.model.Participant;
import org.demarche.time.Extent;
import org.junit.jupiter.api.Test;

class GeneratedDatasetTest {
  private static final int SIZE = 10_000;

  private static List<Event> events(int size, long seed) {
    List<Event> events = new ArrayList<>();
    new GeneratedDataset(size, seed).events().forEachRemaining(events::add);
    return events;
  }

  private static int percent(List<Event> events, Predicate<Event> wanted) {
    return Math.toIntExact(Math.round(events.stream().filter(wanted).count() * 100.0 / SIZE));
  }

  private static Extent extent(Event event) {
    return event.when().date().extent(ZoneOffset.UTC, ZoneOffset.UTC);
  }

  @Test
  void sizeAndSeedDetermineEverything() {
    GeneratedDataset one = new GeneratedDataset(2_000, 7);
    GeneratedDataset other = new GeneratedDataset(2_000, 7);
    assertEquals(one.actors(), other.actors());
    assertEquals(one.places(), other.places());
    assertEquals(one.sources(), other.sources());
    assertEquals(one.description(), other.description());
    assertEquals(events(2_000, 7), events(2_000, 7));
    assertNotEquals(events(2_000, 7), events(2_000, 8));
  }

  @Test
  void idsAreUnique() {
    List<Event> events = events(SIZE, 1);
    assertEquals(SIZE, new HashSet<>(events.stream().map(Event::id).toList()).size());
  }

  @Test
  void titlesHaveTwentyToSixtyCharactersInThreeScripts() {
    List<Event> events = events(SIZE, 1);
    assertEquals(
        List.of(),
        events.stream()
            .map(Event::title)
            .filter(title -> title.length() < 20 || title.length() > 60)
            .toList());
    assertEquals(30, percent(events, event -> event.title().matches("\\p{IsArabic}.*")), 2);
    assertTrue(events.stream().anyMatch(event -> event.title().contains("گ")));
  }

  @Test
  void aFifthAreRangesAndATenthDoubtful() {
    List<Event> events = events(SIZE, 1);
    assertEquals(10, percent(events, event -> event.when().how() != null), 2);
    assertEquals(
        20, percent(events, event -> event.when().how() == null && extent(event).range()), 2);
    assertTrue(percent(events, event -> extent(event).openEnd() || extent(event).openStart()) > 2);
    long decade = 10L * 365 * 86_400;
    assertEquals(1, percent(events, event -> extent(event).core().length() >= decade));
  }

  @Test
  void oneToFourActorsTakePartAndFewTakePartInVeryMany() {
    List<Event> events = events(SIZE, 1);
    Map<ActorId, Integer> counts = new HashMap<>();
    for (Event event : events) {
      List<Participant> taking = event.participants();
      assertTrue(!taking.isEmpty() && taking.size() <= 4, () -> taking.toString());
      taking.forEach(one -> counts.merge(one.actor(), 1, Integer::sum));
    }
    List<Integer> most = counts.values().stream().sorted((a, b) -> b - a).toList();
    int total = most.stream().mapToInt(Integer::intValue).sum();
    int firstTenth = most.stream().limit(most.size() / 10).mapToInt(Integer::intValue).sum();
    assertTrue(firstTenth > total * 4 / 10, () -> firstTenth + " of " + total);
    assertEquals(200, new GeneratedDataset(1_000, 1).actors().size());
    assertEquals(2_000, new GeneratedDataset(1_000_000, 1).actors().size());
  }
}
