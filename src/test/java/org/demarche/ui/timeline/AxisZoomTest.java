package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Cursor;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import org.demarche.Datasets;
import org.demarche.dataset.Dataset;
import org.demarche.session.ViewState;
import org.demarche.time.TimeRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class AxisZoomTest extends TimelineWindow {
  private static final double AXIS = 20;

  @Override
  Dataset dataset() {
    return Datasets.handmade();
  }

  @BeforeEach
  void showYears() {
    doOnFx(() -> timeline.navigator().fit(new TimeRange(315_532_800L, 1_262_304_000L)));
    settle();
  }

  @Test
  void draggingAlongTheAxisZoomsToWhatWasDraggedOver() {
    ViewState before = view();
    long from = secondAt(300);
    long to = secondAt(500);
    drag(onScreen(500, AXIS), MouseButton.PRIMARY).dropTo(onScreen(300, AXIS));
    settle();
    double pixel = before.viewport().secondsPerPixel();
    assertEquals((double) from, (double) secondAt(plot().x()), 2 * pixel);
    assertEquals((double) to, (double) secondAt(plot().right()), 2 * pixel);
    assertEquals(before.laneScroll(), view().laneScroll());
    doOnFx(() -> timeline.navigator().back());
    assertEquals(before.viewport(), view().viewport());
  }

  @Test
  void whatIsDraggedOverIsShownAndEscapeLetsGoOfIt() {
    ViewState before = view();
    Color plain = colourAt(400);
    drag(onScreen(300, AXIS), MouseButton.PRIMARY).moveTo(onScreen(500, AXIS));
    settle();
    assertFalse(plain.equals(colourAt(400)), "no band is seen");
    push(KeyCode.ESCAPE);
    settle();
    assertEquals(plain, colourAt(400));
    release(MouseButton.PRIMARY);
    settle();
    assertEquals(before, view());
  }

  /// Near the foot of the plot, where nothing else is.
  private Color colourAt(double x) {
    WritableImage image = onFx(() -> timeline.snapshot(null, null));
    return image.getPixelReader().getColor((int) x, (int) (plot().bottom() - 6));
  }

  @Test
  void anUnsteadyHandZoomsNowhere() {
    ViewState before = view();
    drag(onScreen(300, AXIS), MouseButton.PRIMARY).dropTo(onScreen(302, AXIS));
    settle();
    assertEquals(before.viewport(), view().viewport());
  }

  @Test
  void theHandSaysWhereOneMayDragOver() {
    moveTo(onScreen(400, AXIS));
    settle();
    assertEquals(Cursor.CROSSHAIR, onFx(() -> timeline.getCursor()));
    moveTo(onScreen(400, 400));
    settle();
    assertNull(onFx(() -> timeline.getCursor()));
  }

  @Test
  void theShortestStretchThatCanBeShownIsTheLeast() {
    for (int i = 0; i < 12; i++) {
      drag(onScreen(400, AXIS), MouseButton.PRIMARY).dropTo(onScreen(408, AXIS));
      settle();
    }
    assertTrue(view().viewport().secondsPerPixel() * plot().width() >= 59.9);
  }
}
