package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import org.demarche.Datasets;
import org.demarche.dataset.Dataset;
import org.demarche.model.EventId;
import org.demarche.query.Grouping;
import org.demarche.scene.Mark;
import org.demarche.session.ViewState;
import org.demarche.ui.theme.Prose;
import org.demarche.viewport.Viewport;
import org.junit.jupiter.api.Test;

final class TimelineControlTest extends TimelineWindow {
  private static final EventId TALKS = new EventId("talks-1");

  @Override
  Dataset dataset() {
    return Datasets.handmade();
  }

  private void showYears() {
    doOnFx(
        () ->
            timeline
                .navigator()
                .fit(new org.demarche.time.TimeRange(315_532_800L, 1_262_304_000L)));
    settle();
  }

  @Test
  void showsEverythingAtFirst() {
    settle();
    assertEquals(onFx(() -> timeline.navigator().startingView()), view().viewport());
    doOnFx(() -> timeline.navigator().laneWishes().group(Grouping.NONE));
    assertEquals(12, onFx(() -> InView.of(timeline.picture().scene(), plot()).events()));
  }

  @Test
  void theTimeUnderThePointerStaysThroughAHundredWheelStepsInAndBack() {
    showYears();
    Point2D pointer = onScreen(517, 300);
    moveTo(pointer);
    settle();
    double time = exactTimeAt(517);
    for (int i = 0; i < 200; i++) {
      scroll(1, i < 100 ? VerticalDirection.UP : VerticalDirection.DOWN);
      if (i % 10 == 9) {
        settle();
        double moved = (exactTimeAt(517) - time) / view().viewport().secondsPerPixel();
        assertEquals(0, moved, 1, "pixels after step " + i);
      }
    }
  }

  /// Seconds since the year 2000, to a fraction.
  private double exactTimeAt(double x) {
    Viewport viewport = view().viewport();
    return (viewport.startSecond() - 946_684_800L)
        + viewport.startFraction()
        + (x - plot().x()) * viewport.secondsPerPixel();
  }

  @Test
  void zoomsInWhenTheWheelTurnsAway() {
    showYears();
    double before = view().viewport().secondsPerPixel();
    moveTo(onScreen(400, 300));
    scroll(3, VerticalDirection.UP);
    settle();
    double inside = view().viewport().secondsPerPixel();
    assertTrue(inside < before, inside + " is not below " + before);
    scroll(3, VerticalDirection.DOWN);
    settle();
    assertEquals(before, view().viewport().secondsPerPixel(), before * 1e-9);
  }

  @Test
  void dragMovesTheTimeWithThePointer() {
    showYears();
    long second = secondAt(600);
    drag(onScreen(600, 400), MouseButton.PRIMARY).dropTo(onScreen(430, 400));
    settle();
    assertEquals(430, xOf(second), 1.5);
  }

  @Test
  void clickSelectsAndClickOnEmptyGroundClears() {
    showYears();
    doOnFx(() -> timeline.navigator().show(TALKS));
    doOnFx(() -> timeline.navigator().fitSelection());
    doOnFx(() -> timeline.navigator().clearSelection());
    settle();
    clickOn(placeOf(groupOf(TALKS)));
    settle();
    assertEquals(Optional.of(TALKS), selected());
    assertTrue(onFx(() -> timeline.getAccessibleText()).startsWith("First round of talks"));
    clickOn(onScreen(plot().right() - 5, plot().bottom() - 5));
    settle();
    assertEquals(Optional.empty(), selected());
  }

  @Test
  void doubleClickZoomsToTheEvent() {
    showYears();
    Mark.Group group = groupOf(new EventId("war"));
    doubleClickAt(placeOf(group));
    settle();
    assertEquals(Optional.of(new EventId("war")), selected());
    ViewState view = view();
    int war = session.dataset().ordinal(new EventId("war"));
    double shown = view.viewport().secondsPerPixel() * plot().width();
    double length = session.table().outerEnd(war) - session.table().outerStart(war);
    assertTrue(shown > length && shown < 4 * length, shown + " for " + length);
  }

  @Test
  void hoverExplainsTheSignsThatTheEventBears() {
    showYears();
    moveTo(placeOf(groupOf(new EventId("war"))));
    settle();
    assertTrue(
        onFx(
            () ->
                timeline.card().lookupAll(".hover-sign .prose").stream()
                    .map(node -> ((Prose) node).content())
                    .toList()
                    .contains("lasted from start to end")));
  }

  @Test
  void hoverShowsACardInsideTheWindowAndOffTheEvent() {
    showYears();
    Mark.Group group = groupOf(new EventId("war"));
    moveTo(placeOf(group));
    settle();
    assertTrue(onFx(() -> timeline.card().isVisible()));
    Bounds card = onFx(() -> timeline.card().getBoundsInParent());
    Bounds event =
        new javafx.geometry.BoundingBox(
            group.hit().x(), group.hit().y(), group.hit().width(), group.hit().height());
    assertTrue(card.getMinX() >= -16 && card.getMaxX() <= WIDTH + 16, card.toString());
    assertFalse(
        event.intersects(
            onFx(() -> timeline.card().getLayoutX()),
            onFx(() -> timeline.card().getLayoutY()),
            onFx(() -> timeline.card().getWidth()),
            onFx(() -> timeline.card().getHeight())),
        "the card covers the event");
    moveTo(onScreen(plot().right() - 5, plot().bottom() - 5));
    settle();
    assertFalse(onFx(() -> timeline.card().isVisible()));
  }

  @Test
  void ctrlWheelScrollsTheLanesAndShiftWheelPans() {
    showYears();
    doOnFx(() -> getWindow().setHeight(260));
    waitUntil(() -> timeline.getHeight() <= 260);
    moveTo(onScreen(400, 150));
    ViewState before = view();
    wheel(-80, true, false);
    settle();
    assertTrue(view().laneScroll() > 0, "the lanes did not scroll");
    assertEquals(before.viewport(), view().viewport());
    wheel(-80, false, true);
    settle();
    assertNotEquals(before.viewport().startSecond(), view().viewport().startSecond());
    assertEquals(before.viewport().secondsPerPixel(), view().viewport().secondsPerPixel());
  }

  /// The headless robot turns the wheel without regard to the keys that are held.
  private void wheel(double pixels, boolean control, boolean shift) {
    doOnFx(
        () ->
            timeline.fireEvent(
                new ScrollEvent(
                    ScrollEvent.SCROLL,
                    400,
                    150,
                    400,
                    150,
                    shift,
                    control,
                    false,
                    false,
                    false,
                    false,
                    0,
                    pixels,
                    0,
                    pixels,
                    ScrollEvent.HorizontalTextScrollUnits.NONE,
                    0,
                    ScrollEvent.VerticalTextScrollUnits.NONE,
                    0,
                    0,
                    null)));
  }

  private javafx.stage.Window getWindow() {
    return timeline.getScene().getWindow();
  }

  @Test
  void aWiderWindowShowsTheSameTime() {
    showYears();
    long left = secondAt(plot().x());
    long right = secondAt(plot().right());
    doOnFx(() -> getWindow().setWidth(700));
    waitUntil(() -> timeline.getWidth() <= 700);
    double pixel = view().viewport().secondsPerPixel();
    assertEquals((double) left, (double) secondAt(plot().x()), pixel);
    assertEquals((double) right, (double) secondAt(plot().right()), 2 * pixel);
  }

  @Test
  void backReturnsToWhereOneWas() {
    settle();
    ViewState start = view();
    doOnFx(() -> timeline.navigator().show(TALKS));
    ViewState there = view();
    doOnFx(() -> timeline.navigator().back());
    assertEquals(start, view());
    doOnFx(() -> timeline.navigator().forward());
    assertEquals(there, view());
    assertFalse(onFx(() -> timeline.navigator().canGoForward()));
  }
}
