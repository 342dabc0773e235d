package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.demarche.Flat;
import org.demarche.dataset.Dataset;
import org.demarche.layout.LaneBox;
import org.demarche.query.EventSet;
import org.demarche.query.Grouping;
import org.demarche.query.Kinds;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.scene.MarkRef.OfMoreLanes.Where;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Lanes that do not fit, and lanes that the reader arranges.
final class ArrangedTimelineTest extends TimelineWindow {
  @Override
  Dataset dataset() {
    return Flat.of(400);
  }

  @BeforeEach
  void arrive() {
    settle();
    waitUntil(() -> bar().isVisible());
  }

  private ScrollBar bar() {
    return (ScrollBar) timeline.lookup("#lane-scroll");
  }

  private List<String> names() {
    return onFx(
        () -> timeline.picture().frame().layout().lanes().stream().map(LaneBox::name).toList());
  }

  private Optional<Mark.Group> sign(Where where) {
    return groups().stream()
        .filter(group -> group.ref().equals(new MarkRef.OfMoreLanes(where)))
        .findFirst();
  }

  private Point2D middle(Mark.Group group) {
    return onScreen(
        group.hit().x() + group.hit().width() / 2, group.hit().y() + group.hit().height() / 2);
  }

  private Point2D nameOf(int lane) {
    return onFx(
        () -> {
          LaneBox box = timeline.picture().frame().layout().lanes().get(lane);
          double top = box.top() - timeline.picture().frame().view().laneScroll();
          return timeline.localToScreen(40, plot().y() + top + 20);
        });
  }

  private void choose(int lane, String item) {
    moveTo(nameOf(lane));
    press(MouseButton.SECONDARY).release(MouseButton.SECONDARY);
    settle();
    clickOn(item);
    settle();
  }

  @Test
  void theScrollBarScrollsTheLanesAndFollowsThem() {
    double most = onFx(() -> bar().getMax());
    assertTrue(most > 100, "" + most);
    doOnFx(() -> bar().setValue(most / 2));
    settle();
    assertEquals(most / 2, view().laneScroll(), 0.5);
    doOnFx(() -> timeline.navigator().panBy(0, -60));
    settle();
    assertEquals(view().laneScroll(), onFx(() -> bar().getValue()), 0.5);
    Point2D track = onScreen(plot().right() - 5, plot().bottom() - 8);
    clickOn(track);
    settle();
    assertTrue(view().laneScroll() > most / 2 + 60.5, "" + view().laneScroll());
  }

  @Test
  void theSignsSayHowManyLanesLieAboveAndBelowAndGoThere() {
    assertTrue(sign(Where.ABOVE).isEmpty());
    Mark.Group below = sign(Where.BELOW).orElseThrow();
    assertTrue(below.title().matches("\\d+ lanes? below"), below.title());
    clickOn(middle(below));
    settle();
    assertTrue(view().laneScroll() > 0);
    clickOn(middle(sign(Where.ABOVE).orElseThrow()));
    settle();
    assertEquals(0, view().laneScroll());
    doOnFx(() -> bar().setValue(bar().getMax()));
    settle();
    assertTrue(sign(Where.BELOW).isEmpty());
  }

  @Test
  void aLaneMovesByItsMenu() {
    List<String> before = names();
    choose(1, "#lane-move-up");
    assertEquals(List.of(before.get(1), before.get(0)), names().subList(0, 2));
    choose(0, "#lane-move-down");
    assertEquals(before, names());
    choose(2, "#lane-pin");
    assertEquals(before.get(2), names().getFirst());
    doOnFx(() -> timeline.navigator().back());
    settle();
    assertEquals(before, names());
  }

  @Test
  void aHiddenLaneIsToldItsEventsStillCountAndComeBackByAClick() {
    List<String> before = names();
    EventSet match = onFx(() -> session.match());
    choose(0, "#lane-hide");
    assertFalse(names().contains(before.getFirst()));
    assertEquals(match, onFx(() -> session.match()));
    int hidden = match.count() - onFx(() -> session.shown().count());
    assertTrue(hidden > 0);
    Mark.Group sign = sign(Where.HIDDEN).orElseThrow();
    assertEquals("1 lane hidden", sign.title());
    String[] told = {""};
    doOnFx(() -> timeline.onView(view -> told[0] = view.counts()));
    settle();
    assertTrue(told[0].contains(hidden + " in hidden lanes"), told[0]);
    clickOn(middle(sign));
    settle();
    assertEquals(before, names());
    assertTrue(sign(Where.HIDDEN).isEmpty());
  }

  @Test
  void theMenuIsOpenedAndUsedByKeysToo() {
    List<String> before = names();
    doOnFx(() -> timeline.openLaneMenu());
    settle();
    // The first item is the one that the keys are on when the menu opens.
    push(KeyCode.ENTER);
    settle();
    assertEquals(
        List.of(before.get(1), before.get(0)),
        names().subList(0, 2),
        onFx(() -> session.view().arrangement().toString()));
    assertTrue(onFx(() -> timeline.isFocused()));
  }

  @Test
  void theFilterKeepsOrLeavesOutWhatBelongsToALane() {
    String first = onFx(() -> timeline.picture().frame().layout().lanes().getFirst().key());
    int all = onFx(() -> session.match().count());
    choose(0, "#lane-without");
    int without = onFx(() -> session.match().count());
    assertTrue(0 < without && without < all, without + " of " + all);
    assertTrue(onFx(() -> timeline.picture().frame().layout().lane(first)).isEmpty());
    doOnFx(() -> timeline.navigator().back());
    settle();
    choose(0, "#lane-only");
    assertEquals(all - without, onFx(() -> session.match().count()));
    assertEquals(first, onFx(() -> timeline.picture().frame().layout().lanes().getFirst().key()));
  }

  @Test
  void lanesThatAllFitNeedNoBar() {
    doOnFx(
        () ->
            session.update(
                view ->
                    view.withGrouping(Grouping.KIND)
                        .withFilter(view.filter().with(new Kinds(Set.of("agreement"))))));
    waitUntil(() -> !bar().isVisible());
    assertTrue(sign(Where.BELOW).isEmpty());
  }
}
