package org.demarche.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.demarche.Datasets;
import org.demarche.Property;
import org.demarche.font.Fonts;
import org.demarche.messages.English;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.Grouping;
import org.demarche.time.TimeRange;
import org.junit.jupiter.api.Test;

/// The same events under the layout of few events and that of many.
final class LaneRuleTest {
  private static final TimeRange ALWAYS = new TimeRange(-TimeRange.FAR, TimeRange.FAR);
  private static final int EVENTS = 2_000;
  private static final int RUNS = 12;

  /// The coarsest level at which a layout of few events keeps to the rows of the rule: nearer, it
  /// may need more, because zooming takes nothing apart any longer.
  private static final int NEAREST = 25;

  private static Grouping grouping(Random random) {
    return List.of(Grouping.values()).get(random.nextInt(Grouping.values().length));
  }

  private static void forBoth(int seed, BiConsumer<TimelineLayout, TimelineLayout> check) {
    Property.forAll(
        seed,
        RUNS,
        random -> {
          EventTable table =
              EventTable.of(English.WORDS, Datasets.random(random.nextLong(), EVENTS));
          EventSet match = EventSet.all(table.size());
          Grouping grouping = grouping(random);
          int level = random.nextInt(NEAREST, 58);
          check.accept(
              new Layouts(table, Fonts.metrics()).layout(match, grouping, level),
              new Layouts(table, Fonts.metrics(), 0, 0).layout(match, grouping, level));
        });
  }

  @Test
  void bothHaveTheSameLanesInTheSameOrder() {
    forBoth(
        801,
        (few, many) -> {
          assertTrue(few instanceof WholeLayout && many instanceof WindowedLayout);
          assertEquals(
              few.lanes().stream().map(lane -> lane.key() + " " + lane.events()).toList(),
              many.lanes().stream().map(lane -> lane.key() + " " + lane.events()).toList());
        });
  }

  @Test
  void bothKeepToTheSameRows() {
    forBoth(
        811,
        (few, many) -> {
          double all =
              few.lanes().stream().mapToDouble(lane -> LaneRule.weight(lane.events())).sum();
          for (int i = 0; i < few.lanes().size(); i++) {
            int events = few.lanes().get(i).events();
            int cap = LaneRule.rows(events, all);
            assertEquals(Math.min(events, cap), many.lanes().get(i).rows());
            assertTrue(few.lanes().get(i).rows() <= cap, () -> cap + " rows, " + few.lanes());
          }
        });
  }

  /// A bucket of a lane.
  private record Bucket(String lane, long start) {
    static Bucket of(Cluster cluster, TimelineLayout layout) {
      return new Bucket(layout.lanes().get(cluster.lane()).key(), cluster.bucket().start());
    }
  }

  private static Map<Bucket, Integer> starts(TimelineLayout layout) {
    EventTable table = layout.table();
    long length = LevelOfDetail.bucketSeconds(layout.level());
    Map<Bucket, Integer> starts = new HashMap<>();
    for (int ordinal = 0; ordinal < table.size(); ordinal++) {
      int lane = table.lane(ordinal, layout.grouping(), 0);
      long start = length * Math.floorDiv(table.outerStart(ordinal), length);
      starts.merge(new Bucket(layout.choice().key(lane), start), 1, Integer::sum);
    }
    return starts;
  }

  @Test
  void bothDrawADensityWhereMoreThan16EventsOfALaneStartInABucket() {
    forBoth(
        821,
        (few, many) -> {
          Map<Bucket, Integer> starts = starts(few);
          for (TimelineLayout layout : List.of(few, many)) {
            layout.forEachCluster(
                ALWAYS,
                cluster -> assertTrue(starts.getOrDefault(Bucket.of(cluster, layout), 0) <= 16));
            layout.forEachRidge(
                Window.of(ALWAYS),
                ridge ->
                    ridge
                        .clusters()
                        .forEach(
                            cluster ->
                                assertTrue(
                                    starts.getOrDefault(Bucket.of(cluster, layout), 0) > 16)));
          }
        });
  }

  /// By lane and moment.
  private static Map<Bucket, Integer> steps(TimelineLayout layout) {
    Map<Bucket, Integer> steps = new HashMap<>();
    layout.forEachRidge(
        Window.of(ALWAYS),
        ridge -> {
          for (int bin = 0; bin < ridge.bins(); bin++) {
            String lane = layout.lanes().get(ridge.lane()).key();
            steps.put(new Bucket(lane, ridge.start(bin)), ridge.count(bin));
          }
        });
    return steps;
  }

  @Test
  void theDensitiesThatBothDrawAreTheSame() {
    int[] compared = {0};
    forBoth(
        831,
        (few, many) -> {
          Map<Bucket, Integer> steps = steps(many);
          steps(few)
              .forEach(
                  (step, count) -> {
                    if (steps.containsKey(step)) {
                      assertEquals(count, steps.get(step));
                      compared[0]++;
                    }
                  });
          if (!steps(few).isEmpty() && !steps.isEmpty()) {
            assertEquals(few.ridgeTop(), many.ridgeTop());
          }
        });
    assertTrue(compared[0] > 100);
  }

  @Test
  void oneEventMoreOrLessGlides() {
    Property.forAll(
        841,
        RUNS,
        random -> {
          EventTable table =
              EventTable.of(English.WORDS, Datasets.random(random.nextLong(), EVENTS + 1));
          Layouts layouts = new Layouts(table, Fonts.metrics());
          Grouping grouping = grouping(random);
          int level = random.nextInt(NEAREST, 50);
          TimelineLayout all = layouts.layout(EventSet.all(table.size()), grouping, level);
          TimelineLayout less = layouts.layout(allBut(random, table), grouping, level);
          assertGlides(all, less, random);
          assertGlides(less, all, random);
        });
  }

  private static EventSet allBut(Random random, EventTable table) {
    int left = random.nextInt(table.size());
    return EventSet.of(IntStream.range(0, table.size()).filter(i -> i != left).toArray());
  }

  /// What both draw sets out from where it stood, and what stands elsewhere arrives there.
  private static void assertGlides(TimelineLayout from, TimelineLayout to, Random random) {
    double height = 700;
    double scroll = random.nextInt(300);
    Optional<Reflow> reflow =
        Reflow.between(
            new Reflow.Shown(from, scroll), new Reflow.Shown(to, scroll), ALWAYS, height);
    Map<Integer, Double> before = tops(from, scroll, height);
    Map<Integer, Double> after = tops(to, scroll, height);
    Set<Integer> moved = new HashSet<>();
    after.forEach(
        (ordinal, top) -> {
          if (Math.abs(before.getOrDefault(ordinal, top) - top) > 1) {
            moved.add(ordinal);
          }
        });
    if (moved.isEmpty()) {
      return;
    }
    TimelineLayout start = reflow.orElseThrow().at(0);
    for (int ordinal : moved) {
      assertEquals(
          before.getOrDefault(ordinal, Double.NaN), start.item(ordinal).orElseThrow().top(), 0.01);
    }
    assertEquals(to, reflow.orElseThrow().at(1));
  }

  private static Map<Integer, Double> tops(TimelineLayout layout, double scroll, double height) {
    Map<Integer, Double> tops = new HashMap<>();
    List<Item> items = new ArrayList<>();
    layout.forEachItem(new Window(ALWAYS, scroll, scroll + height), items::add);
    items.forEach(item -> tops.put(item.ordinal(), item.top()));
    return tops;
  }
}
