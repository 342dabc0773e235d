package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.demarche.model.EventId;
import org.demarche.query.EventTable;
import org.demarche.session.Navigation;
import org.demarche.session.Selection;
import org.demarche.session.Session;
import org.demarche.session.ViewState;
import org.demarche.time.TimeRange;
import org.junit.jupiter.api.Test;

/// What the timeline does when somebody wants to see an event, and the keys that walk about it from
/// anywhere.
final class GoingToEventsTest extends MainWindowHarness {
  private static final EventId TALKS = new EventId("first-round");

  private Session session() {
    return onFx(() -> window().view().orElseThrow().session());
  }

  private ViewState view() {
    return onFx(() -> session().view());
  }

  private TimeRange inView() {
    return onFx(() -> window().view().orElseThrow().timeline().timeInView());
  }

  private void show(EventId event) {
    doOnFx(() -> window().view().orElseThrow().navigator().show(event));
    settle();
  }

  private void closeTo(EventId event) {
    show(event);
    doOnFx(() -> window().view().orElseThrow().navigator().fitSelection());
    settle();
  }

  /// Ordinal of the event that takes longest of all.
  private int longest() {
    EventTable table = session().table();
    return IntStream.range(0, table.size())
        .boxed()
        .max(Comparator.comparingLong(i -> table.outerEnd(i) - table.outerStart(i)))
        .orElseThrow();
  }

  private void focus(String id) {
    doOnFx(() -> lookup(id).<Node>query().requestFocus());
    settle();
  }

  private void hit(KeyCode... keys) {
    push(keys);
    settle();
  }

  @Test
  void anEventThatFitsIsGoneToAtTheScaleOneLooksAt() {
    openShipped();
    closeTo(TALKS);
    double scale = view().viewport().secondsPerPixel();
    show(new EventId("second-round"));
    assertEquals(scale, view().viewport().secondsPerPixel());
    Navigation navigation = session().snapshot().navigation();
    assertTrue(
        inView()
            .encloses(navigation.outer(session().dataset().ordinal(new EventId("second-round")))));
  }

  @Test
  void anEventTooLongForTheScaleIsShownWithWhatLiesAboutIt() {
    openShipped();
    closeTo(TALKS);
    int longest = longest();
    TimeRange outer = session().snapshot().navigation().outer(longest);
    assertTrue(outer.length() > inView().length());
    show(session().table().id(longest));
    assertTrue(inView().encloses(outer), inView() + " shows too little of " + outer);
    assertTrue(inView().length() > 2 * outer.length());
  }

  @Test
  void walkingFromEventToEventKeepsTheScale() {
    openShipped();
    closeTo(TALKS);
    double scale = view().viewport().secondsPerPixel();
    for (int i = 0; i < 12; i++) {
      hit(KeyCode.LEFT);
    }
    assertEquals(scale, view().viewport().secondsPerPixel());
  }

  @Test
  void arrowsAndEscapeWorkFromAButton() {
    openShipped();
    show(TALKS);
    focus("#zoom-in");
    hit(KeyCode.RIGHT);
    int next = session().dataset().ordinal(TALKS) + 1;
    assertEquals(new Selection.OneEvent(session().table().id(next)), view().selection());
    hit(KeyCode.ESCAPE);
    assertEquals(new Selection.None(), view().selection());
  }

  @Test
  void aFieldKeepsTheArrowsThatItUses() {
    openShipped();
    show(TALKS);
    clickOn("#range-field");
    write("2007");
    hit(KeyCode.LEFT);
    assertEquals(new Selection.OneEvent(TALKS), view().selection());
  }
}
