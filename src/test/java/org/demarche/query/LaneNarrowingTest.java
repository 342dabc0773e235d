package org.demarche.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.Datasets;
import org.demarche.Property;
import org.demarche.dataset.Dataset;
import org.demarche.messages.English;
import org.demarche.model.ActorId;
import org.junit.jupiter.api.Test;

final class LaneNarrowingTest {
  @Test
  void aLaneAloneKeepsWhatBelongsToItAndWithoutItTheRestIsKept() {
    Property.forAll(
        3_131,
        60,
        random -> {
          Dataset dataset = Datasets.random(random.nextLong(), random.nextInt(1, 60));
          EventTable table = EventTable.of(English.WORDS, dataset);
          FacetIndex index = FacetIndex.of(dataset, table);
          for (Grouping grouping : List.of(Grouping.ACTOR, Grouping.KIND, Grouping.PLACE)) {
            for (int lane = 0; lane < table.lanes(grouping).size(); lane++) {
              String key = table.lanes(grouping).get(lane).key();
              int place = lane;
              EventSet of =
                  EventSet.of(
                      IntStream.range(0, table.size())
                          .filter(ordinal -> belongs(table, grouping, ordinal, place))
                          .toArray());
              Filter only = LaneNarrowing.only(grouping, key).orElseThrow().apply(Filter.ALL);
              assertEquals(of, index.match(only), grouping + " " + key);
              Filter without = LaneNarrowing.without(grouping, key).orElseThrow().apply(Filter.ALL);
              EventSet rest = index.match(without);
              assertEquals(table.size(), of.count() + rest.count());
              assertTrue(of.and(rest).isEmpty());
            }
          }
        });
  }

  private static boolean belongs(EventTable table, Grouping grouping, int ordinal, int place) {
    return IntStream.range(0, table.laneCount(ordinal, grouping))
        .anyMatch(i -> table.lane(ordinal, grouping, i) == place);
  }

  @Test
  void whatElseTheFilterAsksStays() {
    Filter filter =
        Filter.of(
            new Kinds(Set.of("talks")), new Actors(Set.of(new ActorId("iraq")), Actors.Mode.ALL));
    assertEquals(
        Filter.of(
            new Kinds(Set.of("talks")), new Actors(Set.of(new ActorId("iran")), Actors.Mode.ANY)),
        LaneNarrowing.only(Grouping.ACTOR, "iran").orElseThrow().apply(filter));
    assertEquals(
        Filter.of(
            new Kinds(Set.of("talks")),
            new Actors(
                Ticks.of(Set.of(new ActorId("iraq"))).with(new ActorId("iran"), Wish.WITHOUT),
                Actors.Mode.ALL)),
        LaneNarrowing.without(Grouping.ACTOR, "iran").orElseThrow().apply(filter));
  }

  @Test
  void whereNoConditionSaysWhatALaneStandsForThereIsNoSuchWay() {
    assertTrue(LaneNarrowing.only(Grouping.NONE, "all").isEmpty());
    assertTrue(LaneNarrowing.only(Grouping.ACTOR, LaneChoice.OTHERS).isEmpty());
  }
}
