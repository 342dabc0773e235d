package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.demarche.layout.LaneBox;
import org.demarche.model.EventId;
import org.demarche.session.ViewState;
import org.demarche.ui.timeline.Drawn;
import org.demarche.ui.timeline.OverviewStrip;
import org.demarche.ui.timeline.TimelineControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ways about the window, each once with the pointer and once with the keys, with the same outcome.
@SuppressWarnings("NullAway.Init") // given before each test
final class SeeingTwiceTest extends TwoWays {
  private static final EventId TALKS = new EventId("first-round");

  @TempDir private Path folder;

  private TimelineControl timeline() {
    return onFx(() -> window().view().orElseThrow().timeline());
  }

  // ---- the overview

  private OverviewStrip strip() {
    return onFx(() -> window().view().orElseThrow().overview());
  }

  private Point2D onStrip(double x) {
    return onFx(() -> strip().localToScreen(x, 20));
  }

  private double left() {
    return onFx(() -> strip().lookup(".overview-handle").getLayoutX());
  }

  private double width() {
    return onFx(() -> strip().lookup(".overview-handle").getBoundsInParent().getWidth());
  }

  private void openWithAWideHandle() {
    openShipped();
    hit(KeyCode.SUBTRACT);
    hit(KeyCode.SUBTRACT);
    hit(KeyCode.SUBTRACT);
  }

  @Test
  void theOverviewMovesAndZoomsByPointer() {
    openWithAWideHandle();
    double left = left();
    double width = width();
    Point2D from = onStrip(left + width / 2);
    drag(from, MouseButton.PRIMARY).dropTo(from.add(30, 0));
    settle();
    assertEquals(left + 30, left(), 2);
    drag(onStrip(left() + width()), MouseButton.PRIMARY).dropTo(onStrip(left() + width() / 2));
    settle();
    assertEquals(width / 2, width(), 3);
    clickOn(onStrip(left() - 40));
    settle();
    assertTrue(left() < left + 30, "it went to where the click was");
  }

  @Test
  void theOverviewMovesAndZoomsByKeyboard() {
    openWithAWideHandle();
    double left = left();
    double width = width();
    walkTo("overview", KeyCode.TAB);
    hit(KeyCode.RIGHT);
    assertTrue(left() > left + 1);
    hit(KeyCode.PLUS);
    assertEquals(width / 2, width(), 3);
    hit(KeyCode.HOME);
    assertTrue(left() < left, "it went to the beginning");
  }

  // ---- lanes

  private List<String> lanes() {
    return onFx(() -> Drawn.layout(timeline()).lanes().stream().map(LaneBox::name).toList());
  }

  private void laneMenuByPointer(int lane, String item) {
    Point2D name = onFx(() -> Drawn.laneName(timeline(), lane));
    clickOn(name, MouseButton.SECONDARY);
    settle();
    click(item);
  }

  private void laneMenuByKeys(String item) {
    hit(KeyCode.L);
    goDownTo(item);
    hit(KeyCode.ENTER);
  }

  private void assertLanes(List<String> before, int... places) {
    assertEquals(
        java.util.Arrays.stream(places).mapToObj(before::get).toList(),
        lanes().subList(0, places.length));
  }

  @Test
  void lanesAreMovedPinnedAndHiddenByPointer() {
    openShipped();
    List<String> before = lanes();
    laneMenuByPointer(0, "#lane-move-down");
    assertLanes(before, 1, 0);
    laneMenuByPointer(1, "#lane-pin");
    assertLanes(before, 0, 1);
    laneMenuByPointer(0, "#lane-hide");
    assertLanes(before, 1);
    clickMenu("View", "Show hidden lanes");
    assertLanes(before, 0, 1);
  }

  @Test
  void lanesAreMovedPinnedAndHiddenByKeyboard() {
    openShipped();
    List<String> before = lanes();
    String first = before.getFirst();
    selectInLane(first);
    laneMenuByKeys("Move ‘%s’ down".formatted(first));
    assertLanes(before, 1, 0);
    laneMenuByKeys("Keep ‘%s’ at the top".formatted(first));
    assertLanes(before, 0, 1);
    laneMenuByKeys("Hide ‘%s’".formatted(first));
    assertLanes(before, 1);
    chooseByKeys("View", "Show hidden lanes");
    assertLanes(before, 0, 1);
  }

  /// Walks through the events until one of a lane is selected.
  private void selectInLane(String lane) {
    for (int i = 0; i < 50; i++) {
      hit(KeyCode.RIGHT);
      boolean there =
          onFx(
              () -> {
                int at = session().table().ordinal(view().selection().lead().orElseThrow());
                var layout = Drawn.layout(timeline());
                return layout
                    .laneOf(session().table().lane(at, layout.grouping(), 0))
                    .filter(box -> box.name().equals(lane))
                    .isPresent();
              });
      if (there) {
        return;
      }
    }
    throw new AssertionError("no event of " + lane);
  }

  // ---- the opening view, the legend

  private void leaveOpeningView() {
    hit(KeyCode.DIGIT0);
    hit(KeyCode.ADD);
  }

  @Test
  void backToTheOpeningViewByPointer() {
    openShipped();
    ViewState first = view();
    leaveOpeningView();
    assertNotEquals(first, view());
    clickMenu("View", "Back to the opening view");
    assertEquals(first, view());
  }

  @Test
  void backToTheOpeningViewByKeyboard() {
    openShipped();
    ViewState first = view();
    leaveOpeningView();
    hit(KeyCode.ALT, KeyCode.HOME);
    assertEquals(first, view());
  }

  private void assertLegendIsRead() {
    Node page = lookup("#legend-page").query();
    assertTrue(onFx(page::isVisible));
    assertEquals("What the signs mean", onFx(() -> lookup(".read-title").<Label>query().getText()));
  }

  @Test
  void theLegendIsOpenedByPointer() {
    openShipped();
    clickMenu("Help", "Explain the signs");
    assertLegendIsRead();
  }

  @Test
  void theLegendIsOpenedByKeyboard() {
    openShipped();
    hit(KeyCode.SHIFT, KeyCode.F1);
    assertLegendIsRead();
  }

  // ---- datasets that were open lately

  private void openAnother() throws IOException {
    Path copy = Files.createDirectories(folder.resolve("copy"));
    try (Stream<Path> files = Files.list(SHIPPED)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Files.copy(file, copy.resolve(file.getFileName().toString()));
      }
    }
    openShipped();
    open(copy);
    assertEquals(copy.toAbsolutePath(), memory().settings().lastDataset());
  }

  private void assertShippedIsOpen() {
    assertEquals(SHIPPED.toAbsolutePath().normalize(), memory().settings().lastDataset());
  }

  @Test
  void aRecentDatasetIsOpenedByPointer() throws IOException {
    openAnother();
    clickMenu("File", "Open recent", SHIPPED.toAbsolutePath().toString());
    assertShippedIsOpen();
  }

  @Test
  void aRecentDatasetIsOpenedByKeyboard() throws IOException {
    openAnother();
    hit(KeyCode.F10);
    hit(KeyCode.DOWN);
    goDownTo("Open recent");
    hit(KeyCode.RIGHT);
    hit(KeyCode.DOWN);
    hit(KeyCode.ENTER);
    assertShippedIsOpen();
  }

  // ---- the menu of an event

  private void assertIdIsCopied() {
    assertEquals("first-round", onFx(() -> Clipboard.getSystemClipboard().getString()));
  }

  private void forgetCopies() {
    doOnFx(() -> Clipboard.getSystemClipboard().clear());
    assertFalse(onFx(() -> Clipboard.getSystemClipboard().hasString()));
  }

  @Test
  void theMenuOfAnEventIsUsedByPointer() {
    openShipped();
    forgetCopies();
    doOnFx(() -> window().view().orElseThrow().navigator().show(TALKS));
    settle();
    clickOn(onFx(() -> Drawn.place(timeline(), TALKS)), MouseButton.SECONDARY);
    settle();
    click("#event-copy-id");
    assertIdIsCopied();
  }

  @Test
  void theMenuOfAnEventIsUsedByKeyboard() {
    openShipped();
    forgetCopies();
    hit(KeyCode.CONTROL, KeyCode.F);
    type("First round of US–Iran talks");
    hit(KeyCode.ENTER);
    assertEquals(TALKS, view().selection().lead().orElseThrow());
    hit(KeyCode.ESCAPE);
    hit(KeyCode.ESCAPE);
    hit(KeyCode.SHIFT, KeyCode.F10);
    goDownTo("Copy identifier");
    hit(KeyCode.ENTER);
    assertIdIsCopied();
  }
}
