package org.demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.demarche.messages.English;
import org.demarche.model.Actor;
import org.demarche.model.Actor.ActorKind;
import org.demarche.model.ActorId;
import org.demarche.model.Extras;
import org.junit.jupiter.api.Test;

class ActorNamesTest {
  private static String inSentence(ActorKind kind, String name) {
    return ActorNames.inSentence(
        English.WORDS,
        new Actor(new ActorId("x"), name, kind, List.of(), null, null, null, Extras.NONE));
  }

  @Test
  void commonNounsTakeAnArticle() {
    assertEquals("the United States", inSentence(ActorKind.STATE, "United States"));
    assertEquals("the United Kingdom", inSentence(ActorKind.STATE, "United Kingdom"));
    assertEquals("the Iraqi government", inSentence(ActorKind.ORGANISATION, "Iraqi government"));
    assertEquals(
        "the Organization of the Islamic Conference",
        inSentence(ActorKind.ORGANISATION, "Organization of the Islamic Conference"));
    assertEquals("the Quds Force", inSentence(ActorKind.ORGANISATION, "Quds Force"));
  }

  @Test
  void properNamesTakeNone() {
    assertEquals("Iran", inSentence(ActorKind.STATE, "Iran"));
    assertEquals("CBS News", inSentence(ActorKind.ORGANISATION, "CBS News"));
    assertEquals("Anthony Union", inSentence(ActorKind.PERSON, "Anthony Union"));
    assertEquals("Al-Qaeda in Iraq", inSentence(ActorKind.GROUP, "Al-Qaeda in Iraq"));
  }

  @Test
  void descriptionsLoseTheirCapital() {
    assertEquals("five US soldiers", inSentence(ActorKind.GROUP, "Five US soldiers"));
    assertEquals("militias in Iraq", inSentence(ActorKind.GROUP, "Militias in Iraq"));
  }

  @Test
  void articleOfTheNameItselfIsSmallInsideASentence() {
    assertEquals("the Netherlands", inSentence(ActorKind.STATE, "The Netherlands"));
  }
}
