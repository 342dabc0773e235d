package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.demarche.Datasets;
import org.demarche.Edits;
import org.demarche.dataset.Dataset;
import org.demarche.messages.English;
import org.demarche.model.EventId;
import org.demarche.query.Filter;
import org.demarche.query.Kinds;
import org.demarche.session.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventListTest extends TimelineWindow {
  @Override
  Dataset dataset() {
    return new Datasets.Builder()
        .event(Datasets.event("a", "1979").title("A quiet day").kind("war"))
        .event(
            Datasets.event("b", "1980")
                .title("A rupture")
                .datedToo("1981")
                .denied("So it was", "iran", "s1"))
        .event(Datasets.event("c", "1990").title("A visit").contradictedBy("s1"))
        .build();
  }

  @BeforeEach
  void list() {
    doOnFx(
        () ->
            ((BorderPane) timeline.getParent())
                .setBottom(new EventList(English.WORDS, session, followers, timeline.navigator())));
    settle();
  }

  private List<ListCell<?>> cells() {
    return lookup("#event-list .list-cell").queryAllAs(ListCell.class).stream()
        .<ListCell<?>>map(cell -> cell)
        .filter(cell -> !cell.isEmpty())
        .sorted(Comparator.comparingInt(ListCell::getIndex))
        .toList();
  }

  private static String shown(ListCell<?> cell) {
    return cell.getText() + (cell.getGraphic() instanceof Label marks ? marks.getText() : "");
  }

  @Test
  void aRowEndsWithWhatOfItsEventIsDisputed() {
    List<String> rows =
        List.of(
            "1979 · A quiet day",
            "1980 · A rupture · date disputed, claim denied",
            "1990 · A visit · what happened disputed");
    assertEquals(rows, cells().stream().map(EventListTest::shown).toList());
    assertEquals(rows, cells().stream().map(ListCell::getAccessibleText).toList());
  }

  @Test
  void aRowThatIsUsedAgainForAnotherEventLosesItsMarks() {
    doOnFx(
        () -> session.update(view -> view.withFilter(Filter.ALL.with(new Kinds(Set.of("war"))))));
    settle();
    assertEquals(
        List.of("1979 · A quiet day"), cells().stream().map(EventListTest::shown).toList());
  }

  private static List<EventId> ids(String... events) {
    return Stream.of(events).map(EventId::new).toList();
  }

  private void choose(String... events) {
    doOnFx(() -> session.update(view -> view.withSelection(Selection.of(ids(events)))));
    settle();
    doOnFx(() -> lookup("#event-list").query().requestFocus());
  }

  private void press(KeyCode code, boolean shift) {
    Event.fireEvent(
        lookup("#event-list").query(),
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
  }

  @Test
  void everyPressOfAHeldKeyCountsThoughTheListFollowsLater() {
    choose("a");
    doOnFx(
        () -> {
          press(KeyCode.DOWN, true);
          press(KeyCode.DOWN, true);
        });
    settle();
    assertEquals(
        new Selection.Several(ids("a", "b", "c"), new EventId("a"), 0), view().selection());
    doOnFx(() -> press(KeyCode.UP, true));
    settle();
    assertEquals(new Selection.Several(ids("a", "b"), new EventId("a"), 0), view().selection());
  }

  @Test
  void escapeClearsTheSelection() {
    choose("a", "b");
    doOnFx(() -> press(KeyCode.ESCAPE, false));
    settle();
    assertEquals(new Selection.None(), view().selection());
    ListView<?> list = lookup("#event-list").query();
    assertEquals(List.of(), onFx(() -> List.copyOf(list.getSelectionModel().getSelectedIndices())));
  }

  @Test
  void theRowsAndTheChosenOneFollowAnotherSnapshot() {
    EventId rupture = new EventId("b");
    doOnFx(() -> session.update(view -> view.withSelection(new Selection.OneEvent(rupture))));
    settle();
    doOnFx(
        () -> {
          org.demarche.model.Event later =
              Edits.dated(session.dataset().event(rupture).orElseThrow(), "1995");
          session.replace(session.snapshot().next(session.dataset().with(later), List.of()));
        });
    settle();
    assertEquals(
        List.of(
            "1979 · A quiet day",
            "1990 · A visit · what happened disputed",
            "1995 · A rupture · date disputed, claim denied"),
        cells().stream().map(EventListTest::shown).toList());
    ListView<?> list = lookup("#event-list").query();
    assertEquals(2, onFx(() -> list.getSelectionModel().getSelectedIndex()));
    assertEquals(Optional.of(rupture), selected());
  }
}
