package org.demarche.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.dataset.Dataset;
import org.demarche.model.Actor;
import org.demarche.model.Event;
import org.demarche.model.Participant;
import org.demarche.model.Place;
import org.demarche.search.TextQuery;
import org.demarche.search.TextScan;
import org.junit.jupiter.api.Test;

/// What is in the shipped dataset can be searched for.
final class ShippedSearchTest {
  private final Dataset dataset = Shipped.dataset();
  private final TextScan scan = new TextScan(dataset);

  @Test
  void everyActorIsFoundByEveryNameTypedOrInQuotationMarks() {
    List<String> missed = new ArrayList<>();
    for (Actor actor : dataset.actors().values()) {
      Set<Integer> events = with(event -> isNamed(actor, event));
      Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
          .filter(name -> !finds(name, events))
          .forEach(missed::add);
    }
    assertEquals(List.of(), missed);
  }

  @Test
  void everyPlaceIsFoundByEveryName() {
    List<String> missed = new ArrayList<>();
    for (Place place : dataset.places().values()) {
      Set<Integer> events = with(event -> event.places().contains(place.id()));
      Stream.concat(Stream.of(place.name()), place.aliases().stream())
          .filter(name -> !finds(name, events))
          .forEach(missed::add);
    }
    assertEquals(List.of(), missed);
  }

  @Test
  void noActorIsNowhere() {
    List<String> nowhere =
        dataset.actors().values().stream()
            .filter(actor -> with(event -> isNamed(actor, event)).isEmpty())
            .map(actor -> actor.id().value())
            .toList();
    assertEquals(List.of(), nowhere);
  }

  /// Whether an actor takes part or takes a position, or somebody does who belongs to it.
  private boolean isNamed(Actor actor, Event event) {
    return Stream.concat(
            event.participants().stream().map(Participant::actor),
            event.claims().stream()
                .flatMap(claim -> claim.positions().stream())
                .flatMap(position -> Stream.ofNullable(position.actor())))
        .anyMatch(named -> dataset.chronology().actors().path(named).contains(actor.id()));
  }

  private Set<Integer> with(Predicate<Event> has) {
    Set<Integer> ordinals = new TreeSet<>();
    IntStream.range(0, dataset.events().size())
        .filter(ordinal -> has.test(dataset.events().get(ordinal)))
        .forEach(ordinals::add);
    return ordinals;
  }

  private boolean finds(String name, Set<Integer> events) {
    return Stream.of(TextQuery.typed(name), TextQuery.of(name), TextQuery.of("\"" + name + "\""))
        .allMatch(query -> found(query).containsAll(events));
  }

  private List<Integer> found(TextQuery query) {
    return IntStream.of(scan.find(query)).boxed().toList();
  }

  @Test
  void theAllegedHezbollahFighterIsFoundByTwoWords() {
    List<Integer> found = found(TextQuery.typed("Hezbollah fighter"));
    Set<Integer> his =
        with(
            event ->
                event.participants().stream()
                    .anyMatch(one -> one.actor().value().equals("hezbollah-captive")));
    assertTrue(!his.isEmpty() && found.containsAll(his), found + " of " + his);
  }
}
