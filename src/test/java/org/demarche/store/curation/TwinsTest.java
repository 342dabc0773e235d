package org.demarche.store.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.demarche.Datasets;
import org.demarche.EventBuilder;
import org.demarche.dataset.Dataset;
import org.demarche.messages.English;
import org.junit.jupiter.api.Test;

class TwinsTest {
  private static EventBuilder on(String id, String day, String... actors) {
    return Datasets.event(id, day).participants(actors);
  }

  private static EventBuilder one(String... actors) {
    return on("one", "2007-05-28", actors);
  }

  private static EventBuilder two(String... actors) {
    return on("two", "2007-05-28", actors);
  }

  private static List<String> twins(EventBuilder... events) {
    Datasets.Builder builder = new Datasets.Builder();
    for (EventBuilder event : events) {
      builder.event(event);
    }
    Dataset dataset = builder.build();
    List<String> messages = new ArrayList<>();
    new Twins().find(dataset, smell -> messages.add(English.WORDS.say(smell.message())));
    return messages;
  }

  @Test
  void theSameParticipantsInAnyOrderAreNamed() {
    List<String> expected =
        List.of(
            "The event 'one' has the same day, kind and participants. Join the two, or accept it"
                + " with what sets them apart.");
    assertEquals(expected, twins(one("a", "b"), two("b", "a")));
    assertEquals(expected, twins(one(), two()));
  }

  @Test
  void oneParticipantMoreInEitherEventHidesNothing() {
    List<String> expected =
        List.of(
            "The event 'one' has the same day and kind, and the same participants but for one more."
                + " Join the two, or accept it with what sets them apart.");
    assertEquals(expected, twins(one("a"), two("a", "b")));
    assertEquals(expected, twins(one("a", "b"), two("b")));
    assertEquals(expected, twins(one("a", "b", "c"), two("c", "b")));
  }

  @Test
  void eventsThatDifferInMoreAreTwo() {
    assertEquals(List.of(), twins(one("a"), two("b")));
    assertEquals(List.of(), twins(one("a"), two()));
    assertEquals(List.of(), twins(one("a"), two("a", "b", "c")));
    assertEquals(List.of(), twins(one("a", "b"), two("a", "c")));
    assertEquals(List.of(), twins(one("a"), two("a", "b").kind("statement")));
    assertEquals(List.of(), twins(one("a"), on("two", "2007-05-29", "a", "b")));
    assertEquals(List.of(), twins(one("a"), on("two", "2007-05", "a", "b")));
  }

  /// However many look alike, each is told once.
  @Test
  void aThirdLikeTwoIsNamedOnce() {
    EventBuilder three = on("three", "2007-05-28", "a", "b");
    assertEquals(2, twins(one("a"), two("a", "b"), three).size());
  }
}
