package org.demarche.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.demarche.Datasets;
import org.demarche.Property;
import org.demarche.font.Fonts;
import org.demarche.messages.English;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.Grouping;
import org.demarche.query.WantedLanes;
import org.demarche.time.TimeRange;
import org.junit.jupiter.api.Test;

final class WindowedLayoutTest {
  private static final TimeRange ALWAYS = new TimeRange(-TimeRange.FAR, TimeRange.FAR);
  private static final int COARSEST = 56;

  private static int level(Random random) {
    return random.nextInt(-4, COARSEST);
  }

  private static List<Item> items(TimelineLayout layout, TimeRange window) {
    List<Item> items = new ArrayList<>();
    layout.forEachItem(window, items::add);
    return items;
  }

  private static List<Cluster> clusters(TimelineLayout layout, TimeRange window) {
    List<Cluster> clusters = new ArrayList<>();
    layout.forEachCluster(window, clusters::add);
    layout.forEachRidge(Window.of(window), ridge -> clusters.addAll(ridge.clusters()));
    clusters.removeIf(cluster -> !cluster.bucket().overlaps(window));
    return clusters;
  }

  @Test
  void everyMatchingEventIsDrawnOrCountedOnce() {
    LayoutCases.forAll(
        101,
        60,
        (one, random) -> {
          TimelineLayout layout = one.at(random.nextInt(32, COARSEST));
          List<Item> items = items(layout, ALWAYS);
          Set<Integer> drawn = items.stream().map(Item::ordinal).collect(Collectors.toSet());
          assertEquals(items.size(), drawn.size());
          assertTrue(drawn.stream().allMatch(one.match()::contains));
          int counted = clusters(layout, ALWAYS).stream().mapToInt(Cluster::count).sum();
          assertEquals(one.match().count(), drawn.size() + counted);
        });
  }

  @Test
  void ofWhatStartsInAWindowOfBucketsAllIsDrawnOrCounted() {
    LayoutCases.forAll(
        111,
        120,
        (one, random) -> {
          int level = level(random);
          TimelineLayout layout = one.at(level);
          long bucket = LevelOfDetail.bucketSeconds(level);
          long start = bucket * Math.floorDiv(one.window(random, level).start(), bucket);
          TimeRange window = new TimeRange(start, start + bucket * (1 + random.nextInt(40)));
          long drawn =
              items(layout, window).stream()
                  .filter(item -> window.contains(one.table().outerStart(item.ordinal())))
                  .count();
          int counted = clusters(layout, window).stream().mapToInt(Cluster::count).sum();
          long all =
              IntStream.of(one.match().toArray())
                  .filter(ordinal -> window.contains(one.table().outerStart(ordinal)))
                  .count();
          assertEquals(all, drawn + counted);
        });
  }

  @Test
  void theNearestEventOfALaneIsNoFurtherThanAnyOther() {
    LayoutCases.forAll(
        131,
        60,
        (one, random) -> {
          boolean windowed = random.nextBoolean() || one.match().count() > 2_000;
          TimelineLayout layout =
              windowed
                  ? one.at(30)
                  : one.layouts().whole(one.match(), WantedLanes.of(one.grouping()), 30);
          LaneBox lane = layout.lanes().get(random.nextInt(layout.lanes().size()));
          long second = one.window(random, 30).start();
          LongStream distances =
              IntStream.of(one.match().toArray())
                  .filter(
                      ordinal ->
                          layout
                              .choice()
                              .key(one.table().lane(ordinal, one.grouping(), 0))
                              .equals(lane.key()))
                  .mapToLong(ordinal -> Math.abs(one.table().outerStart(ordinal) - second));
          OptionalLong nearest =
              layout.nearest(lane, second).stream()
                  .mapToLong(ordinal -> Math.abs(one.table().outerStart(ordinal) - second))
                  .findFirst();
          assertEquals(distances.min(), nearest);
        });
  }

  @Test
  void anEventIsFoundWhereItIsDrawnOrCounted() {
    Property.forAll(
        121,
        30,
        random -> {
          LayoutCases.Case one = LayoutCases.small(random);
          TimelineLayout layout = one.at(random.nextInt(20, COARSEST));
          Map<Integer, Item> drawn = new HashMap<>();
          items(layout, ALWAYS).forEach(item -> drawn.put(item.ordinal(), item));
          for (int ordinal = 0; ordinal < one.table().size(); ordinal++) {
            boolean matches = one.match().contains(ordinal);
            assertEquals(Optional.ofNullable(drawn.get(ordinal)), layout.item(ordinal));
            assertEquals(
                matches && !drawn.containsKey(ordinal), layout.clusterOf(ordinal).isPresent());
            assertEquals(matches, layout.boundsOf(ordinal).isPresent());
          }
        });
  }

  @Test
  void noTextReachesTheNextThingInItsRow() {
    LayoutCases.forAll(
        131,
        90,
        (one, random) -> {
          int level = level(random);
          Footprint footprint = new Footprint(one.table(), level, 0);
          Map<Double, Double> taken = new HashMap<>();
          for (Item item : items(one.at(level), one.window(random, level))) {
            double glyph = footprint.glyph(item.ordinal());
            for (double y = item.top(); y < item.top() + item.height(); y += Anatomy.UNIT) {
              double before = taken.getOrDefault(y, Double.NEGATIVE_INFINITY);
              double written = item.textWidth() * LevelOfDetail.reference(level);
              boolean afterwards = item.side() == Side.AFTER;
              double begin = item.text().isEmpty() || afterwards ? glyph : glyph - written;
              assertTrue(before <= begin, () -> item.toString());
              double end =
                  item.text().isEmpty() || !afterwards
                      ? glyph
                      : footprint.textStart(item.ordinal()) + written;
              taken.merge(y, end, Math::max);
            }
          }
        });
  }

  @Test
  void twoEventsOfARowShareNoTime() {
    LayoutCases.forAll(
        141,
        60,
        (one, random) -> {
          int level = level(random);
          Map<Double, Long> taken = new HashMap<>();
          for (Item item : items(one.at(level), one.window(random, level))) {
            long before = taken.getOrDefault(item.top(), Long.MIN_VALUE);
            assertTrue(before <= one.table().outerStart(item.ordinal()));
            taken.put(item.top(), one.table().outerEnd(item.ordinal()));
          }
        });
  }

  @Test
  void panningChangesNothingButWhatIsInView() {
    LayoutCases.forAll(
        151,
        90,
        (one, random) -> {
          int level = level(random);
          TimeRange window = one.window(random, level);
          long by = random.nextLong(-window.length(), window.length());
          TimeRange moved = new TimeRange(window.start() + by, window.end() + by);
          Map<Integer, Item> before = byOrdinal(items(one.at(level), window));
          // A layout that has not seen the first window.
          TimelineLayout fresh =
              new Layouts(one.table(), Fonts.metrics(), 10, 100)
                  .layout(one.match(), one.grouping(), level);
          byOrdinal(items(fresh, moved))
              .forEach((ordinal, item) -> assertEquals(before.getOrDefault(ordinal, item), item));
          TimeRange both =
              new TimeRange(
                  Math.max(window.start(), moved.start()),
                  Math.max(
                      Math.max(window.start(), moved.start()),
                      Math.min(window.end(), moved.end())));
          assertEquals(clusters(one.at(level), both), clusters(fresh, both));
        });
  }

  private static Map<Integer, Item> byOrdinal(List<Item> items) {
    return items.stream().collect(Collectors.toMap(Item::ordinal, Function.identity()));
  }

  @Test
  void whatIsDrawnAtALevelIsDrawnInTheSameRowAtEveryFinerOne() {
    LayoutCases.forAll(
        161,
        60,
        (one, random) -> {
          int coarse = random.nextInt(0, COARSEST);
          Map<Integer, Item> drawn = byOrdinal(items(one.at(coarse), one.window(random, coarse)));
          for (int level = coarse - 1; level > Math.max(-6, coarse - 14); level--) {
            TimelineLayout finer = one.at(level);
            for (Item item : drawn.values()) {
              Item still = finer.item(item.ordinal()).orElseThrow();
              assertEquals(item.top(), still.top());
            }
          }
        });
  }

  @Test
  void lanesAreTheSameAtEveryLevel() {
    LayoutCases.forAll(
        171,
        30,
        (one, random) ->
            assertEquals(one.at(level(random)).lanes(), one.at(level(random)).lanes()));
  }

  @Test
  void aRidgeShowsHowManyEventsStartInEachOfItsBins() {
    LayoutCases.forAll(
        181,
        60,
        (one, random) -> {
          int level = random.nextInt(20, COARSEST);
          TimelineLayout layout = one.at(level);
          layout.forEachRidge(
              Window.of(one.window(random, level)),
              ridge -> {
                String lane = layout.lanes().get(ridge.lane()).key();
                TreeMap<Long, Integer> counts = new TreeMap<>();
                one.match()
                    .forEach(
                        ordinal -> {
                          long start = one.table().outerStart(ordinal);
                          if (start >= ridge.start(0)
                              && start < ridge.start(ridge.bins())
                              && layout
                                  .choice()
                                  .key(one.table().lane(ordinal, one.grouping(), 0))
                                  .equals(lane)) {
                            counts.merge(
                                Math.floorDiv(start, ridge.start(1) - ridge.start(0)),
                                1,
                                Integer::sum);
                          }
                        });
                for (int bin = 0; bin < ridge.bins(); bin++) {
                  long key = Math.floorDiv(ridge.start(bin), ridge.start(1) - ridge.start(0));
                  assertEquals((int) counts.getOrDefault(key, 0), ridge.count(bin));
                  assertTrue(ridge.count(bin) <= layout.ridgeTop());
                }
              });
        });
  }

  @Test
  void onlyTheLanesInViewAreLookedAt() {
    Property.forAll(
        191,
        30,
        random -> {
          LayoutCases.Case one = LayoutCases.small(random);
          int level = level(random);
          TimelineLayout layout = one.at(level);
          TimeRange time = one.window(random, level);
          double top = random.nextDouble(layout.contentHeight());
          Window window = new Window(time, top, top + random.nextDouble(400));
          Set<Item> seen = new HashSet<>();
          layout.forEachItem(window, seen::add);
          for (Item item : items(layout, time)) {
            boolean inside =
                item.top() < window.bottom() && item.top() + item.height() > window.top();
            assertEquals(inside, seen.contains(item));
          }
        });
  }

  @Test
  void whatHasNoRowIsCountedInPassing() {
    LayoutCases.forAll(
        201,
        60,
        (one, random) -> {
          int level = level(random);
          TimelineLayout layout = one.at(level);
          long bucket = LevelOfDetail.bucketSeconds(level);
          long moment = bucket * Math.floorDiv(one.window(random, level).start(), bucket);
          Map<String, Integer> under = new HashMap<>();
          TimelineLayout closest = one.at(-6);
          one.match()
              .forEach(
                  ordinal -> {
                    long start = one.table().outerStart(ordinal);
                    long end = one.table().outerEnd(ordinal);
                    if (start < moment
                        && end >= moment
                        && end - start >= 3600
                        && closest.item(ordinal).isEmpty()) {
                      under.merge(
                          layout.choice().key(one.table().lane(ordinal, one.grouping(), 0)),
                          1,
                          Integer::sum);
                    }
                  });
          for (LaneBox lane : layout.lanes()) {
            assertEquals(under.getOrDefault(lane.key(), 0), layout.passing(lane, moment));
          }
        });
  }

  @Test
  void significantEventsAreNamedInACrowd() {
    Datasets.Builder builder = new Datasets.Builder();
    for (int i = 0; i < 500; i++) {
      String day = "2007-07-%02d".formatted(1 + i % 30);
      builder.event(Datasets.event("minor-" + i, day).title("A minor event").significance(1));
    }
    builder.event(Datasets.event("major", "2007-07-18").title("The talks").significance(5));
    EventTable table = EventTable.of(English.WORDS, builder.build());
    TimelineLayout layout =
        new Layouts(table, Fonts.metrics(), 10, 1000)
            .layout(EventSet.all(table.size()), Grouping.NONE, LevelOfDetail.levelOf(1_000_000));
    List<Item> items = items(layout, ALWAYS);
    assertFalse(items.isEmpty());
    assertTrue(items.stream().anyMatch(item -> item.text().equals("The talks")));
  }
}
