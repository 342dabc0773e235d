package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.demarche.messages.BundledWords;
import org.demarche.messages.Language;
import org.demarche.model.EventId;
import org.demarche.session.Selection;
import org.demarche.session.Session;
import org.demarche.ui.timeline.Drawn;
import org.demarche.ui.timeline.TimelineControl;
import org.demarche.words.Words;
import org.junit.jupiter.api.Test;

/// The window in a language that is written from right to left.
final class MirroredWindowTest extends MainWindowHarness {
  private static final EventId TALKS = new EventId("first-round");

  private final Words words = new BundledWords(Language.MIRRORED);

  @Override
  Words words() {
    return words;
  }

  private Session session() {
    return onFx(() -> window().view().orElseThrow().session());
  }

  private TimelineControl timeline() {
    return onFx(() -> window().view().orElseThrow().timeline());
  }

  /// From a place in a node to the screen, across.
  private static double across(Node node, double x) {
    return onFx(() -> node.localToScreen(x, 1).getX());
  }

  private double left(String selector) {
    return onFx(() -> lookup(selector).query().localToScreen(new Point2D(0, 0)).getX());
  }

  @Test
  void itIsLaidOutFromRightToLeftAndTimeFromLeftToRight() {
    openShipped();
    Node root = onFx(() -> timeline().getScene().getRoot());
    assertEquals(NodeOrientation.RIGHT_TO_LEFT, root.getEffectiveNodeOrientation());
    assertTrue(across(root, 0) > across(root, 100), "the window begins on the right");
    assertTrue(across(timeline(), 0) < across(timeline(), 100), "the timeline on the left");
    assertTrue(left(".filter-pane") > left(".detail-pane"), "what is asked is on the right");
    assertTrue(left("#previous") < left("#next"), "earlier is on the left");
  }

  @Test
  void aClickOnTheTimelineSelectsTheEventUnderThePointer() {
    openShipped();
    doOnFx(() -> window().view().orElseThrow().navigator().show(TALKS));
    doOnFx(() -> window().view().orElseThrow().navigator().fitSelection());
    doOnFx(() -> window().view().orElseThrow().navigator().clearSelection());
    settle();
    clickOn(onFx(() -> Drawn.place(timeline(), TALKS)));
    settle();
    assertEquals(new Selection.OneEvent(TALKS), session().view().selection());
  }

  @Test
  void dialogsFollowTheWindow() {
    openShipped();
    push(KeyCode.CONTROL, KeyCode.E);
    settle();
    assertEquals(
        List.of(NodeOrientation.RIGHT_TO_LEFT, NodeOrientation.RIGHT_TO_LEFT), ofWindows());
  }

  private static List<NodeOrientation> ofWindows() {
    return onFx(
        () ->
            Window.getWindows().stream()
                .map(shown -> shown.getScene().getRoot().getEffectiveNodeOrientation())
                .toList());
  }

  @Test
  void menusFollowTheWindow() {
    openShipped();
    doOnFx(() -> lookup(".menu-bar").<MenuBar>query().getMenus().getFirst().show());
    settle();
    assertEquals(
        List.of(NodeOrientation.RIGHT_TO_LEFT, NodeOrientation.RIGHT_TO_LEFT), ofWindows());
  }

  @Test
  void whatKeysDoIsSaidInItsLanguage() {
    openShipped();
    push(KeyCode.F1);
    settle();
    assertTrue(lookup(words.one("window.command", "quit")).tryQuery().isPresent());
  }

  @Test
  void theListOfASearchLiesBelowTheBox() {
    openShipped();
    push(KeyCode.SHORTCUT, KeyCode.F);
    write("Hezbollah");
    settle();
    Bounds box = onFx(() -> inWindow(lookup("#search").query()));
    Bounds list = onFx(() -> inWindow(lookup("#search-panel").query()));
    assertTrue(onFx(() -> lookup("#search-panel").query().isVisible()));
    assertTrue(list.getMinY() >= box.getMaxY());
    assertTrue(list.getMinX() <= box.getMinX() && box.getMaxX() <= list.getMaxX());
    assertTrue(list.getMinX() >= 0);
  }

  private static Bounds inWindow(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }
}
