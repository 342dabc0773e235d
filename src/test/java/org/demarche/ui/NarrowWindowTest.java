package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.demarche.model.EventId;
import org.demarche.session.Selection;
import org.junit.jupiter.api.Test;

/// A window too narrow for panes beside the timeline: the filter is a strip, what is read lies
/// over.
final class NarrowWindowTest extends MainWindowHarness {
  @Override
  PanePlaces places() {
    return PanePlaces.USUAL;
  }

  private boolean seen(String id) {
    return onFx(
        () ->
            lookup(id).queryAll().stream().anyMatch(node -> node.getScene() != null && tree(node)));
  }

  private static boolean tree(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private double timelineWidth() {
    return onFx(() -> window().view().orElseThrow().timeline().getWidth());
  }

  private void select(Selection selection) {
    doOnFx(
        () ->
            window().view().orElseThrow().session().update(view -> view.withSelection(selection)));
    settle();
  }

  @Test
  void theTimelineHasAllButAStripToBeginWith() {
    openShipped();
    assertEquals(1000 - 36, timelineWidth(), 4);
    assertFalse(seen(".filter-pane"));
    assertFalse(seen(".read-pane"));
  }

  @Test
  void whatIsSelectedIsReadOverTheTimelineWhichStaysAsItIs() {
    openShipped();
    double width = timelineWidth();
    select(new Selection.OneEvent(new EventId("first-round")));
    assertTrue(seen(".read-pane"));
    assertEquals(width, timelineWidth());
    select(new Selection.None());
    assertFalse(seen(".read-pane"));
  }

  @Test
  void whoClosesWhatLiesOverIsNotShownItAgainUntilTheyAsk() {
    openShipped();
    select(new Selection.OneEvent(new EventId("first-round")));
    clickOn("#fold-read");
    settle();
    assertFalse(seen(".read-pane"));
    select(new Selection.OneEvent(new EventId("second-round")));
    assertFalse(seen(".read-pane"));
    push(KeyCode.CONTROL, KeyCode.DIGIT2);
    settle();
    assertTrue(seen(".read-pane"));
  }

  @Test
  void theStripCountsTheConditionsAndOpensTheFilter() {
    openShipped();
    assertFalse(seen("#filter-strip-count"));
    clickOn("#open-filter");
    settle();
    assertTrue(seen(".filter-pane"));
    assertEquals(230, onFx(() -> lookup(".filter-pane").<Region>query().getWidth()), 4);
    clickOn("#filter-disputed-date");
    settle();
    push(KeyCode.CONTROL, KeyCode.DIGIT1);
    settle();
    assertFalse(seen(".filter-pane"));
    assertTrue(seen("#filter-strip-count"));
    assertEquals("1", onFx(() -> lookup("#filter-strip-count").queryAs(Label.class).getText()));
  }
}
