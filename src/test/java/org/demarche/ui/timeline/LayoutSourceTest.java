package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.demarche.Datasets;
import org.demarche.dataset.Dataset;
import org.demarche.font.Fonts;
import org.demarche.layout.LaneBox;
import org.demarche.layout.Layouts;
import org.demarche.layout.TimelineLayout;
import org.demarche.messages.English;
import org.demarche.model.Dispute;
import org.demarche.query.DisputedBy;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.FacetIndex;
import org.demarche.query.Filter;
import org.demarche.query.Grouping;
import org.demarche.query.Kinds;
import org.demarche.query.WantedLanes;
import org.demarche.task.TaskRunner;
import org.junit.jupiter.api.Test;

final class LayoutSourceTest {
  private static final int LEVEL = 30;

  private final Dataset dataset = Datasets.random(2, 400);
  private final EventTable table = EventTable.of(English.WORDS, dataset);
  private final FacetIndex index = FacetIndex.of(dataset, table);
  private final EventSet all = index.match(Filter.ALL);
  private final EventSet disputed =
      index.match(Filter.ALL.with(new DisputedBy(EnumSet.allOf(Dispute.class))));
  private final EventSet talks = index.match(Filter.ALL.with(new Kinds(Set.of("talks"))));
  private final Waiting runner = new Waiting();
  private int arrivals;

  /// Does the work when it is told to.
  private static final class Waiting implements TaskRunner {
    final Deque<Runnable> work = new ArrayDeque<>();

    @Override
    public <T> Task submit(
        String title, Callable<T> job, Consumer<T> onSuccess, Consumer<Throwable> onFailure) {
      work.add(
          () -> {
            try {
              onSuccess.accept(job.call());
            } catch (Exception e) {
              onFailure.accept(e);
            }
          });
      return () -> {};
    }
  }

  /// A source over the layouts of one snapshot, of which those by actor are prepared.
  private final class One {
    private final LayoutSource source = new LayoutSource(English.WORDS, runner);
    private final Layouts layouts;

    One(int whole) {
      layouts = new Layouts(table, Fonts.metrics(), whole, 0);
      layouts.prepare(all, WantedLanes.of(Grouping.ACTOR));
      source.onArrival(() -> arrivals++);
    }

    TimelineLayout layout(EventSet match, Grouping grouping, int level) {
      return source.layout(layouts, match, WantedLanes.of(grouping), level);
    }

    TimelineLayout glimpse(EventSet match, Grouping grouping, int level) {
      return source.glimpse(match, WantedLanes.of(grouping), level);
    }

    boolean isStale() {
      return source.isStale();
    }
  }

  private One source(int whole) {
    return new One(whole);
  }

  @Test
  void aSmallLayoutIsMadeAtOnceAndKept() {
    One source = source(1000);
    TimelineLayout made = source.layout(all, Grouping.KIND, 18);
    assertEquals(Grouping.KIND, made.grouping());
    assertEquals(18, made.level());
    assertSame(made, source.layout(all, Grouping.KIND, 18));
    assertEquals(0, runner.work.size());
  }

  @Test
  void whatIsPreparedServesEveryLevelAtOnce() {
    One source = source(10);
    for (int level = 10; level < 50; level++) {
      assertEquals(level, source.layout(all, Grouping.ACTOR, level).level());
    }
    assertEquals(0, runner.work.size());
  }

  @Test
  void theLastLayoutStandsInForOneOfAnotherGrouping() {
    One source = source(10);
    TimelineLayout first = source.layout(all, Grouping.ACTOR, LEVEL);
    assertSame(first, source.layout(all, Grouping.KIND, LEVEL));
    assertSame(first, source.layout(all, Grouping.KIND, LEVEL));
    assertTrue(source.isStale());
    assertEquals(1, runner.work.size());
    runner.work.remove().run();
    assertEquals(1, arrivals);
    assertEquals(Grouping.KIND, source.layout(all, Grouping.KIND, LEVEL).grouping());
    assertFalse(source.isStale());
    assertEquals(0, runner.work.size());
  }

  @Test
  void whileTheRowsOfAFilterAreMadeItsEventsStandWhereTheyStoodAmongAll() {
    One source = source(10);
    TimelineLayout before = source.layout(all, Grouping.ACTOR, LEVEL);
    TimelineLayout meanwhile = source.layout(disputed, Grouping.ACTOR, LEVEL);
    assertSame(meanwhile, source.layout(disputed, Grouping.ACTOR, LEVEL));
    assertEquals(disputed.count(), meanwhile.lanes().stream().mapToInt(LaneBox::events).sum());
    assertNotSame(before, meanwhile);
    assertFalse(source.isStale());
    runner.work.remove().run();
    TimelineLayout after = source.layout(disputed, Grouping.ACTOR, LEVEL);
    assertNotSame(meanwhile, after);
    assertEquals(meanwhile.lanes(), after.lanes(), "no lane jumps");
    assertEquals(0, runner.work.size());
  }

  @Test
  void whileOneIsPreparedOnlyTheLatestOfOthersIsPreparedNext() {
    One source = source(10);
    source.layout(disputed, Grouping.ACTOR, LEVEL);
    source.layout(talks, Grouping.KIND, LEVEL);
    source.layout(talks, Grouping.ACTOR, LEVEL);
    runner.work.remove().run();
    assertEquals(0, arrivals, "nobody waits for the first any more");
    runner.work.remove().run();
    assertEquals(1, arrivals);
    source.layout(talks, Grouping.ACTOR, LEVEL);
    assertEquals(0, runner.work.size());
  }

  @Test
  void aLookAtAViewThatIsNotShownChangesNothingAndStartsNothing() {
    One source = source(10);
    TimelineLayout shown = source.layout(all, Grouping.ACTOR, LEVEL);
    assertEquals(LEVEL + 3, source.glimpse(all, Grouping.ACTOR, LEVEL + 3).level());
    assertSame(shown, source.glimpse(all, Grouping.KIND, LEVEL), "nothing better is known");
    assertEquals(
        disputed.count(),
        source.glimpse(disputed, Grouping.ACTOR, LEVEL).lanes().stream()
            .mapToInt(LaneBox::events)
            .sum());
    assertEquals(0, runner.work.size());
    assertFalse(source.isStale());
    assertSame(shown, source.layout(all, Grouping.ACTOR, LEVEL));
    TimelineLayout waiting = source.layout(all, Grouping.KIND, LEVEL);
    assertSame(shown, waiting, "what was only looked at stands in for nothing");
  }

  @Test
  void aLookAtAViewMakesItsLayoutOnce() {
    One source = source(1000);
    source.layout(all, Grouping.ACTOR, LEVEL);
    TimelineLayout looked = source.glimpse(all, Grouping.PLACE, LEVEL);
    assertSame(looked, source.glimpse(all, Grouping.PLACE, LEVEL));
    assertSame(looked, source.layout(all, Grouping.PLACE, LEVEL));
  }

  @Test
  void looksAtViewsThatAreNotShownPushOutNothingThatIs() {
    One source = source(1000);
    List<TimelineLayout> shown = new ArrayList<>();
    for (int level = 10; level < 22; level++) {
      shown.add(source.layout(all, Grouping.ACTOR, level));
    }
    for (int level = 30; level < 50; level++) {
      assertEquals(level, source.glimpse(all, Grouping.KIND, level).level());
    }
    for (int level = 10; level < 22; level++) {
      assertSame(shown.get(level - 10), source.layout(all, Grouping.ACTOR, level));
    }
  }

  @Test
  void aLookAtWhatWasShownDoesNotKeepItLonger() {
    One source = source(1000);
    TimelineLayout first = source.layout(all, Grouping.ACTOR, 10);
    for (int level = 11; level < 22; level++) {
      source.layout(all, Grouping.ACTOR, level);
    }
    assertSame(first, source.glimpse(all, Grouping.ACTOR, 10));
    source.layout(all, Grouping.ACTOR, 22);
    assertNotSame(first, source.layout(all, Grouping.ACTOR, 10));
  }

  @Test
  void aLookAtAViewMakesNoRows() {
    One source = source(10);
    Layouts quick = new Layouts(table, Fonts.metrics(), 10, 1000);
    quick.prepare(all, WantedLanes.of(Grouping.ACTOR));
    source.source.layout(quick, all, WantedLanes.of(Grouping.ACTOR), LEVEL);
    assertSame(
        source.source.layout(quick, all, WantedLanes.of(Grouping.ACTOR), LEVEL),
        source.glimpse(all, Grouping.KIND, LEVEL));
    TimelineLayout looked = source.glimpse(disputed, Grouping.ACTOR, LEVEL);
    TimelineLayout right =
        source.source.layout(quick, disputed, WantedLanes.of(Grouping.ACTOR), LEVEL);
    assertEquals(looked.lanes(), right.lanes());
    assertFalse(looked.isLevelWith(right), "it had the rows among all");
    assertEquals(0, runner.work.size());
  }

  @Test
  void beforeAnythingIsShownThereIsNoOtherView() {
    One source = source(1000);
    assertThrows(IllegalStateException.class, () -> source.glimpse(all, Grouping.ACTOR, LEVEL));
  }

  @Test
  void nothingOfOneSnapshotStandsInForAnother() {
    One one = source(10);
    one.layout(all, Grouping.ACTOR, LEVEL);
    EventTable later = EventTable.of(English.WORDS, Datasets.random(3, 300));
    Layouts layouts = new Layouts(later, Fonts.metrics(), 10, 0);
    EventSet match = EventSet.all(later.size());
    TimelineLayout shown = one.source.layout(layouts, match, WantedLanes.of(Grouping.KIND), LEVEL);
    assertSame(later, shown.table());
    assertEquals(Grouping.KIND, shown.grouping());
    assertFalse(one.isStale());
  }
}
