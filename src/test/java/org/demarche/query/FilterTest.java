package org.demarche.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.ActorId;
import org.demarche.model.Dispute;
import org.demarche.query.Actors.Mode;
import org.demarche.query.InTime.Certainty;
import org.demarche.time.TimeRange;
import org.junit.jupiter.api.Test;

class FilterTest {
  private static final ActorId IRAN = new ActorId("iran");
  private static final ActorId IRAQ = new ActorId("iraq");

  @Test
  void modeAndCertaintyAloneKeepEverything() {
    assertTrue(
        Filter.of(new Actors(Set.of(), Mode.ONLY), new InTime(null, Certainty.CERTAINLY))
            .isEmpty());
    assertFalse(Filter.ALL.with(new DisputedBy(Set.of(Dispute.PLACE))).isEmpty());
    assertTrue(Filter.ALL.with(new DisputedBy(Set.of())).isEmpty());
    assertFalse(Filter.ALL.with(new InTime(new TimeRange(0, 1), Certainty.POSSIBLY)).isEmpty());
  }

  @Test
  void keepsTheOrderOfTickingAndEqualsWhateverTheOrder() {
    Filter one = Filter.ALL.with(new Actors(new LinkedHashSet<>(List.of(IRAQ, IRAN)), Mode.ANY));
    Filter other = Filter.ALL.with(new Actors(new LinkedHashSet<>(List.of(IRAN, IRAQ)), Mode.ANY));
    assertEquals(List.of(IRAQ, IRAN), List.copyOf(one.get(Actors.SORT).values()));
    assertEquals(one, other);
    assertEquals(one.hashCode(), other.hashCode());
  }

  @Test
  void disputesStandInOneOrderHoweverTheyWereTicked() {
    Set<Dispute> ticked = new LinkedHashSet<>(List.of(Dispute.CLAIM, Dispute.DATE));
    assertEquals(
        List.of(Dispute.DATE, Dispute.CLAIM),
        List.copyOf(Filter.ALL.with(new DisputedBy(ticked)).get(DisputedBy.SORT).values()));
  }

  @Test
  void cannotBeChangedThroughItsSets() {
    Set<ActorId> actors = new LinkedHashSet<>(Set.of(IRAN));
    Filter filter = Filter.ALL.with(new Actors(actors, Mode.ANY));
    actors.clear();
    assertEquals(Set.of(IRAN), filter.get(Actors.SORT).values());
    assertThrows(
        UnsupportedOperationException.class, () -> filter.get(Actors.SORT).values().add(IRAQ));
  }

  @Test
  void tickingTwiceUnticks() {
    Filter ticked = Filter.ALL.toggled(Actors.SORT, IRAN);
    assertEquals(Filter.ALL.with(new Actors(Set.of(IRAN), Mode.ANY)), ticked);
    assertEquals(Filter.ALL, ticked.toggled(Actors.SORT, IRAN));
  }

  @Test
  void conditionsStandInTheOrderOfTheirSortsHoweverTheyWereSet() {
    Condition kinds = new Kinds(Set.of("talks"));
    Condition actors = new Actors(Set.of(IRAN), Mode.ALL);
    Condition disputed = new DisputedBy(Set.of(Dispute.DATE));
    Filter filter = Filter.of(disputed, kinds, actors);
    assertEquals(List.of(actors, kinds, disputed), filter.conditions());
    assertEquals(Filter.ALL.with(actors).with(disputed).with(kinds), filter);
    assertEquals(Filter.of(actors, disputed).hashCode(), Filter.of(disputed, actors).hashCode());
  }

  @Test
  void holdsOneConditionOfASort() {
    Kinds talks = new Kinds(Set.of("talks"));
    Kinds war = new Kinds(Set.of("war"));
    assertEquals(Filter.of(war), Filter.of(talks).with(war));
    assertThrows(IllegalArgumentException.class, () -> Filter.of(talks, war));
    assertEquals(talks, Filter.of(talks).get(Kinds.SORT));
    assertEquals(new Places(Set.of()), Filter.of(talks).get(Places.SORT));
  }

  @Test
  void howActorsCombineIsAPartOfTheFilterEvenWithoutActors() {
    Actors nobodyYet = new Actors(Set.of(), Mode.ALL);
    Filter chosen = Filter.of(nobodyYet);
    assertNotEquals(Filter.ALL, chosen);
    assertEquals(List.of(), chosen.conditions());
    assertEquals(Filter.of(new Actors(Set.of(IRAN), Mode.ALL)), chosen.toggled(Actors.SORT, IRAN));
  }

  @Test
  void aModeAloneIsChosenThoughItKeepsEverything() {
    assertTrue(Filter.ALL.isUnchosen());
    Filter chosen = Filter.of(new Actors(Set.of(), Mode.ONLY));
    assertTrue(chosen.isEmpty());
    assertFalse(chosen.isUnchosen());
  }

  @Test
  void aValueIsNotAskedForAndRuledOutAtOnce() {
    Ticks<ActorId> ticks = new Ticks<>(Set.of(IRAN), Set.of(IRAN, IRAQ), Wish.NONE);
    assertEquals(Wish.WITH, ticks.wish(IRAN));
    assertEquals(Wish.WITHOUT, ticks.wish(IRAQ));
    assertEquals(Ticks.without(Set.of(IRAN, IRAQ)), ticks.with(IRAN, Wish.WITHOUT));
    assertEquals(Ticks.without(Set.of(IRAQ)), ticks.with(IRAN, Wish.NONE));
  }

  @Test
  void tickingWhatIsRuledOutAsksForIt() {
    Filter without = Filter.of(new Actors(Ticks.without(Set.of(IRAN)), Mode.ANY));
    assertEquals(Filter.of(new Actors(Set.of(IRAN), Mode.ANY)), without.toggled(Actors.SORT, IRAN));
  }
}
