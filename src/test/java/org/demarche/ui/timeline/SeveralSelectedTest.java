package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.BorderPane;
import org.demarche.Datasets;
import org.demarche.dataset.Dataset;
import org.demarche.messages.English;
import org.demarche.model.EventId;
import org.demarche.query.Filter;
import org.demarche.query.Grouping;
import org.demarche.query.Kinds;
import org.demarche.scene.Mark;
import org.demarche.scene.MarkRef;
import org.demarche.session.Selection;
import org.demarche.time.TimeRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Several events are selected on the timeline and in its list, by pointer and keyboard.
class SeveralSelectedTest extends TimelineWindow {
  private static final int CROWD = 300;

  private EventList list;

  @Override
  Dataset dataset() {
    Datasets.Builder builder =
        new Datasets.Builder()
            .event(Datasets.event("a", "1980").title("A"))
            .event(Datasets.event("b", "1985").title("B").kind("war"))
            .event(Datasets.event("c", "1990").title("C"))
            .event(Datasets.event("d", "1995").title("D"))
            .event(Datasets.event("e", "2000").title("E"));
    for (int i = 0; i < CROWD; i++) {
      builder.event(Datasets.event("m%03d".formatted(i), "2005-06-01").title("M" + i));
    }
    return builder.build();
  }

  @BeforeEach
  void showAll() {
    list =
        onFx(
            () -> {
              EventList made =
                  new EventList(English.WORDS, session, followers, timeline.navigator());
              made.setPrefHeight(220);
              ((BorderPane) timeline.getParent()).setBottom(made);
              return made;
            });
    doOnFx(() -> timeline.navigator().laneWishes().group(Grouping.NONE));
    doOnFx(() -> timeline.navigator().fit(new TimeRange(283_996_800L, 1_136_073_600L)));
    settle();
  }

  private List<String> chosen() {
    return view().selection().events().stream().map(EventId::value).toList();
  }

  private void click(String event, KeyCode... held) {
    clickAt(placeOf(groupOf(new EventId(event))), held);
  }

  private void clickAt(Point2D place, KeyCode... held) {
    if (held.length == 0) {
      clickOn(place);
    } else {
      Point2D at = onFx(() -> timeline.screenToLocal(place));
      doOnFx(() -> timeline.fireEvent(mouse(MouseEvent.MOUSE_CLICKED, timeline, at, held)));
    }
    settle();
  }

  /// The headless robot presses buttons without regard to the keys that are held.
  private static MouseEvent mouse(
      EventType<MouseEvent> type, Node target, Point2D at, KeyCode... held) {
    List<KeyCode> keys = List.of(held);
    return new MouseEvent(
        type,
        at.getX(),
        at.getY(),
        at.getX(),
        at.getY(),
        MouseButton.PRIMARY,
        1,
        keys.contains(KeyCode.SHIFT),
        keys.contains(KeyCode.CONTROL),
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        true,
        new PickResult(target, at.getX(), at.getY()));
  }

  @Test
  void ctrlClickAddsAndTakesOut() {
    click("b");
    click("d", KeyCode.CONTROL);
    click("a", KeyCode.CONTROL);
    assertEquals(List.of("b", "d", "a"), chosen());
    assertTrue(
        onFx(() -> timeline.getAccessibleText()).startsWith("3 events selected. The last one: A."),
        () -> timeline.getAccessibleText());
    click("b", KeyCode.CONTROL);
    click("a", KeyCode.CONTROL);
    assertEquals(new Selection.OneEvent(new EventId("d")), view().selection());
    click("d", KeyCode.CONTROL);
    assertEquals(new Selection.None(), view().selection());
  }

  @Test
  void shiftClickSelectsAlongTimeFromTheAnchor() {
    click("b");
    click("d", KeyCode.SHIFT);
    assertEquals(List.of("b", "c", "d"), chosen());
    click("a", KeyCode.SHIFT);
    assertEquals(List.of("b", "a"), chosen());
    click("c", KeyCode.SHIFT, KeyCode.CONTROL);
    assertEquals(List.of("a", "b", "c"), chosen());
    click("c");
    assertEquals(List.of("c"), chosen());
  }

  @Test
  void aStretchLeavesOutWhatTheFilterHides() {
    click("a");
    String kind = session.dataset().event(new EventId("a")).orElseThrow().kind();
    doOnFx(() -> session.update(view -> view.withFilter(Filter.ALL.toggled(Kinds.SORT, kind))));
    settle();
    click("c", KeyCode.SHIFT);
    assertEquals(List.of("a", "c"), chosen());
  }

  @Test
  void besideTheEventsAClickWithAKeyLosesNothing() {
    click("a");
    click("c", KeyCode.CONTROL);
    // Beside the scroll bar.
    Point2D empty = onScreen(plot().right() - 20, plot().bottom() - 5);
    clickAt(empty, KeyCode.CONTROL);
    clickAt(empty, KeyCode.SHIFT);
    assertEquals(List.of("a", "c"), chosen());
    clickAt(empty);
    assertEquals(List.of(), chosen());
  }

  /// The cluster at the foot of the lane, which comes into view.
  private Mark.Group cluster() {
    doOnFx(() -> timeline.navigator().panBy(0, -5000));
    settle();
    return groups().stream()
        .filter(group -> group.ref() instanceof MarkRef.OfCluster)
        .findFirst()
        .orElseThrow(() -> new AssertionError(groups().toString()));
  }

  private static int count(Mark.Group cluster) {
    return ((MarkRef.OfCluster) cluster.ref()).count();
  }

  @Test
  void aClusterGivesItsEventsAndTakesThemBack() {
    click("a");
    Mark.Group cluster = cluster();
    clickAt(placeOf(cluster), KeyCode.CONTROL);
    assertEquals(1 + count(cluster), chosen().size());
    assertEquals("a", chosen().getFirst());
    assertTrue(chosen().subList(1, chosen().size()).stream().allMatch(id -> id.startsWith("m")));
    clickAt(placeOf(cluster()), KeyCode.CONTROL);
    assertEquals(List.of("a"), chosen());
  }

  @Test
  void aSelectedClusterStaysSelectedWhenAnEventComesToIt() {
    Mark.Group cluster = cluster();
    clickAt(placeOf(cluster));
    assertTrue(view().selection() instanceof Selection.Cluster);
    doOnFx(() -> timeline.navigator().chooser().pick(new EventId("b"), Chooser.Way.ALSO));
    settle();
    assertEquals(count(cluster) + 1, chosen().size());
    assertEquals("b", chosen().getLast());
  }

  @Test
  void arrowsGoOnFromTheOneChosenLast() {
    click("b");
    click("d", KeyCode.CONTROL);
    doOnFx(() -> timeline.navigator().previous());
    assertEquals(new Selection.OneEvent(new EventId("c")), view().selection());
    doOnFx(() -> timeline.navigator().extendForward());
    doOnFx(() -> timeline.navigator().extendForward());
    assertEquals(List.of("c", "d", "e"), chosen());
    doOnFx(() -> timeline.navigator().extendBack());
    assertEquals(List.of("c", "d"), chosen());
    doOnFx(() -> timeline.navigator().clearSelection());
    assertEquals(List.of(), chosen());
  }

  @Test
  void zoomsToAllThatAreSelectedAndKeepsThem() {
    click("b");
    click("c", KeyCode.CONTROL);
    doOnFx(() -> timeline.navigator().fitSelection());
    settle();
    TimeRange shown = onFx(() -> timeline.timeInView());
    // From the first second of 1985 to the last of 1990, with little about it.
    assertTrue(shown.encloses(new TimeRange(473_385_600L, 662_688_000L)), shown.toString());
    assertTrue(shown.length() < 1.3 * (662_688_000L - 473_385_600L), shown.toString());
    assertEquals(List.of("b", "c"), chosen());
  }

  // ---- the list

  private ListCell<?> row(int index) {
    return lookup("#event-list .list-cell").queryAllAs(ListCell.class).stream()
        .filter(cell -> !cell.isEmpty() && cell.getIndex() == index)
        .findFirst()
        .orElseThrow();
  }

  private List<Integer> rows() {
    return onFx(() -> List.copyOf(list.getSelectionModel().getSelectedIndices()));
  }

  private void clickRow(int index, KeyCode... held) {
    if (held.length == 0) {
      clickOn(row(index));
    } else {
      ListCell<?> row = row(index);
      Point2D at = new Point2D(5, 5);
      doOnFx(() -> row.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, row, at, held)));
    }
    settle();
  }

  @Test
  void theListFollowsWhatTheTimelineSelects() {
    click("b");
    click("d", KeyCode.CONTROL);
    assertEquals(List.of(1, 3), rows());
    click("b", KeyCode.CONTROL);
    assertEquals(List.of(3), rows());
  }

  @Test
  void theListSelectsByTheSameKeysAndClicks() {
    clickRow(1);
    assertEquals(List.of("b"), chosen());
    clickRow(3, KeyCode.SHIFT);
    assertEquals(List.of("b", "c", "d"), chosen());
    assertEquals(List.of(1, 2, 3), rows());
    clickRow(2, KeyCode.CONTROL);
    assertEquals(List.of("b", "d"), chosen());
    clickRow(3);
    assertEquals(List.of("d"), chosen());
    assertEquals(List.of(3), rows());
  }

  @Test
  void theListExtendsByShiftAndArrows() {
    clickRow(1);
    press(KeyCode.SHIFT);
    push(KeyCode.DOWN);
    push(KeyCode.DOWN);
    push(KeyCode.UP);
    release(KeyCode.SHIFT);
    settle();
    assertEquals(List.of("b", "c"), chosen());
    type(KeyCode.DOWN);
    settle();
    assertEquals(List.of("d"), chosen());
    assertEquals(Optional.of(new EventId("d")), selected());
    push(KeyCode.CONTROL, KeyCode.A);
    settle();
    assertEquals(5 + CROWD, chosen().size());
    assertEquals(5 + CROWD, rows().size());
  }
}
