package org.demarche.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.demarche.Datasets;
import org.demarche.Flat;
import org.demarche.Property;
import org.demarche.font.Fonts;
import org.demarche.messages.English;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.Grouping;
import org.demarche.time.TimeRange;
import org.junit.jupiter.api.Test;

/// Lanes one line high where nothing of theirs is in view, of few events and of many.
final class CollapsedLanesTest {
  private static final EventTable FLAT = EventTable.of(English.WORDS, Flat.of(900));
  private static final TimeRange ALWAYS = new TimeRange(-TimeRange.FAR, TimeRange.FAR);

  private static Layouts layouts(EventTable table, boolean few) {
    return few ? new Layouts(table, Fonts.metrics()) : new Layouts(table, Fonts.metrics(), 0, 0);
  }

  private static EventTable table(Random random) {
    return random.nextBoolean()
        ? FLAT
        : EventTable.of(English.WORDS, Datasets.random(random.nextLong(), 120));
  }

  private static TimeRange window(EventTable table, Random random) {
    long start = table.outerStart(random.nextInt(table.size())) + random.nextInt(-9, 9) * 40_000L;
    return new TimeRange(start, start + 1 + (long) (random.nextDouble() * 3e7));
  }

  private static Grouping grouping(Random random) {
    return List.of(Grouping.values()).get(random.nextInt(Grouping.values().length));
  }

  private static BitSet lanesWithin(TimelineLayout layout, TimeRange time) {
    EventTable table = layout.table();
    BitSet lanes = new BitSet();
    for (int ordinal = 0; ordinal < table.size(); ordinal++) {
      boolean goesOn = table.isRange(ordinal) && table.isOpenEnd(ordinal);
      if (table.outerStart(ordinal) < time.end()
          && (table.outerEnd(ordinal) > time.start() || goesOn)) {
        int place = table.lane(ordinal, layout.grouping(), 0);
        lanes.set(layout.laneOf(place).orElseThrow().index());
      }
    }
    return lanes;
  }

  @Test
  void theLanesWithNothingInViewAreOneLineHighAndNoOthers() {
    Property.forAll(
        2_201,
        60,
        random -> {
          EventTable table = table(random);
          TimelineLayout layout =
              layouts(table, random.nextBoolean())
                  .layout(EventSet.all(table.size()), grouping(random), random.nextInt(8, 28));
          TimeRange time = window(table, random);
          BitSet within = lanesWithin(layout, time);
          assertEquals(within, layout.lanesWithin(time));
          TimelineLayout low = CollapsedLanes.of(layout, time).applied(layout);
          double top = 0;
          for (LaneBox lane : layout.lanes()) {
            boolean whole = within.get(lane.index()) || layout.grouping() == Grouping.NONE;
            double height = whole ? lane.height() : Math.min(lane.height(), LaneBox.ONE_LINE);
            assertEquals(lane.at(top, height), low.lanes().get(lane.index()));
            top += height;
          }
          assertEquals(top, low.contentHeight());
        });
  }

  @Test
  void whatIsInViewOfOtherLanesKeepsItsPlaceInThemAndTheRestStandsInOneLine() {
    Property.forAll(
        2_202,
        40,
        random -> {
          EventTable table = table(random);
          TimelineLayout layout =
              layouts(table, random.nextBoolean())
                  .layout(EventSet.all(table.size()), Grouping.ACTOR, random.nextInt(8, 28));
          TimelineLayout low = CollapsedLanes.of(layout, window(table, random)).applied(layout);
          Set<Integer> all = new HashSet<>();
          low.forEachItem(
              ALWAYS,
              item -> {
                Item own = layout.item(item.ordinal()).orElseThrow();
                LaneBox was = layout.lanes().get(own.lane());
                LaneBox lane = low.lanes().get(own.lane());
                assertEquals(low.item(item.ordinal()).orElseThrow(), item);
                if (lane.height() == was.height()) {
                  assertEquals(own.at(item.top()), item);
                  assertEquals(own.top() - was.top(), item.top() - lane.top(), 1e-6);
                } else {
                  assertEquals("", item.text());
                  assertTrue(lane.top() <= item.top());
                  assertTrue(item.top() + item.height() <= lane.bottom());
                }
                all.add(item.ordinal());
              });
          Set<Integer> drawn = new HashSet<>();
          layout.forEachItem(ALWAYS, item -> drawn.add(item.ordinal()));
          assertEquals(drawn, all);
          checkWindow(low, random);
        });
  }

  private static void checkWindow(TimelineLayout low, Random random) {
    double top = random.nextDouble(low.contentHeight() + 40) - 20;
    double bottom = top + random.nextDouble(300);
    Set<Item> wanted = new HashSet<>();
    low.forEachItem(
        ALWAYS,
        item -> {
          if (item.top() < bottom && item.top() + item.height() > top) {
            wanted.add(item);
          }
        });
    Set<Item> found = new HashSet<>();
    low.forEachItem(new Window(ALWAYS, top, bottom), found::add);
    assertEquals(wanted, found);
  }

  @Test
  void aLayoutWithNoSuchLaneIsTheSame() {
    TimelineLayout layout =
        layouts(FLAT, true).layout(EventSet.all(FLAT.size()), Grouping.ACTOR, 20);
    assertSame(layout, CollapsedLanes.of(layout, ALWAYS).applied(layout));
    assertSame(layout, CollapsedLanes.NONE.applied(layout));
  }
}
