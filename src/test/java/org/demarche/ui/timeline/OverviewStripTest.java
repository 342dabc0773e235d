package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.demarche.Flat;
import org.demarche.dataset.Dataset;
import org.demarche.font.Fonts;
import org.demarche.layer.OverviewPicture;
import org.demarche.messages.English;
import org.demarche.scene.Rect;
import org.demarche.time.TimeRange;
import org.demarche.ui.TestFonts;
import org.demarche.viewport.Viewport;
import org.demarche.viewport.WindowHandle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // set when the window is shown
final class OverviewStripTest extends TimelineWindow {
  private OverviewStrip strip;

  @Override
  Dataset dataset() {
    return Flat.of(400);
  }

  @Override
  public void start(Stage stage) {
    super.start(stage);
    BorderPane root = (BorderPane) timeline.getParent();
    strip =
        new OverviewStrip(
            English.WORDS, session, timeline, Fonts.metrics(), new FxFonts(TestFonts.files()));
    root.setBottom(strip);
  }

  @BeforeEach
  void lookAtTheMiddle() {
    settle();
    TimeRange time = onFx(() -> strip.subject().time());
    long third = time.length() / 3;
    doOnFx(
        () ->
            timeline
                .navigator()
                .panning()
                .glideTo(
                    Viewport.fitting(
                        new TimeRange(time.start() + third, time.end() - third), plot().width())));
    settle();
  }

  private WindowHandle handle() {
    return onFx(() -> strip.subject().handle());
  }

  private Point2D at(double x) {
    return onFx(() -> strip.localToScreen(x, 20));
  }

  private Rect frame() {
    Node node = onFx(() -> strip.lookup(".overview-handle"));
    return onFx(
        () ->
            new Rect(
                node.getLayoutX(),
                node.getLayoutY(),
                node.getBoundsInParent().getWidth(),
                node.getBoundsInParent().getHeight()));
  }

  @Test
  void theHandleStandsWhereTheTimelineLooksAndFollows() {
    assertEquals(handle().left(), frame().x(), 1);
    assertEquals(handle().right(), frame().right(), 1);
    doOnFx(() -> timeline.navigator().panForward());
    settle();
    assertEquals(handle().left(), frame().x(), 1);
    doOnFx(() -> timeline.navigator().zoomIn());
    settle();
    assertEquals(handle().right(), frame().right(), 1);
  }

  @Test
  void draggingTheHandleMovesTheViewAsFar() {
    WindowHandle before = handle();
    double middle = (before.left() + before.right()) / 2;
    drag(at(middle), MouseButton.PRIMARY).dropTo(at(middle + 60));
    settle();
    assertEquals(before.left() + 60, handle().left(), 1.5);
    assertEquals(before.right() + 60, handle().right(), 1.5);
    assertTrue(onFx(() -> strip.isFocused()));
    doOnFx(() -> timeline.navigator().back());
    settle();
    assertEquals(before.left(), handle().left(), 1.5);
  }

  @Test
  void draggingAnEdgeMovesItAlone() {
    WindowHandle before = handle();
    drag(at(before.right()), MouseButton.PRIMARY).dropTo(at(before.right() - 80));
    settle();
    assertEquals(before.left(), handle().left(), 1.5);
    assertEquals(before.right() - 80, handle().right(), 1.5);
    drag(at(before.left()), MouseButton.PRIMARY).dropTo(at(before.left() + 40));
    settle();
    assertEquals(before.left() + 40, handle().left(), 1.5);
    assertEquals(before.right() - 80, handle().right(), 1.5);
  }

  @Test
  void aClickBesideTheHandleGoesThere() {
    WindowHandle before = handle();
    double x = before.left() - 70;
    clickOn(at(x));
    settle();
    assertEquals(x, (handle().left() + handle().right()) / 2, 1.5);
    assertEquals(before.viewport().secondsPerPixel(), handle().viewport().secondsPerPixel());
    clickOn(at((handle().left() + handle().right()) / 2));
    settle();
    assertEquals(x, (handle().left() + handle().right()) / 2, 1.5);
  }

  @Test
  void theKeysMoveAndZoom() {
    doOnFx(strip::requestFocus);
    WindowHandle before = handle();
    double width = before.right() - before.left();
    push(KeyCode.RIGHT);
    settle();
    assertEquals(before.left() + width / 10, handle().left(), 1.5);
    push(KeyCode.LEFT);
    push(KeyCode.LEFT);
    settle();
    assertEquals(before.left() - width / 10, handle().left(), 1.5);
    push(KeyCode.SHIFT, KeyCode.RIGHT);
    settle();
    assertEquals(before.left() + width * 0.9, handle().left(), 1.5);
    push(KeyCode.PLUS);
    settle();
    assertEquals(width / 2, handle().right() - handle().left(), 1.5);
    push(KeyCode.MINUS);
    settle();
    assertEquals(width, handle().right() - handle().left(), 1.5);
    push(KeyCode.HOME);
    settle();
    assertEquals(onFx(() -> strip.subject().overview().strip().x()), handle().left(), 1.5);
    push(KeyCode.END);
    settle();
    assertEquals(onFx(() -> strip.subject().overview().strip().right()), handle().right(), 1.5);
    assertTrue(onFx(() -> strip.isFocused()));
  }

  @Test
  void theFocusIsSeenWhereItCameByKey() {
    Node ring = onFx(() -> strip.lookup(".focus-ring"));
    assertFalse(onFx(ring::isVisible));
    doOnFx(timeline::requestFocus);
    push(KeyCode.TAB);
    settle();
    assertTrue(onFx(() -> strip.isFocused()));
    assertTrue(onFx(ring::isVisible));
  }

  @Test
  void thePointerSaysWhatItIsOnAndWhatItCanDo() {
    WindowHandle handle = handle();
    Label tip = (Label) onFx(() -> strip.lookup(".overview-tip"));
    moveTo(at((handle.left() + handle.right()) / 2));
    settle();
    assertEquals(Cursor.OPEN_HAND, onFx(() -> strip.getCursor()));
    assertTrue(onFx(tip::isVisible));
    assertTrue(onFx(tip::getText).matches(".*\\d{4} · (no|\\d+) events?"), onFx(tip::getText));
    moveTo(at(handle.right()));
    settle();
    assertEquals(Cursor.H_RESIZE, onFx(() -> strip.getCursor()));
    moveTo(at(handle.right() + 40));
    settle();
    assertEquals(Cursor.HAND, onFx(() -> strip.getCursor()));
    moveTo(onScreen(400, 300));
    settle();
    assertFalse(onFx(tip::isVisible));
  }

  @Test
  void whatIsInViewIsSaid() {
    Object value = onFx(() -> strip.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING));
    assertTrue(
        value.toString().matches("In view .*\\d{4}.*, of .*\\d{4}\\. 400 of 400 events\\."),
        value.toString());
    doOnFx(() -> timeline.navigator().panForward());
    settle();
    Object next = onFx(() -> strip.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING));
    assertNotEquals(value, next);
  }

  @Test
  void theStrayThatIsToldIsGoneToByAClick() {
    Rect told = onFx(() -> OverviewPicture.strays(strip.subject().overview(), true));
    Point2D place =
        onFx(() -> strip.localToScreen(told.right() - 20, told.y() + told.height() / 2));
    clickOn(place);
    settle();
    assertEquals(Optional.of(session.table().id(0)), selected());
  }

  @Test
  void aLowWindowKeepsItsRoomForTheTimeline() {
    assertTrue(onFx(() -> strip.isVisible()));
    doOnFx(() -> strip.getScene().getWindow().setHeight(440));
    waitUntil(() -> strip.getScene().getHeight() <= 440);
    assertFalse(onFx(() -> strip.isVisible()));
    assertFalse(onFx(() -> strip.isManaged()));
    doOnFx(() -> strip.getScene().getWindow().setHeight(700));
    waitUntil(() -> strip.isVisible());
  }
}
