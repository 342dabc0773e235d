package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.demarche.Datasets;
import org.demarche.export.Fonts;
import org.demarche.layout.TimelineLayout;
import org.demarche.model.Dataset;
import org.demarche.query.EventTable;
import org.demarche.query.FacetIndex;
import org.demarche.query.Filter;
import org.demarche.query.Grouping;
import org.demarche.query.Match;
import org.demarche.scene.TextMetrics;
import org.demarche.task.TaskRunner;
import org.junit.jupiter.api.Test;

final class LayoutSourceTest {
  private final Dataset dataset = Datasets.random(2, 40);
  private final EventTable table = EventTable.of(dataset, Datasets.BAGHDAD);
  private final Match all = FacetIndex.of(dataset, table).match(Filter.ALL);
  private final TextMetrics metrics = Fonts.metrics();
  private final TimelineLayout first = TimelineLayout.of(table, all, Grouping.ACTOR, 20, metrics);
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

  private LayoutSource source(int small) {
    LayoutSource source = new LayoutSource(first, metrics, runner, small);
    source.onArrival(() -> arrivals++);
    return source;
  }

  @Test
  void aSmallLayoutIsMadeAtOnceAndKept() {
    LayoutSource source = source(100);
    TimelineLayout made = source.layout(all, Grouping.KIND, 18);
    assertEquals(Grouping.KIND, made.grouping());
    assertEquals(18, made.level());
    assertSame(made, source.layout(all, Grouping.KIND, 18));
    assertEquals(0, runner.work.size());
  }

  @Test
  void theLastLayoutStandsInForALargeOneUntilItArrives() {
    LayoutSource source = source(10);
    assertSame(first, source.layout(all, Grouping.ACTOR, 18));
    assertSame(first, source.layout(all, Grouping.ACTOR, 18));
    assertEquals(1, runner.work.size());
    runner.work.remove().run();
    assertEquals(1, arrivals);
    assertEquals(18, source.layout(all, Grouping.ACTOR, 18).level());
    assertEquals(0, runner.work.size());
  }

  @Test
  void whileOneIsMadeOnlyTheLatestOfOthersIsMadeNext() {
    LayoutSource source = source(10);
    for (int level = 19; level > 12; level--) {
      assertSame(first, source.layout(all, Grouping.ACTOR, level));
    }
    runner.work.remove().run();
    assertEquals(0, arrivals, "nobody waits for the first any more");
    runner.work.remove().run();
    assertEquals(13, source.layout(all, Grouping.ACTOR, 13).level());
    assertEquals(0, runner.work.size());
  }
}
