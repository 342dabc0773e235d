package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.demarche.Datasets;
import org.demarche.dataset.Dataset;
import org.demarche.layout.LaneBox;
import org.demarche.layout.TimelineLayout;
import org.demarche.model.EventId;
import org.demarche.query.Grouping;
import org.demarche.time.TimeRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Lanes that take and give up their height. In the first half of the time there are events of
/// every kind, in the second of the first kind and the last.
final class IdleLanesTimelineTest extends TimelineWindow {
  private static final List<String> KINDS =
      List.of("talks", "agreement", "statement", "attack", "detention", "war");

  private static final int MONTHS = 12;

  private static final double STILL = 1.5;

  @Override
  Dataset dataset() {
    Datasets.Builder builder = new Datasets.Builder();
    for (int kind = 0; kind < KINDS.size(); kind++) {
      boolean always = kind == 0 || kind == KINDS.size() - 1;
      for (int i = 0; i < (always ? 2 : 1) * 2 * MONTHS; i++) {
        String month = (2001 + i / MONTHS) + "-%02d".formatted(1 + i % MONTHS);
        // The lanes of more events stand first.
        for (int day = 1; day <= 7 - kind; day++) {
          String id = KINDS.get(kind) + i + "-" + day;
          builder.event(Datasets.event(id, month + "-%02d".formatted(day)).kind(KINDS.get(kind)));
        }
      }
    }
    return builder.build();
  }

  @Override
  boolean isMotionReduced() {
    return false;
  }

  @BeforeEach
  void arrive() {
    settle();
    doOnFx(() -> session.update(view -> view.withGrouping(Grouping.KIND)));
    show(0);
  }

  /// Shows the half year after so many half years.
  private void show(int halves) {
    doOnFx(() -> timeline.navigator().zoomTo(half(halves)));
    waitUntil(() -> timeline.navigator().isSettled());
  }

  private TimeRange half(int halves) {
    long start = session.table().outerStart(0) + halves * 182L * 86_400;
    return new TimeRange(start, start + 182L * 86_400);
  }

  private void pan(int halves) {
    doOnFx(() -> timeline.navigator().panBy(-halves * plot().width(), 0));
  }

  private TimelineLayout layout() {
    return timeline.picture().frame().layout();
  }

  private double height(String kind) {
    return layout().lane(kind).map(LaneBox::height).orElseThrow();
  }

  private double onScreen(String kind) {
    double scroll = timeline.picture().frame().view().laneScroll();
    return layout().lane(kind).map(lane -> lane.top() - scroll).orElseThrow();
  }

  private void pointAt(String kind) {
    double y = onFx(() -> plot().y() + onScreen(kind) + height(kind) / 2);
    Point2D place = onScreen(plot().x() + 300, y);
    moveTo(place);
    settle();
  }

  /// Waits, and gives what was seen meanwhile.
  private List<Double> seenUntil(BooleanSupplier done, DoubleSupplier seen) {
    List<Double> found = new ArrayList<>();
    waitUntil(
        () -> {
          found.add(seen.getAsDouble());
          return done.getAsBoolean();
        });
    found.add(onFx(seen::getAsDouble));
    return found;
  }

  private boolean isLow(String kind) {
    return height(kind) == LaneBox.ONE_LINE;
  }

  @Test
  void aLaneGivesUpItsHeightGlidingWhereTheViewRestsAndTakesItAgain() {
    double whole = onFx(() -> height("agreement"));
    assertTrue(whole > 2 * LaneBox.ONE_LINE, "" + whole);
    pan(5);
    assertEquals(whole, onFx(() -> height("agreement")));
    List<Double> down = seenUntil(() -> isLow("agreement"), () -> height("agreement"));
    assertTrue(
        down.stream().anyMatch(height -> LaneBox.ONE_LINE < height && height < whole), "" + down);
    pan(-5);
    assertTrue(onFx(() -> isLow("agreement")));
    List<Double> up = seenUntil(() -> height("agreement") == whole, () -> height("agreement"));
    assertTrue(
        up.stream().anyMatch(height -> LaneBox.ONE_LINE < height && height < whole), "" + up);
  }

  @Test
  void whatIsUnderThePointerStaysWhereItIs() {
    doOnFx(() -> timeline.navigator().panBy(0, -1e6));
    pointAt("war");
    double before = onFx(() -> onScreen("war"));
    pan(5);
    for (double y : seenUntil(() -> isLow("detention"), () -> onScreen("war"))) {
      assertEquals(before, y, STILL);
    }
    pan(-5);
    for (double y : seenUntil(() -> !isLow("detention"), () -> onScreen("war"))) {
      assertEquals(before, y, STILL);
    }
  }

  @Test
  void aLaneAboveThePointerWaitsUntilItLeavesWhereThereIsNoRoom() {
    pointAt("statement");
    double before = onFx(() -> onScreen("statement"));
    pan(5);
    List<Double> seen = seenUntil(() -> isLow("detention"), () -> onScreen("statement"));
    assertEquals(before, seen.getLast(), STILL);
    assertTrue(onFx(() -> !isLow("agreement")));
    doOnFx(this::leave);
    waitUntil(() -> isLow("agreement") && isLow("statement"));
  }

  private boolean settled() {
    return timeline.navigator().isSettled() && !timeline.isSettling();
  }

  /// The pointer goes elsewhere.
  private void leave() {
    timeline.fireEvent(
        new MouseEvent(
            MouseEvent.MOUSE_EXITED,
            0,
            -20,
            0,
            -20,
            MouseButton.NONE,
            0,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            true,
            null));
  }

  @Test
  void withoutAPointerTheSelectedEventStaysWhereItIs() {
    EventId last = new EventId("war40-1");
    doOnFx(() -> timeline.navigator().show(last));
    waitUntil(this::settled);
    show(0);
    doOnFx(() -> timeline.navigator().show(last));
    waitUntil(() -> isLow("detention"));
    assertTrue(onFx(() -> timeline.navigator().isSelectionInSight()));
  }

  @Test
  void aHandThatHoldsThePictureMovesItStillThoughItPauses() {
    double whole = onFx(() -> height("agreement"));
    pointAt("talks");
    press(MouseButton.PRIMARY);
    pan(5);
    waitUntil(() -> timeline.navigator().journey().isSettled());
    assertEquals(whole, onFx(() -> height("agreement")));
    release(MouseButton.PRIMARY);
    waitUntil(() -> isLow("agreement"));
  }

  @Test
  void withReducedMotionItJumps() {
    doOnFx(() -> motion.setReduced(true));
    double whole = onFx(() -> height("agreement"));
    pan(5);
    for (double height : seenUntil(() -> isLow("agreement"), () -> height("agreement"))) {
      assertTrue(height == whole || height == LaneBox.ONE_LINE, "" + height);
    }
  }

  @Test
  void oneComesBackToTheLanesAsTheyWere() {
    doOnFx(() -> timeline.navigator().panBy(0, -90));
    waitUntil(this::settled);
    double scroll = view().laneScroll();
    List<LaneBox> lanes = onFx(() -> layout().lanes());
    show(5);
    waitUntil(() -> isLow("agreement"));
    doOnFx(() -> timeline.navigator().back());
    waitUntil(() -> settled() && !isLow("agreement"));
    assertEquals(scroll, view().laneScroll());
    assertEquals(lanes, onFx(() -> layout().lanes()));
  }
}
