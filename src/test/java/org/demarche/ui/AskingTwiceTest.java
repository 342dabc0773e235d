package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.demarche.model.ActorId;
import org.demarche.model.EventId;
import org.demarche.query.Actors;
import org.demarche.query.Filter;
import org.demarche.query.InTime;
import org.demarche.query.Ticks;
import org.demarche.query.Wish;
import org.demarche.query.WithText;
import org.demarche.search.TextQuery;
import org.demarche.time.FuzzyDate;
import org.demarche.time.TimeRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What one asks of the dataset, in the window: each once with the pointer and once with the keys,
/// with the same outcome.
final class AskingTwiceTest extends TwoWays {
  private static final ActorId IRAN = new ActorId("iran");

  // ---- looking for words, and going from one event found to the next

  private List<EventId> found() {
    return onFx(
        () -> {
          List<EventId> ids = new ArrayList<>();
          session().hits().kept().forEach(at -> ids.add(session().table().id(at)));
          return ids;
        });
  }

  private void assertRead(int hit) {
    assertEquals(Optional.of(found().get(hit)), view().selection().lead());
  }

  @Test
  void hitsAreWalkedByPointer() {
    openShipped();
    click("#search");
    type("talks on security");
    click(onFx(() -> lookup(".hit-row").nth(0).<javafx.scene.Node>query()));
    int at = found().indexOf(view().selection().lead().orElseThrow());
    clickMenu("Go", "Next event found");
    assertRead(at + 1);
    clickMenu("Go", "Event found before");
    assertRead(at);
  }

  @Test
  void hitsAreWalkedByKeyboard() {
    openShipped();
    hit(KeyCode.CONTROL, KeyCode.F);
    type("talks on security");
    hit(KeyCode.ENTER);
    int at = found().indexOf(view().selection().lead().orElseThrow());
    hit(KeyCode.F3);
    assertRead(at + 1);
    hit(KeyCode.SHIFT, KeyCode.F3);
    assertRead(at);
  }

  private void assertKept() {
    assertEquals(Filter.of(new WithText(TextQuery.typed("talks on security"))), view().filter());
    assertTrue(onFx(() -> session().match().count()) > 1);
  }

  @Test
  void aSearchIsKeptByPointer() {
    openShipped();
    click("#search");
    type("talks on security");
    click("#search-keep");
    assertKept();
  }

  @Test
  void aSearchIsKeptByKeyboard() {
    openShipped();
    hit(KeyCode.CONTROL, KeyCode.F);
    type("talks on security");
    hit(KeyCode.CONTROL, KeyCode.ENTER);
    assertKept();
  }

  // ---- who must not take part, and events that name nobody

  private void assertWithoutIran() {
    assertEquals(
        Filter.of(
            new Actors(
                new Ticks<>(java.util.Set.of(), java.util.Set.of(IRAN), Wish.NONE),
                Actors.Mode.ANY)),
        view().filter());
    EventId talks = new EventId("first-round");
    assertTrue(!onFx(() -> session().match().contains(session().table().ordinal(talks))));
  }

  @Test
  void anActorIsRuledOutByPointer() {
    openShipped();
    ruleOutByPointer("Iran");
    assertWithoutIran();
  }

  @Test
  void anActorIsRuledOutByKeyboard() {
    openShipped();
    ruleOutByKeys("Iran");
    assertWithoutIran();
  }

  private void assertMissing(Wish wish) {
    assertEquals(wish, view().filter().get(Actors.SORT).ticks().missing());
  }

  @Test
  void thatNobodyIsNamedIsAskedByPointer() {
    openShipped();
    click("#missing-actors");
    assertMissing(Wish.WITH);
    click("#missing-actors");
    assertMissing(Wish.NONE);
    moveTo("#missing-actors");
    click(onFx(() -> lookup("#missing-actors").query().getParent().lookup(".rule-out")));
    assertMissing(Wish.WITHOUT);
  }

  @Test
  void thatNobodyIsNamedIsAskedByKeyboard() {
    openShipped();
    walkInFilterTo("missing-actors");
    hit(KeyCode.SPACE);
    assertMissing(Wish.WITH);
    hit(KeyCode.SPACE);
    assertMissing(Wish.NONE);
    hit(KeyCode.DELETE);
    assertMissing(Wish.WITHOUT);
  }

  // ---- when

  private @Nullable TimeRange kept() {
    return view().filter().get(InTime.SORT).range();
  }

  private void assertKept(String edtf) {
    assertEquals(
        session().dataset().chronology().extent(FuzzyDate.of(edtf)).reach(),
        Objects.requireNonNull(kept()));
  }

  @Test
  void whichOfTwoDatesIsMeantIsSaidByPointer() {
    openShipped();
    click("#range-field");
    type("5/6/2007");
    assertNull(kept());
    click("6 May 2007");
    assertKept("2007-05-06");
  }

  @Test
  void whichOfTwoDatesIsMeantIsSaidByKeyboard() {
    openShipped();
    walkInFilterTo("range-field");
    type("5/6/2007");
    assertNull(kept());
    walkTo(node -> says(node, "6 May 2007"), KeyCode.TAB);
    hit(KeyCode.SPACE);
    assertKept("2007-05-06");
  }

  private void assertTimeInViewIsKept() {
    TimeRange seen = onFx(() -> window().view().orElseThrow().timeline().timeInView());
    TimeRange range = Objects.requireNonNull(kept());
    assertTrue(range.start() <= seen.start() && seen.start() - range.start() < 86_400);
    assertTrue(range.end() >= seen.end() && range.end() - seen.end() < 86_400);
  }

  @Test
  void theTimeInViewIsKeptByPointer() {
    openShipped();
    click("#range-in-view");
    assertTimeInViewIsKept();
  }

  @Test
  void theTimeInViewIsKeptByKeyboard() {
    openShipped();
    walkInFilterTo("range-in-view");
    hit(KeyCode.SPACE);
    assertTimeInViewIsKept();
  }
}
