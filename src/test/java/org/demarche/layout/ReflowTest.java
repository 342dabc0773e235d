package org.demarche.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.Datasets;
import org.demarche.Edits;
import org.demarche.Property;
import org.demarche.dataset.Dataset;
import org.demarche.font.Fonts;
import org.demarche.layout.Reflow.Shown;
import org.demarche.messages.English;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.Grouping;
import org.demarche.time.TimeRange;
import org.junit.jupiter.api.Test;

final class ReflowTest {
  private static final TimeRange ALWAYS = new TimeRange(-TimeRange.FAR, TimeRange.FAR);
  private static final double HEIGHT = 700;

  /// Two layouts of one table, each scrolled.
  private record Case(Shown from, Shown to) {
    static Case of(Random random) {
      EventTable table = EventTable.of(English.WORDS, Datasets.random(random.nextLong(), 200));
      Layouts before = layouts(table, random);
      Layouts after = layouts(table, random);
      Grouping grouping = grouping(random);
      int level = random.nextInt(0, 40);
      return new Case(
          new Shown(before.layout(match(table, random), grouping, level), random.nextInt(600)),
          new Shown(
              after.layout(
                  match(table, random),
                  random.nextInt(4) == 0 ? grouping(random) : grouping,
                  level + random.nextInt(3)),
              random.nextInt(600)));
    }

    /// Those of few events, or of many.
    private static Layouts layouts(EventTable table, Random random) {
      return random.nextBoolean()
          ? new Layouts(table, Fonts.metrics())
          : new Layouts(table, Fonts.metrics(), 10, 100);
    }

    private static Grouping grouping(Random random) {
      return List.of(Grouping.values()).get(random.nextInt(Grouping.values().length));
    }

    private static EventSet match(EventTable table, Random random) {
      return random.nextBoolean()
          ? EventSet.all(table.size())
          : EventSet.of(random.ints(120, 0, table.size()).distinct().toArray());
    }

    Optional<Reflow> reflow() {
      return Reflow.between(from, to, ALWAYS, HEIGHT);
    }
  }

  /// By ordinal, the heights of the drawn events on the screen.
  private static Map<Integer, Double> onScreen(TimelineLayout layout, double scroll) {
    Map<Integer, Double> tops = new HashMap<>();
    layout.forEachItem(
        new Window(ALWAYS, scroll, scroll + HEIGHT),
        item -> tops.put(item.ordinal(), item.top() - scroll));
    return tops;
  }

  @Test
  void rowsSetOutFromWhereTheyStandOnTheScreen() {
    Property.forAll(
        5,
        60,
        random -> {
          Case movement = Case.of(random);
          movement
              .reflow()
              .ifPresent(
                  reflow -> {
                    Map<Integer, Double> before =
                        onScreen(movement.from.layout(), movement.from.scroll());
                    Map<Integer, Double> first = onScreen(reflow.at(0), movement.to.scroll());
                    first.forEach(
                        (ordinal, top) ->
                            Optional.ofNullable(before.get(ordinal))
                                .ifPresent(was -> assertEquals(was, top, 1e-6)));
                  });
        });
  }

  @Test
  void rowsArriveWhereTheyBelong() {
    Property.forAll(
        6,
        30,
        random -> {
          Case movement = Case.of(random);
          movement.reflow().ifPresent(reflow -> assertSame(movement.to.layout(), reflow.at(1)));
        });
  }

  @Test
  void lanesNeverLieOverEachOtherOnTheWay() {
    Property.forAll(
        7,
        60,
        random -> {
          Optional<Reflow> reflow = Case.of(random).reflow();
          if (reflow.isPresent()) {
            double bottom = Double.NEGATIVE_INFINITY;
            for (LaneBox lane : reflow.get().at(random.nextDouble()).lanes()) {
              assertTrue(lane.top() >= bottom - 1e-6, "lanes overlap");
              bottom = Math.max(bottom, lane.bottom());
            }
          }
        });
  }

  @Test
  void drawsAndCountsOnTheWayWhatItDrawsAndCountsInTheEnd() {
    Property.forAll(
        8,
        30,
        random -> {
          Case movement = Case.of(random);
          TimelineLayout to = movement.to.layout();
          movement
              .reflow()
              .map(reflow -> reflow.at(0.4))
              .ifPresent(
                  way -> {
                    assertEquals(drawn(to), drawn(way));
                    assertEquals(counted(to), counted(way));
                  });
        });
  }

  @Test
  void whatIsAskedOnTheWayChangesNothingOfWhatIsDrawnInTheEnd() {
    Property.forAll(
        10,
        40,
        random -> {
          EventTable table = EventTable.of(English.WORDS, Datasets.random(random.nextLong(), 300));
          EventSet all = EventSet.all(table.size());
          EventSet some = EventSet.of(random.ints(60, 0, table.size()).distinct().toArray());
          Shown from = new Shown(layout(table, some), random.nextInt(200));
          Shown to = new Shown(layout(table, all), random.nextInt(200));
          Reflow.between(from, to, ALWAYS, HEIGHT)
              .map(reflow -> reflow.at(0.1))
              .ifPresent(
                  way ->
                      way.lanes()
                          .forEach(
                              lane -> {
                                way.passing(lane, 0);
                                way.nearest(lane, 0);
                              }));
          assertEquals(items(layout(table, all)), items(to.layout()));
        });
  }

  private static TimelineLayout layout(EventTable table, EventSet match) {
    return new Layouts(table, Fonts.metrics(), 10, 100).layout(match, Grouping.ACTOR, 30);
  }

  private static List<Item> items(TimelineLayout layout) {
    List<Item> items = new ArrayList<>();
    layout.forEachItem(ALWAYS, items::add);
    return items;
  }

  private static Set<Integer> drawn(TimelineLayout layout) {
    Set<Integer> drawn = new TreeSet<>();
    layout.forEachItem(ALWAYS, item -> drawn.add(item.ordinal()));
    return drawn;
  }

  private static List<Cluster> counted(TimelineLayout layout) {
    List<Cluster> counted = new ArrayList<>();
    layout.forEachCluster(ALWAYS, counted::add);
    return counted;
  }

  @Test
  void anEventThatWasCountedComesOutOfItsCluster() {
    Property.forAll(
        9,
        40,
        random -> {
          Case movement = Case.of(random);
          TimelineLayout from = movement.from.layout();
          movement
              .reflow()
              .map(reflow -> reflow.at(0))
              .ifPresent(
                  way ->
                      onScreen(way, movement.to.scroll())
                          .forEach(
                              (ordinal, top) ->
                                  from.clusterOf(ordinal)
                                      .map(from::bandOf)
                                      .ifPresent(
                                          band ->
                                              assertEquals(
                                                  band.top() - movement.from.scroll(),
                                                  top,
                                                  1e-6))));
        });
  }

  @Test
  void betweenLevelsOfOneRowForAllNothingMoves() {
    EventTable table = EventTable.of(English.WORDS, Datasets.random(4, 300));
    Layouts layouts = new Layouts(table, Fonts.metrics(), 10, 100);
    EventSet all = EventSet.all(table.size());
    Shown from = new Shown(layouts.layout(all, Grouping.ACTOR, 20), 0);
    Shown to = new Shown(layouts.layout(all, Grouping.ACTOR, 23), 0);
    assertEquals(Optional.empty(), Reflow.between(from, to, ALWAYS, HEIGHT));
    assertTrue(to.layout().isLevelWith(from.layout()));
    assertFalse(layouts.layout(all, Grouping.KIND, 20).isLevelWith(from.layout()));
  }

  @Test
  void nothingMovesBetweenAPictureAndItself() {
    Shown shown = Case.of(new Random(3)).from;
    assertEquals(Optional.empty(), Reflow.between(shown, shown, ALWAYS, HEIGHT));
  }

  @Test
  void eventsOfAnotherTableAreKnownAgainByTheirIds() {
    Property.forAll(
        12,
        40,
        random -> {
          Dataset dataset = Datasets.random(random.nextLong(), 150);
          List<Event> fewer = new ArrayList<>(dataset.events());
          fewer.removeIf(event -> random.nextInt(6) == 0);
          Dataset later = Edits.withEvents(dataset, fewer);
          EventTable one = EventTable.of(English.WORDS, dataset);
          EventTable other = EventTable.of(English.WORDS, later);
          Shown from = shown(one, random);
          Shown to = shown(other, random);
          Map<EventId, Double> before = byId(one, onScreen(from.layout(), from.scroll()));
          Reflow.between(from, to, ALWAYS, HEIGHT)
              .ifPresent(
                  reflow ->
                      byId(other, onScreen(reflow.at(0), to.scroll()))
                          .forEach(
                              (id, top) ->
                                  Optional.ofNullable(before.get(id))
                                      .ifPresent(was -> assertEquals(was, top, 1e-6))));
        });
  }

  private static Shown shown(EventTable table, Random random) {
    Layouts layouts = new Layouts(table, Fonts.metrics());
    EventSet all = EventSet.all(table.size());
    return new Shown(layouts.layout(all, Grouping.ACTOR, 22), random.nextInt(300));
  }

  private static Map<EventId, Double> byId(EventTable table, Map<Integer, Double> tops) {
    Map<EventId, Double> byId = new HashMap<>();
    tops.forEach((ordinal, top) -> byId.put(table.id(ordinal), top));
    return byId;
  }
}
