package org.demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.Datasets;
import org.demarche.dataset.Dataset;
import org.demarche.messages.English;
import org.demarche.model.Actor.ActorKind;
import org.demarche.model.EventId;
import org.junit.jupiter.api.Test;

class SpokenTest {
  private static final Dataset DATASET = Datasets.handmade();

  private static String spoken(String id) {
    return Spoken.event(English.WORDS, DATASET.event(new EventId(id)).orElseThrow(), DATASET);
  }

  @Test
  void saysWhatWhenWhoWhereAndHowManySources() {
    assertEquals(
        "Second round of talks. 24 July 2007. Talks. Actors: the United States and Iran. In"
            + " Baghdad. 1 source. 1 claim is denied.",
        spoken("talks-2"));
  }

  @Test
  void leavesOutWhatIsNotKnown() {
    assertEquals(
        "A doctrine takes shape. Some time in the 1960s. Statement. No source.",
        spoken("doctrine"));
  }

  @Test
  void saysOnWhatTheAccountsDiffer() {
    assertEquals(
        "Relations broken off. 1980. Statement. Actors: the United States and Iran. No source."
            + " Accounts differ on the date.",
        spoken("rupture"));
  }

  @Test
  void saysThatASourceContradictsWhereNoAccountSaysOnWhat() {
    Dataset dataset =
        new Datasets.Builder()
            .event(Datasets.event("e", "2007").title("A meeting").contradictedBy("s1"))
            .event(
                Datasets.event("f", "2007").title("A visit").contradictedBy("s1").datedToo("2006"))
            .build();
    assertEquals(
        "A meeting. 2007. Talks. 1 source. A source contradicts it.",
        Spoken.event(English.WORDS, dataset.events().getFirst(), dataset));
    assertEquals(
        "A visit. 2007. Talks. 1 source. Accounts differ on the date.",
        Spoken.event(English.WORDS, dataset.events().getLast(), dataset));
  }

  @Test
  void saysWhoIsOnlyAccused() {
    Dataset dataset =
        new Datasets.Builder()
            .actor("five", "Five soldiers", ActorKind.GROUP, null)
            .actor("arcadia", "Arcadia", ActorKind.STATE, null)
            .event(
                Datasets.event("e", "2007-07-02")
                    .title("An attack")
                    .kind("attack")
                    .participant("five", "victim")
                    .participant("arcadia", "accused"))
            .build();
    assertEquals(
        "An attack. 2 July 2007. Attack. Actors: five soldiers (victim) and Arcadia (accused)."
            + " No source.",
        Spoken.event(English.WORDS, dataset.events().getFirst(), dataset));
  }
}
