package org.demarche.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.Datasets;
import org.demarche.Edits;
import org.demarche.Snapshots;
import org.demarche.model.ActorId;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.query.Actors;
import org.demarche.query.EventSet;
import org.demarche.query.Filter;
import org.demarche.query.WithText;
import org.demarche.scene.Theme;
import org.demarche.search.TextQuery;
import org.demarche.viewport.Viewport;
import org.junit.jupiter.api.Test;

class SessionTest {
  private static final Filter IRAN = Filter.ALL.toggled(Actors.SORT, new ActorId("iran"));

  private final Session session = session();
  private final List<String> heard = new ArrayList<>();

  private static Session session() {
    return new Session(Snapshots.of(Datasets.handmade()), Snapshots.view(new Viewport(0, 0, 1)));
  }

  private void pan(double pixels) {
    session.update(view -> view.withViewport(view.viewport().pan(pixels)));
  }

  private void listenAs(String name) {
    session.addListener(
        (before, after) ->
            heard.add(
                name
                    + before.view().viewport().startSecond()
                    + "-"
                    + after.view().viewport().startSecond()));
  }

  @Test
  void everyListenerHearsOfAChange() {
    listenAs("a");
    listenAs("b");
    pan(5);
    assertEquals(List.of("a0-5", "b0-5"), heard);
  }

  @Test
  void changeThatLeavesTheViewEqualTellsNobody() {
    listenAs("a");
    session.update(view -> view.withFilter(Filter.ALL.with(new Actors(Set.of(), Actors.Mode.ANY))));
    assertEquals(List.of(), heard);
  }

  @Test
  void removedListenerHearsNothingMore() {
    Session.Subscription subscription = session.addListener((before, after) -> heard.add("x"));
    subscription.remove();
    subscription.remove();
    pan(1);
    assertEquals(List.of(), heard);
  }

  @Test
  void listenerAddedTwiceIsRemovedOnceAtATime() {
    Session.Listener listener = (before, after) -> heard.add("x");
    session.addListener(listener);
    session.addListener(listener).remove();
    pan(1);
    assertEquals(List.of("x"), heard);
  }

  @Test
  void changesMadeByListenersReachAllInTheSameOrder() {
    session.addListener(
        (before, after) -> {
          if (after.view().viewport().startSecond() == 5) {
            pan(1);
            pan(1);
          }
        });
    listenAs("b");
    pan(5);
    assertEquals(List.of("b0-5", "b5-7"), heard);
  }

  @Test
  void listenersThatKeepUndoingEachOtherAreFound() {
    session.addListener((before, after) -> pan(1));
    assertThrows(IllegalStateException.class, () -> pan(1));
  }

  @Test
  void listenerThatFailsDoesNotKeepTheOthersFromHearing() {
    session.addListener(
        (before, after) -> {
          throw new IllegalArgumentException("broken");
        });
    listenAs("a");
    assertThrows(IllegalArgumentException.class, () -> pan(1));
    assertThrows(IllegalArgumentException.class, () -> pan(1));
    assertEquals(List.of("a0-1", "a1-2"), heard);
  }

  @Test
  void matchIsReckonedAgainOnlyForAnotherFilter() {
    EventSet first = session.match();
    pan(10);
    assertSame(first, session.match());
    session.update(view -> view.withFilter(IRAN));
    assertNotSame(first, session.match());
    assertEquals(10, session.match().count());
    assertEquals(10, session.counts().total());
  }

  @Test
  void whatTextsSayIsReckonedAgainWithTheNextSnapshotThoughItsIndexIsTheSame() {
    Filter asking = Filter.ALL.with(new WithText(TextQuery.of("zebra")));
    session.update(view -> view.withFilter(asking));
    assertEquals(0, session.match().count());
    assertEquals(0, session.counts().total());
    Snapshot before = session.snapshot();
    Event event = before.dataset().events().get(2);
    session.replace(
        before.next(before.dataset().with(Edits.summarised(event, "A zebra")), List.of()));
    assertEquals(EventSet.of(2), session.match());
    assertEquals(1, session.counts().total());
  }

  @Test
  void backAndForwardWalkTheSettledViews() {
    session.settle();
    session.update(view -> view.withFilter(IRAN));
    session.settle();
    pan(100);
    assertTrue(session.back());
    assertEquals(0, session.view().viewport().startSecond());
    assertEquals(IRAN, session.view().filter());
    assertTrue(session.back());
    assertEquals(Filter.ALL, session.view().filter());
    assertFalse(session.back());
    assertTrue(session.forward());
    assertTrue(session.forward());
    assertEquals(100, session.view().viewport().startSecond());
    assertFalse(session.forward());
  }

  @Test
  void goingBackKeepsTheTheme() {
    session.settle();
    pan(10);
    session.settle();
    session.update(view -> view.withTheme(Theme.DARK));
    session.back();
    assertEquals(Theme.DARK, session.view().theme());
  }

  @Test
  void selectingAnEventIsAPlaceOfItsOwn() {
    session.settle();
    session.update(view -> view.withSelection(new Selection.OneEvent(new EventId("talks-1"))));
    session.settle();
    session.back();
    assertEquals(new Selection.None(), session.view().selection());
  }
}
