package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.demarche.font.Fonts;
import org.demarche.model.EventId;
import org.demarche.scene.Mark;
import org.demarche.session.Selection;
import org.demarche.session.Session;
import org.demarche.ui.timeline.Drawn;
import org.demarche.ui.timeline.TimelineControl;
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

  private double selectedX() {
    return onFx(
        () -> {
          Session session = window().view().orElseThrow().session();
          int ordinal = session.dataset().ordinal(session.view().selection().lead().orElseThrow());
          return session.view().viewport().x(session.table().outerStart(ordinal));
        });
  }

  private double plotWidth() {
    TimelineControl timeline = window().view().orElseThrow().timeline();
    double seconds = window().view().orElseThrow().session().view().viewport().secondsPerPixel();
    return timeline.timeInView().length() / seconds;
  }

  /// From the left of the plot to the pane that lies over it.
  private double freeWidth() {
    return onFx(
        () -> {
          Region timeline = window().view().orElseThrow().timeline();
          Region pane = lookup(".read-pane").query();
          double left = timeline.localToScene(timeline.getWidth() - plotWidth(), 0).getX();
          return pane.localToScene(0, 0).getX() - left;
        });
  }

  private void putAt(double x, EventId event) {
    doOnFx(
        () -> {
          Session session = window().view().orElseThrow().session();
          int ordinal = session.dataset().ordinal(event);
          session.update(
              view ->
                  view.withViewport(
                      view.viewport()
                          .pan(view.viewport().x(session.table().outerStart(ordinal)) - x)));
        });
    settle();
  }

  @Test
  void anEventThatIsSelectedUnderThePaneThatOpensGlidesToItsSideAndNoFurther() {
    openShipped();
    EventId event = new EventId("second-round");
    putAt(760, event);
    select(new Selection.OneEvent(event));
    assertTrue(titleEnd(event) < freeWidth(), () -> titleEnd(event) + " of " + freeWidth());
    assertTrue(titleEnd(event) > freeWidth() - 80, () -> titleEnd(event) + " of " + freeWidth());
  }

  /// Where the title of an event ends, from the left of the plot.
  private double titleEnd(EventId event) {
    return onFx(
        () -> {
          TimelineControl timeline = window().view().orElseThrow().timeline();
          double end =
              Drawn.group(timeline, event).marks().stream()
                  .filter(Mark.Label.class::isInstance)
                  .map(Mark.Label.class::cast)
                  .mapToDouble(
                      label -> label.x() + Fonts.metrics().width(label.text(), label.style()))
                  .max()
                  .orElseThrow();
          return end - (timeline.getWidth() - plotWidth());
        });
  }

  @Test
  void theTitleOfAnEventThatIsSelectedIsReadBesideThePaneThatOpens() {
    openShipped();
    EventId event = new EventId("second-round");
    putAt(300, event);
    select(new Selection.OneEvent(event));
    assertTrue(titleEnd(event) <= freeWidth(), () -> titleEnd(event) + " of " + freeWidth());
    assertTrue(selectedX() > 48, () -> selectedX() + " of " + freeWidth());
  }

  @Test
  void anEventBesideThePaneThatOpensStaysWhereItIs() {
    openShipped();
    EventId event = new EventId("second-round");
    putAt(150, event);
    select(new Selection.OneEvent(event));
    assertEquals(150, selectedX(), 1e-3);
  }

  @Test
  void whoPansAnEventUnderThePaneThemselvesIsLetTo() {
    openShipped();
    EventId event = new EventId("second-round");
    putAt(200, event);
    select(new Selection.OneEvent(event));
    putAt(760, event);
    assertEquals(760, selectedX(), 1e-3);
  }

  @Test
  void anEventThatIsLookedForComesIntoViewBesideThePane() {
    openShipped();
    doOnFx(() -> window().view().orElseThrow().navigator().last());
    settle();
    assertTrue(selectedX() < freeWidth(), () -> selectedX() + " of " + freeWidth());
  }
}
