package org.demarche.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.demarche.Flat;
import org.demarche.Property;
import org.demarche.font.Fonts;
import org.demarche.messages.English;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.Grouping;
import org.demarche.query.LaneChoice;
import org.demarche.query.WantedLanes;
import org.demarche.time.TimeRange;
import org.junit.jupiter.api.Test;

/// Layouts of events that would have hundreds of lanes.
final class FoldedLanesTest {
  private static final EventTable TABLE = EventTable.of(English.WORDS, Flat.of(1_200));
  private static final EventSet ALL = EventSet.all(TABLE.size());
  private static final TimeRange ALWAYS = new TimeRange(-TimeRange.FAR, TimeRange.FAR);

  private static EventSet someOf(Random random) {
    int share = random.nextInt(1, 6);
    return EventSet.of(
        IntStream.range(0, TABLE.size()).filter(i -> random.nextInt(share) == 0).toArray());
  }

  private static WantedLanes wanted(Random random) {
    Grouping grouping = random.nextInt(4) == 0 ? Grouping.PLACE : Grouping.ACTOR;
    return new WantedLanes(grouping, WantedLanes.STEP * random.nextInt(1, 4));
  }

  /// Lays out as few events are, or as many.
  private static Layouts layouts(boolean few) {
    return few ? new Layouts(TABLE, Fonts.metrics()) : new Layouts(TABLE, Fonts.metrics(), 0, 0);
  }

  private static List<String> lanes(TimelineLayout layout) {
    return layout.lanes().stream().map(lane -> lane.key() + " " + lane.events()).toList();
  }

  private static void checkEveryEventInItsLane(TimelineLayout layout, EventSet match) {
    int[] drawn = {0};
    layout.forEachItem(
        ALWAYS,
        item -> {
          int place = TABLE.lane(item.ordinal(), layout.grouping(), 0);
          assertTrue(match.contains(item.ordinal()));
          LaneBox lane = layout.laneOf(place).orElseThrow();
          assertTrue(lane.top() <= item.top() && item.top() < lane.bottom());
          drawn[0]++;
        });
    List<Cluster> clusters = new ArrayList<>();
    layout.forEachCluster(ALWAYS, clusters::add);
    layout.forEachRidge(Window.of(ALWAYS), ridge -> clusters.addAll(ridge.clusters()));
    int counted = clusters.stream().mapToInt(Cluster::count).sum();
    assertEquals(match.count(), drawn[0] + counted);
  }

  @Test
  void fewAndManyEventsHaveTheSameLanesAndAllAreInThem() {
    Property.forAll(
        981,
        24,
        random -> {
          EventSet match = someOf(random);
          WantedLanes wanted = wanted(random);
          int level = random.nextInt(30, 50);
          TimelineLayout few = layouts(true).layout(match, wanted, level);
          TimelineLayout many = layouts(false).layout(match, wanted, level);
          assertTrue(few instanceof WholeLayout && many instanceof WindowedLayout);
          assertEquals(lanes(few), lanes(many));
          assertEquals(few.choice(), many.choice());
          checkEveryEventInItsLane(few, match);
          checkEveryEventInItsLane(many, match);
        });
  }

  @Test
  void rowsOfOtherLanesStandIn() {
    Property.forAll(
        991,
        24,
        random -> {
          EventSet match = someOf(random);
          WantedLanes wanted = wanted(random);
          int level = random.nextInt(30, 50);
          Layouts layouts = layouts(false);
          layouts.prepare(ALL, WantedLanes.of(wanted.grouping()));
          TimelineLayout standIn = layouts.standIn(match, wanted, level).orElseThrow();
          assertEquals(lanes(layouts.layout(match, wanted, level)), lanes(standIn));
          checkEveryEventInItsLane(standIn, match);
        });
  }

  @Test
  void theNearestEventOfTheOthersIsOneOfThem() {
    for (boolean few : List.of(true, false)) {
      TimelineLayout layout = layouts(few).layout(ALL, WantedLanes.of(Grouping.ACTOR), 30);
      LaneBox others = layout.lane(LaneChoice.OTHERS).orElseThrow();
      int nearest = layout.nearest(others, TABLE.outerStart(600)).orElseThrow();
      assertEquals(LaneChoice.OTHERS, layout.choice().key(TABLE.lane(nearest, Grouping.ACTOR, 0)));
    }
  }
}
