package org.demarche.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.demarche.model.Actor;
import org.demarche.model.ActorId;
import org.demarche.model.Event;
import org.demarche.model.Participant;
import org.demarche.model.Source;
import org.demarche.model.SourceId;
import org.junit.jupiter.api.Test;

class FlatDatasetTest {
  private static final int SIZE = 1_900;
  private static final Generated FLAT = Shape.FLAT.dataset(SIZE, 1);
  private static final List<Event> EVENTS = events(FLAT);

  private static List<Event> events(Generated generated) {
    List<Event> events = new ArrayList<>();
    generated.events().forEachRemaining(events::add);
    return events;
  }

  private static long start(Event event) {
    return event.when().date().extent(ZoneOffset.UTC, ZoneOffset.UTC).outer().start();
  }

  @Test
  void shapeSizeAndSeedDetermineEverything() {
    Generated other = Shape.FLAT.dataset(SIZE, 1);
    assertEquals(FLAT.actors(), other.actors());
    assertEquals(FLAT.places(), other.places());
    assertEquals(FLAT.sources(), other.sources());
    assertEquals(FLAT.description(), other.description());
    assertEquals(EVENTS, events(other));
    assertNotEquals(EVENTS, events(Shape.FLAT.dataset(SIZE, 2)));
    assertNotEquals(EVENTS, events(Shape.TREE.dataset(SIZE, 1)));
  }

  @Test
  void anyNumberOfEventsCanBeMade() {
    for (int size : List.of(1, 2, 7, 19)) {
      assertEquals(size, events(Shape.FLAT.dataset(size, 3)).size());
    }
  }

  @Test
  void idsAndNamesAreUnique() {
    assertEquals(SIZE, new HashSet<>(EVENTS.stream().map(Event::id).toList()).size());
    List<Actor> actors = FLAT.actors();
    assertEquals(actors.size(), new HashSet<>(actors.stream().map(Actor::name).toList()).size());
    assertTrue(
        actors.stream().anyMatch(actor -> actor.name().matches("\\d+(st|nd|rd|th) .*Division")));
  }

  @Test
  void nearlyTwoActorsAndThreeSourcesToAnEventNoneOfThemUnused() {
    assertEquals(3_501, FLAT.actors().size());
    assertEquals(5_801, FLAT.sources().size());
    HashSet<ActorId> taking = new HashSet<>();
    HashSet<SourceId> cited = new HashSet<>();
    for (Event event : EVENTS) {
      assertTrue(!event.participants().isEmpty() && !event.citations().isEmpty());
      event.participants().forEach(one -> taking.add(one.actor()));
      event.citations().forEach(one -> cited.add(one.source()));
    }
    assertEquals(new HashSet<>(FLAT.actors().stream().map(Actor::id).toList()), taking);
    assertEquals(new HashSet<>(FLAT.sources().stream().map(Source::id).toList()), cited);
  }

  @Test
  void fewActorsLeadAndMostAreInOneEvent() {
    Map<ActorId, Integer> counts = new HashMap<>();
    EVENTS.stream()
        .flatMap(event -> event.participants().stream())
        .map(Participant::actor)
        .forEach(actor -> counts.merge(actor, 1, Integer::sum));
    List<Integer> most = counts.values().stream().sorted((a, b) -> b - a).toList();
    assertTrue(most.getFirst() > 100, () -> most.toString());
    assertTrue(most.get(1) < most.getFirst(), () -> most.toString());
    assertTrue(
        most.stream().filter(count -> count == 1).count() > most.size() / 2, () -> most.toString());
    assertEquals(
        List.of(), FLAT.actors().stream().filter(actor -> actor.partOf() != null).toList());
  }

  @Test
  void oneEventLiesNineHundredYearsBeforeAllOthersAndNoRangeIsShownFirst() {
    List<Long> starts = EVENTS.stream().map(FlatDatasetTest::start).sorted().toList();
    LocalDate oldest = LocalDate.ofEpochDay(starts.getFirst() / 86_400);
    LocalDate next = LocalDate.ofEpochDay(starts.get(1) / 86_400);
    assertTrue(ChronoUnit.YEARS.between(oldest, next) == 900, () -> oldest + ", " + next);
    assertNull(FLAT.description().defaultRange());
  }
}
