package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import org.demarche.Datasets;
import org.demarche.Edits;
import org.demarche.dataset.Dataset;
import org.demarche.layer.Frame;
import org.demarche.layout.Window;
import org.demarche.model.EventId;
import org.demarche.query.Grouping;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.session.Selection;
import org.demarche.session.ViewState;
import org.junit.jupiter.api.Test;

/// The timeline with its animations, and with events enough for clusters.
final class MovingTimelineTest extends TimelineWindow {
  @Override
  Dataset dataset() {
    return Datasets.random(8, 400);
  }

  @Override
  boolean isMotionReduced() {
    return false;
  }

  /// Counts the different views that come by.
  private AtomicInteger countViews() {
    AtomicInteger count = new AtomicInteger();
    doOnFx(() -> session.addListener((before, after) -> count.incrementAndGet()));
    return count;
  }

  @Test
  void theWheelZoomsSmoothlyAndTheTimeUnderThePointerStays() {
    settle();
    Point2D pointer = onScreen(500, 300);
    moveTo(pointer);
    settle();
    double time = onFx(() -> Drawn.timeAt(timeline, pointer));
    double before = view().viewport().secondsPerPixel();
    AtomicInteger views = countViews();
    scroll(3, VerticalDirection.UP);
    settle();
    double after = view().viewport().secondsPerPixel();
    assertTrue(after < before);
    assertEquals(0, (onFx(() -> Drawn.timeAt(timeline, pointer)) - time) / after, 1);
    assertTrue(views.get() > 2, "jumped in " + views.get());
    scroll(3, VerticalDirection.DOWN);
    settle();
    assertEquals(before, view().viewport().secondsPerPixel(), before * 1e-9);
  }

  @Test
  void aFlightEndsExactlyAtItsTarget() {
    settle();
    EventId event = session.table().id(17);
    AtomicInteger views = countViews();
    doOnFx(() -> timeline.navigator().show(event));
    doOnFx(() -> timeline.navigator().fitSelection());
    settle();
    ViewState there = view();
    assertEquals(new Selection.OneEvent(event), there.selection());
    assertTrue(views.get() > 3, "jumped in " + views.get());
    doOnFx(() -> timeline.navigator().fitAll());
    settle();
    doOnFx(() -> timeline.navigator().back());
    settle();
    assertEquals(there, view());
  }

  @Test
  void aPressStopsTheMovement() {
    settle();
    moveTo(onScreen(400, 300));
    doOnFx(
        () -> {
          timeline.navigator().zoomIn();
          timeline.navigator().fitAll();
          timeline.navigator().stop();
        });
    assertFalse(onFx(() -> motion.isPlaying()));
  }

  @Test
  void coastingGoesOnAfterTheReleaseAndEnds() {
    settle();
    doOnFx(() -> timeline.navigator().fit(new org.demarche.time.TimeRange(0, 200_000_000)));
    settle();
    long before = view().viewport().startSecond();
    doOnFx(() -> timeline.navigator().panning().coast(new DragPan.Vector(-900, 0)));
    settle();
    double moved = (view().viewport().startSecond() - before) / view().viewport().secondsPerPixel();
    assertEquals(252, moved, 25);
  }

  /// By event, the heights in the plot of those in sight that are drawn on their own.
  private Map<EventId, Double> heights() {
    Map<EventId, Double> heights = new HashMap<>();
    Frame frame = timeline.picture().frame();
    double scroll = frame.view().laneScroll();
    frame
        .layout()
        .forEachItem(
            new Window(timeline.timeInView(), scroll, scroll + frame.plot().height()),
            item -> heights.put(session.table().id(item.ordinal()), item.top() - scroll));
    return heights;
  }

  @Test
  void rowsGlideToTheirPlacesWhenTheLevelChanges() {
    settle();
    Map<EventId, Double> before = onFx(this::heights);
    Map<EventId, Double> first =
        onFx(
            () -> {
              session.update(
                  view -> view.withViewport(view.viewport().zoom(0.25, plot().width() / 2)));
              return heights();
            });
    settle();
    Map<EventId, Double> after = onFx(this::heights);
    List<Double> done = new ArrayList<>();
    before.forEach(
        (event, from) -> {
          double to = after.getOrDefault(event, from);
          if (first.containsKey(event) && Math.abs(to - from) > 20) {
            done.add((first.getOrDefault(event, to) - from) / (to - from));
          }
        });
    assertFalse(done.isEmpty(), "no row has another place at that level");
    for (double share : done) {
      assertTrue(share > 0 && share < 0.4, "went " + share + " of its way at once");
    }
    assertSame(
        onFx(() -> timeline.picture().layout(session.view())),
        onFx(() -> timeline.picture().frame().layout()));
  }

  private Mark.Group largestCluster() {
    return groups().stream()
        .filter(group -> group.ref() instanceof MarkRef.OfCluster)
        .filter(group -> group.hit().intersects(plot()))
        .max(Comparator.comparingInt(MovingTimelineTest::count))
        .orElseThrow();
  }

  @Test
  void aClickSelectsAClusterAndOpeningItShowsItsTime() {
    settle();
    Mark.Group mark = largestCluster();
    MarkRef.OfCluster ref = (MarkRef.OfCluster) mark.ref();
    clickOn(placeOf(mark));
    settle();
    Selection.Cluster selected = assertInstanceOf(Selection.Cluster.class, view().selection());
    assertEquals(ref.lane(), selected.lane());
    assertEquals(ref.range(), selected.range());
    assertEquals(ref.count(), selected.count());
    assertEquals(Math.min(40, ref.count()), selected.first().size());
    doOnFx(() -> timeline.navigator().fitSelection());
    settle();
    ViewState after = view();
    assertEquals(new Selection.None(), after.selection());
    assertTrue(after.viewport().x(ref.range().start()) >= 0);
    assertTrue(after.viewport().x(ref.range().end()) <= plot().width());
  }

  @Test
  void theClustersInViewAreWalkedThroughAndRoundAgain() {
    settle();
    Set<Selection> seen = new LinkedHashSet<>();
    doOnFx(() -> timeline.navigator().nextCluster());
    Selection first = view().selection();
    do {
      seen.add(view().selection());
      doOnFx(() -> timeline.navigator().nextCluster());
    } while (!seen.contains(view().selection()));
    assertEquals(first, view().selection());
    long inView =
        groups().stream()
            .filter(group -> group.ref() instanceof MarkRef.OfCluster)
            .filter(group -> group.hit().intersects(plot()))
            .count();
    assertTrue(seen.size() > 1, "only " + seen.size());
    assertTrue(seen.size() <= inView, seen.size() + " of " + inView);
  }

  @Test
  void doubleClickOpensACluster() {
    settle();
    Mark.Group cluster = largestCluster();
    MarkRef.OfCluster ref = (MarkRef.OfCluster) cluster.ref();
    double before = view().viewport().secondsPerPixel();
    doubleClickAt(placeOf(cluster));
    settle();
    ViewState after = view();
    assertTrue(after.viewport().secondsPerPixel() < before);
    double left = after.viewport().x(ref.range().start());
    double right = after.viewport().x(ref.range().end());
    assertTrue(left >= 0 && right <= plot().width(), left + " to " + right);
  }

  private static int count(Mark.Group group) {
    return group.ref() instanceof MarkRef.OfCluster cluster ? cluster.count() : 0;
  }

  @Test
  void rowsGlideToTheirPlacesInAnotherSnapshot() {
    settle();
    doOnFx(() -> session.update(view -> view.withGrouping(Grouping.NONE)));
    settle();
    Dataset dataset = session.dataset();
    doOnFx(
        () -> {
          session.replace(
              session
                  .snapshot()
                  .next(
                      Edits.withEvents(dataset, dataset.events().stream().skip(200).toList()),
                      List.of()));
          timeline.picture().scene();
          assertTrue(timeline.isSettling(), "rows are on their way");
        });
    settle();
    Frame frame = onFx(() -> timeline.picture().frame());
    assertEquals(session.table(), frame.table());
    assertEquals(session.table(), frame.layout().table());
  }

  @Test
  void aFlightGoesOnThroughAnotherSnapshotInWhichItsEventIsGone() {
    settle();
    Dataset dataset = session.dataset();
    EventId last = session.table().id(session.table().size() - 1);
    doOnFx(
        () -> {
          timeline.navigator().show(last);
          timeline.navigator().fitSelection();
          session.replace(
              session
                  .snapshot()
                  .next(
                      Edits.withEvents(dataset, dataset.events().stream().limit(100).toList()),
                      List.of()));
        });
    settle();
    assertEquals(new Selection.None(), view().selection());
    doOnFx(() -> timeline.navigator().back());
    settle();
    assertEquals(100, onFx(() -> timeline.picture().frame().table().size()));
  }
}
