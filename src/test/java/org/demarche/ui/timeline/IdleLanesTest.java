package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.Set;
import org.demarche.Datasets;
import org.demarche.Property;
import org.demarche.font.Fonts;
import org.demarche.layout.CollapsedLanes;
import org.demarche.layout.LaneBox;
import org.demarche.layout.Layouts;
import org.demarche.layout.LevelOfDetail;
import org.demarche.layout.TimelineLayout;
import org.demarche.messages.English;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.Grouping;
import org.demarche.viewport.Viewport;
import org.junit.jupiter.api.Test;

final class IdleLanesTest {
  private static final double WIDTH = 800;

  private static IdleLanes.Resting at(Layouts layouts, EventTable table, Random random) {
    double scale = Math.scalb(1.0, random.nextInt(6, 20));
    Viewport viewport =
        new Viewport(table.outerStart(random.nextInt(table.size())), 0, scale)
            .pan(-random.nextDouble(WIDTH));
    TimelineLayout layout =
        layouts.layout(
            EventSet.all(table.size()),
            Grouping.KIND,
            LevelOfDetail.levelOf(viewport.secondsPerPixel()));
    return new IdleLanes.Resting(layout, viewport.range(WIDTH), viewport);
  }

  private static Lanes.Anchor anchor(TimelineLayout shown, double content, Random random) {
    LaneBox lane =
        shown
            .laneAt(content)
            .orElseGet(() -> shown.lanes().get(random.nextInt(shown.lanes().size())));
    return new Lanes.Anchor.InLane(lane.key(), random.nextDouble());
  }

  @Test
  void whatIsHeldStaysWhereItIsOnTheScreenAndLanesInUseHaveAllTheirHeight() {
    int[] waits = {0};
    int[] turns = {0};
    Property.forAll(
        2_211,
        80,
        random -> {
          EventTable table =
              EventTable.of(
                  English.WORDS, Datasets.random(random.nextLong(), random.nextInt(8, 90)));
          Layouts layouts = new Layouts(table, Fonts.metrics());
          IdleLanes idle = new IdleLanes();
          double height = random.nextDouble(120, 900);
          IdleLanes.Resting rest = at(layouts, table, random);
          idle.rest(rest);
          double scroll = 0;
          for (int turn = 0; turn < 6; turn++) {
            rest = at(layouts, table, random);
            TimelineLayout before = idle.applied(rest.layout());
            double most = Math.max(0, before.contentHeight() - height);
            scroll = Math.clamp(random.nextDouble(most + 1), 0, most);
            Lanes.Anchor held = anchor(before, scroll + random.nextDouble(height), random);
            double y = Lanes.content(held, before).orElseThrow() - scroll;
            scroll =
                idle.settle(
                    rest,
                    new IdleLanes.Screen(scroll, height),
                    layout -> Lanes.content(held, layout));
            TimelineLayout after = idle.applied(rest.layout());
            assertEquals(y, Lanes.content(held, after).orElseThrow() - scroll, 0.5);
            assertTrue(scroll >= 0);
            assertTrue(scroll <= Math.max(0, after.contentHeight() - height) + 0.5);
            CollapsedLanes wanted = CollapsedLanes.of(rest.layout(), rest.time());
            boolean all = true;
            for (LaneBox lane : rest.layout().lanes()) {
              double now = after.lanes().get(lane.index()).height();
              assertTrue(now == lane.height() || wanted.has(lane), lane.name());
              all &= now <= LaneBox.ONE_LINE || !wanted.has(lane);
            }
            assertTrue(all || idle.isWaiting());
            waits[0] += all ? 0 : 1;
            turns[0]++;
          }
        });
    assertTrue(waits[0] > 0 && waits[0] < turns[0], waits[0] + " of " + turns[0]);
  }

  @Test
  void whereNothingIsHeldTheLanesAreThoseOfTheView() {
    Property.forAll(
        2_212,
        40,
        random -> {
          EventTable table = EventTable.of(English.WORDS, Datasets.random(random.nextLong(), 60));
          Layouts layouts = new Layouts(table, Fonts.metrics());
          IdleLanes idle = new IdleLanes();
          for (int turn = 0; turn < 4; turn++) {
            IdleLanes.Resting rest = at(layouts, table, random);
            if (random.nextBoolean()) {
              idle.rest(rest);
            } else {
              idle.settle(
                  rest,
                  new IdleLanes.Screen(0, 300),
                  layout -> Lanes.content(new Lanes.Anchor.None(), layout));
            }
            CollapsedLanes wanted = CollapsedLanes.of(rest.layout(), rest.time());
            Set<LaneBox> lanes = Set.copyOf(wanted.applied(rest.layout()).lanes());
            assertEquals(lanes, Set.copyOf(idle.applied(rest.layout()).lanes()));
          }
        });
  }
}
