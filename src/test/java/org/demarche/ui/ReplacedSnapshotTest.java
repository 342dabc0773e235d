package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import org.demarche.Edits;
import org.demarche.dataset.Dataset;
import org.demarche.model.ActorId;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Problem;
import org.demarche.query.Actors;
import org.demarche.query.Filter;
import org.demarche.query.Kinds;
import org.demarche.scene.Mark;
import org.demarche.session.Selection;
import org.demarche.session.Session;
import org.demarche.session.Snapshot;
import org.demarche.session.ViewState;
import org.demarche.store.ReadResult;
import org.demarche.ui.theme.Prose;
import org.demarche.ui.timeline.Drawn;
import org.demarche.words.Message;
import org.junit.jupiter.api.Test;

/// What the window shows goes on when another snapshot of the dataset takes the place of the one
/// before.
final class ReplacedSnapshotTest extends MainWindowHarness {
  private static final EventId TALKS = new EventId("first-round");
  private static final ActorId IRAN = new ActorId("iran");

  private Session session() {
    return onFx(() -> window().view().orElseThrow().session());
  }

  private Event talks() {
    return session().dataset().event(TALKS).orElseThrow();
  }

  private void replace(Dataset dataset) {
    doOnFx(() -> window().replace(session().snapshot().next(dataset, List.of())));
    settle();
  }

  private Dataset without(EventId gone) {
    Dataset dataset = session().dataset();
    List<Event> rest = new ArrayList<>(dataset.events());
    rest.removeIf(event -> event.id().equals(gone));
    return Edits.withEvents(dataset, rest);
  }

  /// Selects an event, filters, unfolds a facet, searches, scrolls: what a person has set up.
  private ViewState lookAround() {
    openShipped();
    doOnFx(
        () -> {
          session().update(view -> view.withFilter(Filter.ALL.toggled(Actors.SORT, IRAN)));
          window().view().orElseThrow().navigator().show(TALKS);
          ((TitledPane) lookup("#section-places").query()).setExpanded(true);
          ((TextField) lookup("#actor-search").query()).setText("ira");
        });
    settle();
    doOnFx(
        () -> {
          session().update(view -> view.withLaneScroll(view.laneScroll() + 5));
          ((ScrollPane) lookup(".detail-scroll").query()).setVvalue(0.5);
          lookup("#actor-search").query().requestFocus();
        });
    settle();
    return onFx(() -> session().view());
  }

  private double detailTop() {
    return onFx(
        () -> {
          ScrollPane scroll = lookup(".detail-scroll").query();
          double room =
              scroll.getContent().getBoundsInLocal().getHeight()
                  - scroll.getViewportBounds().getHeight();
          return scroll.getVvalue() * room;
        });
  }

  private boolean says(String text) {
    return onFx(
        () ->
            lookup(".prose").queryAllAs(Prose.class).stream()
                .anyMatch(prose -> prose.content().contains(text)));
  }

  /// Where the event's glyph stands; its title may lie on either side of it.
  private double left(EventId event) {
    return onFx(
        () ->
            Drawn.group(window().view().orElseThrow().timeline(), event).marks().stream()
                .filter(Mark.Shape.class::isInstance)
                .map(Mark.Shape.class::cast)
                .mapToDouble(shape -> shape.path().bounds().x())
                .min()
                .orElseThrow());
  }

  @Test
  void aCorrectedDateMovesItsEventAndNothingElse() {
    ViewState before = lookAround();
    double top = detailTop();
    double was = left(TALKS);
    Node focused = onFx(() -> window().view().orElseThrow().node().getScene().getFocusOwner());
    replace(session().dataset().with(Edits.dated(talks(), "2007-05-31")));
    assertEquals(before, onFx(() -> session().view()));
    assertTrue(left(TALKS) > was, "it has moved to the right");
    assertTrue(onFx(() -> window().notices().shown()).isEmpty());
    assertTrue(says("31 May 2007"), "the detail pane follows");
    assertEquals(top, detailTop(), 40);
    assertTrue(onFx(() -> ((TitledPane) lookup("#section-places").query()).isExpanded()));
    assertEquals("ira", onFx(() -> ((TextField) lookup("#actor-search").query()).getText()));
    assertSame(
        focused, onFx(() -> window().view().orElseThrow().node().getScene().getFocusOwner()));
  }

  @Test
  void theWayBackLeadsWhereItLedBefore() {
    lookAround();
    assertTrue(onFx(() -> session().back()));
    ViewState place = onFx(() -> session().view());
    assertTrue(onFx(() -> session().forward()));
    replace(session().dataset().with(Edits.dated(talks(), "2007-05-31")));
    assertTrue(onFx(() -> session().back()));
    assertEquals(place, onFx(() -> session().view()));
  }

  @Test
  void anEventThatIsGoneIsSaidAndNothingBreaks() {
    ViewState before = lookAround();
    replace(without(TALKS));
    assertEquals(
        "The selected event is gone from the dataset.", onFx(() -> window().notices().shown()));
    assertEquals(before.withSelection(new Selection.None()), onFx(() -> session().view()));
    assertEquals(Optional.empty(), session().dataset().event(TALKS));
    doOnFx(
        () -> {
          while (session().back()) {
            assertNotEquals(new Selection.OneEvent(TALKS), session().view().selection());
          }
          window().view().orElseThrow().navigator().next();
          window().view().orElseThrow().navigator().laneDown();
        });
    settle();
    assertTrue(onFx(() -> session().view().selection() instanceof Selection.OneEvent));
  }

  @Test
  void whatWasReadAnewIsPreparedAndShownWithItsProblems() {
    openShipped();
    Snapshot before = session().snapshot();
    Problem problem =
        new Problem(
            "events/1.json", 3, 1, Problem.Severity.WARNING, "odd", Message.of("store.stray-file"));
    Dataset changed = session().dataset().with(Edits.titled(talks(), "The envoys talk"));
    doOnFx(() -> window().reloaded(new ReadResult(Optional.of(changed), List.of(problem))));
    settle();
    assertSame(changed, session().dataset());
    assertNotEquals(before, session().snapshot());
    assertEquals("1 warning", problems());
    doOnFx(() -> window().reloaded(new ReadResult(Optional.empty(), List.of(problem, problem))));
    settle();
    assertSame(changed, session().dataset(), "what is open stays");
    assertEquals("2 warnings", problems());
  }

  private String problems() {
    return onFx(() -> ((Button) lookup("#problems").query()).getText());
  }

  /// A listener of the pulse's end sees what the timeline has painted, and what the panes say.
  @Test
  void afterATickTheTimelineIsPaintedBeforeTheFacetsAreCounted() {
    openShipped();
    int all = onFx(() -> session().match().count());
    String counted = onFx(this::firstCount);
    List<String> firstPulse = new ArrayList<>();
    doOnFx(
        () -> {
          session().update(view -> view.withFilter(Filter.ALL.toggled(Kinds.SORT, "statement")));
          Scene scene = window().view().orElseThrow().node().getScene();
          Runnable[] look = new Runnable[1];
          look[0] =
              () -> {
                scene.removePostLayoutPulseListener(look[0]);
                int drawn = Drawn.match(window().view().orElseThrow().timeline()).count();
                firstPulse.add(drawn < all ? "painted" : "not painted");
                firstPulse.add(firstCount().equals(counted) ? "not counted" : "counted");
              };
          scene.addPostLayoutPulseListener(look[0]);
        });
    settle();
    assertEquals(List.of("painted", "not counted"), firstPulse);
    assertNotEquals(counted, onFx(this::firstCount));
  }

  private String firstCount() {
    return lookup("#facet-actors").query().lookupAll(".facet-count").stream()
        .filter(Node::isVisible)
        .map(node -> ((Label) node).getText())
        .filter(Objects::nonNull)
        .reduce("", (first, next) -> first + " " + next);
  }
}
