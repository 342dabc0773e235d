package org.demarche.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.demarche.Datasets;
import org.demarche.Property;
import org.demarche.dataset.Dataset;
import org.demarche.font.Fonts;
import org.demarche.font.TextMetrics;
import org.demarche.messages.English;
import org.demarche.model.EventId;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.Grouping;
import org.demarche.query.WantedLanes;
import org.demarche.time.TimeRange;
import org.junit.jupiter.api.Test;

final class TimelineLayoutTest {
  private static final TextMetrics METRICS = Fonts.metrics();
  private static final TimeRange ALWAYS = new TimeRange(-TimeRange.FAR, TimeRange.FAR);

  private static WholeLayout layout(
      EventTable table, EventSet match, Grouping grouping, int level) {
    return new Layouts(table, METRICS).whole(match, WantedLanes.of(grouping), level);
  }

  private static Grouping grouping(Random random) {
    return List.of(Grouping.values()).get(random.nextInt(Grouping.values().length));
  }

  /// From seconds to decades to the pixel.
  private static int level(Random random) {
    return random.nextInt(-6, 58);
  }

  private static EventTable table(Random random, int most) {
    Dataset dataset = Datasets.random(random.nextLong(), 1 + random.nextInt(most));
    return EventTable.of(English.WORDS, dataset);
  }

  private static EventSet someOf(EventTable table, Random random) {
    return EventSet.of(
        random.ints(0, table.size()).limit(1 + random.nextInt(table.size())).distinct().toArray());
  }

  @Test
  void everyMatchingEventIsDrawnOrCountedOnce() {
    Property.forAll(
        31,
        80,
        random -> {
          EventTable table = table(random, 600);
          EventSet match = someOf(table, random);
          WholeLayout layout = layout(table, match, grouping(random), level(random));
          assertEquals(match.count(), layout.drawn() + layout.counted());
          int[] inClusters = {0};
          layout.forEachCluster(ALWAYS, cluster -> inClusters[0] += cluster.count());
          layout.forEachRidge(
              Window.of(ALWAYS),
              ridge -> ridge.clusters().forEach(cluster -> inClusters[0] += cluster.count()));
          assertEquals(layout.counted(), inClusters[0]);
          for (int ordinal = 0; ordinal < table.size(); ordinal++) {
            boolean drawn = layout.item(ordinal).isPresent();
            boolean counted = layout.clusterOf(ordinal).isPresent();
            assertEquals(match.contains(ordinal), drawn ^ counted);
            assertTrue(!(drawn && counted));
            assertEquals(match.contains(ordinal), layout.boundsOf(ordinal).isPresent());
          }
        });
  }

  @Test
  void whatIsUnderWayWithoutAClusterInViewIsCounted() {
    Property.forAll(
        35,
        60,
        random -> {
          EventTable table = table(random, 600);
          EventSet match = someOf(table, random);
          WholeLayout layout = layout(table, match, grouping(random), level(random));
          long moment = table.outerStart(random.nextInt(table.size())) + random.nextInt(100_000);
          Map<Integer, Integer> expected = new HashMap<>();
          match.forEach(
              ordinal ->
                  layout
                      .clusterOf(ordinal)
                      .filter(cluster -> cluster.bucket().end() <= moment)
                      .filter(cluster -> table.outerEnd(ordinal) > moment)
                      .ifPresent(cluster -> expected.merge(cluster.lane(), 1, Integer::sum)));
          for (LaneBox lane : layout.lanes()) {
            assertEquals(expected.getOrDefault(lane.index(), 0), layout.passing(lane, moment));
          }
        });
  }

  @Test
  void everyDrawnEventIsFoundInTheWindowOfItsTime() {
    Property.forAll(
        41,
        40,
        random -> {
          EventTable table = table(random, 300);
          EventSet match = EventSet.all(table.size());
          WholeLayout layout = layout(table, match, grouping(random), level(random));
          for (int ordinal : match.toArray()) {
            if (layout.item(ordinal).isPresent()) {
              List<Integer> found = new ArrayList<>();
              long start = table.outerStart(ordinal);
              layout.forEachItem(
                  new TimeRange(start, table.outerEnd(ordinal)), item -> found.add(item.ordinal()));
              assertTrue(found.contains(ordinal));
            }
          }
        });
  }

  @Test
  void nothingInARowReachesTheNextThing() {
    Property.forAll(
        51,
        60,
        random -> {
          EventTable table = table(random, 400);
          Grouping grouping = grouping(random);
          int level = level(random);
          WholeLayout layout = layout(table, EventSet.all(table.size()), grouping, level);
          Footprint footprint = new Footprint(table, level, 0);
          Map<Double, Double> taken = new HashMap<>();
          List<Item> items = new ArrayList<>();
          layout.forEachItem(ALWAYS, items::add);
          items.sort(
              (a, b) -> Double.compare(footprint.left(a.ordinal()), footprint.left(b.ordinal())));
          for (Item item : items) {
            for (double y = item.top(); y < item.top() + item.height(); y += Anatomy.UNIT) {
              double before = taken.getOrDefault(y, Double.NEGATIVE_INFINITY);
              assertTrue(
                  before <= begin(footprint, item, level),
                  () ->
                      item
                          + " is covered: "
                          + before
                          + " "
                          + footprint.left(item.ordinal())
                          + " "
                          + items);
              taken.put(y, end(footprint, item, level));
            }
          }
        });
  }

  private static double begin(Footprint footprint, Item item, int level) {
    double left = footprint.left(item.ordinal());
    return item.text().isEmpty() || item.side() == Side.AFTER
        ? left
        : Math.min(left, textBefore(footprint, item, level));
  }

  private static double textBefore(Footprint footprint, Item item, int level) {
    double reach = Anatomy.LABEL_GAP_BEFORE + item.textWidth();
    return footprint.glyph(item.ordinal()) - reach * LevelOfDetail.reference(level);
  }

  private static double end(Footprint footprint, Item item, int level) {
    double glyph = footprint.right(item.ordinal(), false, 0);
    if (item.text().isEmpty() || item.side() == Side.BEFORE) {
      return glyph;
    }
    double written = item.textWidth() * LevelOfDetail.reference(level);
    return Math.max(glyph, footprint.textStart(item.ordinal()) + written);
  }

  @Test
  void lanesStandOneBelowTheOtherAndHoldTheirEvents() {
    Property.forAll(
        61,
        40,
        random -> {
          EventTable table = table(random, 300);
          Grouping grouping = grouping(random);
          EventSet match = someOf(table, random);
          WholeLayout layout = layout(table, match, grouping, level(random));
          double bottom = 0;
          for (LaneBox lane : layout.lanes()) {
            assertEquals(bottom, lane.top());
            assertEquals(Optional.of(lane), layout.laneAt(lane.top()));
            assertEquals(Optional.of(lane), layout.lane(lane.key()));
            bottom = lane.bottom();
          }
          assertEquals(bottom, layout.contentHeight());
          assertEquals(Optional.empty(), layout.laneAt(bottom));
          match.forEach(
              ordinal -> {
                LaneBox own = layout.lane(table.lanes(ordinal, grouping).getFirst()).orElseThrow();
                TimelineLayout.Band band = layout.boundsOf(ordinal).orElseThrow();
                assertTrue(band.top() >= own.top() && band.bottom() <= own.bottom());
              });
        });
  }

  @Test
  void theSameInputGivesTheSameRows() {
    Property.forAll(
        71,
        20,
        random -> {
          EventTable table = table(random, 400);
          EventSet match = EventSet.all(table.size());
          Grouping grouping = grouping(random);
          int level = level(random);
          assertEquals(
              items(layout(table, match, grouping, level)),
              items(layout(table, match, grouping, level)));
        });
  }

  private static List<Item> items(TimelineLayout layout) {
    List<Item> items = new ArrayList<>();
    layout.forEachItem(ALWAYS, items::add);
    return items;
  }

  @Test
  void eventsOfOneMomentAreDrawnApartWhenZoomingInCannotPartThem() {
    Datasets.Builder builder = new Datasets.Builder();
    for (int i = 0; i < 20; i++) {
      builder.event(Datasets.event("same-day-" + i, "2007-07-24"));
    }
    EventTable table = EventTable.of(English.WORDS, builder.build());
    EventSet all = EventSet.all(20);
    assertEquals(20, layout(table, all, Grouping.ACTOR, LevelOfDetail.levelOf(60)).drawn());
  }

  @Test
  void longRangesLeaveRoomForWhatHappensMeanwhile() {
    Datasets.Builder builder = new Datasets.Builder();
    for (int i = 0; i < 100; i++) {
      builder.event(Datasets.event("era-" + i, "1950/1990").significance(5));
    }
    builder.event(Datasets.event("moment", "1970-06-10").significance(1));
    EventTable table = EventTable.of(English.WORDS, builder.build());
    EventSet all = EventSet.all(table.size());
    WholeLayout layout = layout(table, all, Grouping.NONE, LevelOfDetail.levelOf(60));
    assertTrue(layout.item(100).isPresent());
    assertEquals(
        layout.counted(), layout.passing(layout.lanes().getFirst(), table.outerStart(100)));
  }

  @Test
  void significantEventsKeepTheirNamesWhereRoomIsShort() {
    Datasets.Builder builder = new Datasets.Builder();
    for (int i = 0; i < 60; i++) {
      String day = "2007-07-" + (10 + i % 15);
      builder.event(Datasets.event("minor-" + i, day).title("A minor event").significance(1));
    }
    builder.event(Datasets.event("major", "2007-07-18").title("The talks").significance(5));
    EventTable table = EventTable.of(English.WORDS, builder.build());
    WholeLayout layout =
        layout(table, EventSet.all(table.size()), Grouping.NONE, LevelOfDetail.levelOf(3_000_000));
    Item major = layout.item(table.ordinal(new EventId("major"))).orElseThrow();
    assertEquals(LabelForm.TITLE, major.form());
  }

  @Test
  void withoutEventsThereIsNothing() {
    EventTable table = EventTable.of(English.WORDS, Datasets.handmade());
    WholeLayout layout = layout(table, EventSet.of(), Grouping.ACTOR, 0);
    assertEquals(List.of(), layout.lanes());
    assertEquals(0, layout.contentHeight());
    assertEquals(Optional.empty(), layout.laneAt(0));
  }
}
