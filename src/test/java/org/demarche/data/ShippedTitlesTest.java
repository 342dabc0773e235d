package org.demarche.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.dataset.Dataset;
import org.demarche.model.Actor;
import org.demarche.model.ActorId;
import org.demarche.model.Event;
import org.demarche.model.Participant;
import org.demarche.model.Place;
import org.demarche.model.PlaceId;
import org.junit.jupiter.api.Test;

/// Everybody whom a title names takes part. A state does so also through anybody who belongs to it;
/// and one that the title names as a place need not.
class ShippedTitlesTest {
  /// The longest name that is compared with its case: 'US' is no name where 'us' stands.
  private static final int ABBREVIATION = 3;

  private final Dataset dataset = Shipped.dataset();

  @Test
  void whoeverIsNamedInATitleTakesPart() {
    List<String> missing = new ArrayList<>();
    for (Event event : dataset.events()) {
      Set<ActorId> present = new HashSet<>();
      Set<ActorId> above = new HashSet<>();
      for (Participant participant : event.participants()) {
        present.add(participant.actor());
        ActorId at = participant.actor();
        while (at != null && above.add(at)) {
          at = dataset.actor(at).map(Actor::partOf).orElse(null);
        }
      }
      for (Actor actor : dataset.actors().values()) {
        boolean state = actor.kind() == Actor.ActorKind.STATE;
        if (!(state ? above : present).contains(actor.id())
            && names(actor).anyMatch(name -> isNamed(name, event.title()))
            && !(state && isPlace(actor, event))) {
          missing.add(event.id() + " names " + actor.name());
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void aNameIsFoundWhateverItsCaseUnlessItIsShort() {
    assertTrue(isNamed("Five Iranians", "US forces detain five Iranians in Iraq"));
    assertTrue(isNamed("US", "The US–Iran talks"));
    assertFalse(isNamed("US", "Tell us more"));
    assertFalse(isNamed("Iran", "Five Iranians"));
    assertFalse(isNamed("Iran", "The pro-Iran side"));
  }

  private static Stream<String> names(Actor actor) {
    Stream<String> all = Stream.concat(Stream.of(actor.name()), actor.aliases().stream());
    if (actor.kind() != Actor.ActorKind.PERSON) {
      return all;
    }
    return Stream.concat(all, Stream.of(actor.name().substring(actor.name().lastIndexOf(' ') + 1)));
  }

  private static boolean isNamed(String name, String title) {
    return found("(?<![\\w-])" + Pattern.quote(name) + "(?!\\w)", name, title);
  }

  private static boolean found(String pattern, String name, String title) {
    int flags = name.length() > ABBREVIATION ? Pattern.CASE_INSENSITIVE : 0;
    return Pattern.compile(pattern, flags).matcher(title).find();
  }

  /// Whether the event lies in a place of the state's name, or the title has it where only a place
  /// can stand.
  private boolean isPlace(Actor state, Event event) {
    Set<String> places = new HashSet<>();
    for (PlaceId place : event.places()) {
      PlaceId at = place;
      while (at != null) {
        Place found = dataset.place(at).orElseThrow();
        places.add(found.name());
        at = found.partOf();
      }
    }
    return names(state)
        .anyMatch(
            name ->
                places.contains(name)
                    || found(
                        "\\b(?:in|leave) " + Pattern.quote(name) + "(?!\\w)", name, event.title()));
  }
}
