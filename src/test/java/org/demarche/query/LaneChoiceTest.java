package org.demarche.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.Datasets;
import org.demarche.Flat;
import org.demarche.Property;
import org.demarche.messages.English;
import org.demarche.query.EventTable.Lane;
import org.junit.jupiter.api.Test;

class LaneChoiceTest {
  private static final EventTable FLAT = EventTable.of(English.WORDS, Flat.of(400));

  private static EventSet someOf(Random random) {
    int share = random.nextInt(1, 40);
    return EventSet.of(
        IntStream.range(0, FLAT.size()).filter(i -> random.nextInt(share) == 0).toArray());
  }

  private static WantedLanes wanted(Random random) {
    return new WantedLanes(
        random.nextInt(4) == 0 ? Grouping.PLACE : Grouping.ACTOR,
        WantedLanes.STEP * random.nextInt(1, 4));
  }

  /// The places of the grouping that an event of a match belongs to.
  private static Set<Integer> present(EventSet match, Grouping grouping) {
    Set<Integer> present = new TreeSet<>();
    match.forEach(
        ordinal ->
            IntStream.range(0, FLAT.laneCount(ordinal, grouping))
                .forEach(i -> present.add(FLAT.lane(ordinal, grouping, i))));
    return present;
  }

  private static long weight(EventSet match, Grouping grouping, int place) {
    return IntStream.of(match.toArray())
        .filter(ordinal -> FLAT.lane(ordinal, grouping, 0) == place)
        .mapToLong(FLAT::significance)
        .sum();
  }

  @Test
  void everyLaneOfTheMatchIsShownOnceAloneOrAmongTheOthers() {
    Property.forAll(
        941,
        80,
        random -> {
          EventSet match = someOf(random);
          WantedLanes wanted = wanted(random);
          LaneChoice choice = LaneChoice.of(FLAT, match, wanted);
          Set<Integer> present = present(match, wanted.grouping());
          List<Lane> all = FLAT.lanes(wanted.grouping());
          int folded = 0;
          for (int place = 0; place < all.size(); place++) {
            int index = choice.index(place);
            assertEquals(present.contains(place), index >= 0);
            if (index >= 0 && choice.isOthers(index)) {
              folded++;
            } else if (index >= 0) {
              assertEquals(all.get(place), choice.lanes().get(index));
              assertEquals(index, choice.before(place));
            }
          }
          assertEquals(folded, choice.folded());
          assertEquals(
              choice.lanes().size(),
              new TreeSet<>(choice.lanes().stream().map(Lane::key).toList()).size());
        });
  }

  private static WantedLanes someHidden(Random random, WantedLanes wanted) {
    Set<String> hidden =
        FLAT.lanes(wanted.grouping()).stream()
            .map(Lane::key)
            .filter(key -> random.nextInt(5) == 0)
            .collect(Collectors.toSet());
    return new WantedLanes(
        wanted.grouping(),
        wanted.most(),
        Set.of(),
        new LaneArrangement(List.of(), List.of(), hidden));
  }

  @Test
  void everyEventIsTheOwnOfTheOneLaneInWhichItsOwnIsShown() {
    Property.forAll(
        945,
        40,
        random -> {
          EventSet match = someOf(random);
          WantedLanes wanted = someHidden(random, wanted(random));
          LaneChoice choice = LaneChoice.of(FLAT, match, wanted);
          List<EventSet> own = choice.homes().events();
          for (int lane = 0; lane < choice.lanes().size(); lane++) {
            int shown = lane;
            int[] expected =
                IntStream.of(match.toArray())
                    .filter(ordinal -> choice.indexOf(ordinal) == shown)
                    .toArray();
            assertEquals(EventSet.of(expected), choice.own(lane, own, match));
          }
        });
  }

  @Test
  void thoseAloneAreAsManyAsWantedAndWeighNoLessThanTheOthers() {
    Property.forAll(
        951,
        80,
        random -> {
          EventSet match = someOf(random);
          WantedLanes wanted = wanted(random);
          LaneChoice choice = LaneChoice.of(FLAT, match, wanted);
          List<Lane> all = FLAT.lanes(wanted.grouping());
          int valued = 0;
          int alone = 0;
          long least = Long.MAX_VALUE;
          long most = 0;
          for (int place : present(match, wanted.grouping())) {
            boolean none = all.get(place).key().equals("none");
            boolean others = choice.isOthers(choice.index(place));
            assertFalse(none && others);
            valued += none ? 0 : 1;
            alone += none || others ? 0 : 1;
            long weight = weight(match, wanted.grouping(), place);
            if (others) {
              most = Math.max(most, weight);
            } else if (!none) {
              least = Math.min(least, weight);
            }
          }
          boolean many = valued > wanted.most() + WantedLanes.STEP;
          assertEquals(many ? wanted.most() : valued, alone);
          assertTrue(!many || least >= most, least + " < " + most);
        });
  }

  @Test
  void theOthersStandAtTheFootAndTheRestInTheOrderOfTheGrouping() {
    EventSet all = EventSet.all(FLAT.size());
    LaneChoice choice = LaneChoice.of(FLAT, all, WantedLanes.of(Grouping.ACTOR));
    assertEquals(WantedLanes.STEP + 1, choice.lanes().size());
    assertEquals(new Lane(LaneChoice.OTHERS, "Others"), choice.lanes().getLast());
    List<Lane> grouping = FLAT.lanes(Grouping.ACTOR);
    List<Integer> places =
        choice.lanes().stream().limit(WantedLanes.STEP).map(grouping::indexOf).toList();
    assertEquals(places.stream().sorted().toList(), places);
    LaneChoice more = LaneChoice.of(FLAT, all, new WantedLanes(Grouping.ACTOR, 24));
    assertEquals(25, more.lanes().size());
    assertEquals(choice.folded() - 12, more.folded());
    assertTrue(more.named().containsAll(choice.named()), "who was shown stays");
  }

  @Test
  void namedLanesStandAloneWhateverTheMatch() {
    LaneChoice choice =
        LaneChoice.of(FLAT, EventSet.all(FLAT.size()), WantedLanes.of(Grouping.ACTOR));
    WantedLanes named =
        new WantedLanes(Grouping.ACTOR, WantedLanes.STEP, choice.named(), LaneArrangement.NONE);
    Property.forAll(
        961,
        20,
        random -> {
          LaneChoice part = LaneChoice.of(FLAT, someOf(random), named);
          assertTrue(choice.named().containsAll(part.named()));
        });
  }

  @Test
  void whereFewWouldBeLeftForTheOthersAllStandAlone() {
    EventTable table = EventTable.of(English.WORDS, Datasets.handmade());
    for (Grouping grouping : Grouping.values()) {
      LaneChoice choice =
          LaneChoice.of(table, EventSet.all(table.size()), WantedLanes.of(grouping));
      assertEquals(0, choice.folded());
    }
  }
}
