package org.demarche.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.ActorId;
import org.demarche.model.Dispute;
import org.demarche.query.Filter.ActorMode;
import org.demarche.query.Filter.Certainty;
import org.demarche.time.TimeRange;
import org.junit.jupiter.api.Test;

class FilterTest {
  private static final ActorId IRAN = new ActorId("iran");
  private static final ActorId IRAQ = new ActorId("iraq");

  @Test
  void modeAndCertaintyAloneKeepEverything() {
    assertTrue(Filter.ALL.withMode(ActorMode.ONLY).withRange(null, Certainty.CERTAINLY).isEmpty());
    assertFalse(Filter.ALL.withDisputed(Set.of(Dispute.PLACE)).isEmpty());
    assertTrue(Filter.ALL.withDisputed(Set.of()).isEmpty());
    assertFalse(Filter.ALL.withRange(new TimeRange(0, 1), Certainty.POSSIBLY).isEmpty());
  }

  @Test
  void keepsTheOrderOfTickingAndEqualsWhateverTheOrder() {
    Filter one = Filter.ALL.withActors(new LinkedHashSet<>(List.of(IRAQ, IRAN)));
    Filter other = Filter.ALL.withActors(new LinkedHashSet<>(List.of(IRAN, IRAQ)));
    assertEquals(List.of(IRAQ, IRAN), List.copyOf(one.actors()));
    assertEquals(one, other);
    assertEquals(one.hashCode(), other.hashCode());
  }

  @Test
  void disputesStandInOneOrderHoweverTheyWereTicked() {
    Set<Dispute> ticked = new LinkedHashSet<>(List.of(Dispute.CLAIM, Dispute.DATE));
    assertEquals(
        List.of(Dispute.DATE, Dispute.CLAIM),
        List.copyOf(Filter.ALL.withDisputed(ticked).disputed()));
  }

  @Test
  void cannotBeChangedThroughItsSets() {
    Set<ActorId> actors = new LinkedHashSet<>(Set.of(IRAN));
    Filter filter = Filter.ALL.withActors(actors);
    actors.clear();
    assertEquals(Set.of(IRAN), filter.actors());
    assertThrows(UnsupportedOperationException.class, () -> filter.actors().add(IRAQ));
  }

  @Test
  void tickingTwiceUnticks() {
    Filter ticked = Filter.ALL.toggledActor(IRAN);
    assertEquals(Filter.ALL.withActors(Set.of(IRAN)), ticked);
    assertEquals(Filter.ALL, ticked.toggledActor(IRAN));
  }
}
