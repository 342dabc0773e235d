package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.demarche.model.Account.Aspect;
import org.demarche.model.ActorId;
import org.demarche.model.Citation;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Participant;
import org.demarche.session.Selection;
import org.demarche.session.Session;
import org.demarche.time.Extent;
import org.demarche.time.FuzzyDate;
import org.demarche.time.TimeRange;
import org.demarche.ui.theme.Prose;
import org.junit.jupiter.api.Test;

/// Questions that readers have of the shipped dataset, each answered in three steps at most, by
/// pointer and by keyboard: a step is one thing said in one place, such as which actors must take
/// part. What is shown is compared with the events themselves.
final class QuestionsTest extends TwoWays {
  private Set<String> matching() {
    Session session = session();
    Set<String> ids = new TreeSet<>();
    doOnFx(() -> session.match().forEach(ordinal -> ids.add(session.table().id(ordinal).value())));
    return ids;
  }

  private Set<String> those(java.util.function.Predicate<Event> wanted) {
    return session().dataset().events().stream()
        .filter(wanted)
        .map(event -> event.id().value())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Whether an actor, or one that belongs to it, takes part.
  private boolean involves(Event event, String actor) {
    return event.participants().stream()
        .map(Participant::actor)
        .anyMatch(
            one ->
                session()
                    .dataset()
                    .chronology()
                    .actors()
                    .upwards(one)
                    .contains(new ActorId(actor)));
  }

  // ---- with Iran and Iraq, but not the United States

  @Test
  void eventsWithIranAndIraqButNotTheUnitedStatesByPointer() {
    openShipped();
    click("#mode-all");
    tickByPointer("Iran");
    tickByPointer("Iraq");
    ruleOutByPointer("United States");
    assertIranAndIraqWithoutTheUnitedStates();
  }

  @Test
  void eventsWithIranAndIraqButNotTheUnitedStatesByKeyboard() {
    openShipped();
    tickByKeys("Iran");
    tickByKeys("Iraq");
    ruleOutByKeys("United States");
    hit(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    walkTo("mode-any", KeyCode.SHIFT, KeyCode.TAB);
    walkTo("mode-all", KeyCode.RIGHT);
    hit(KeyCode.SPACE);
    assertIranAndIraqWithoutTheUnitedStates();
  }

  private void assertIranAndIraqWithoutTheUnitedStates() {
    Set<String> expected =
        those(
            event ->
                involves(event, "iran")
                    && involves(event, "iraq")
                    && !involves(event, "united-states"));
    assertFalse(expected.isEmpty());
    assertEquals(expected, matching());
  }

  // ---- which dates are disputed, and by whom

  @Test
  void whichDatesAreDisputedAndByWhomByPointer() {
    openShipped();
    click("#filter-disputed-date");
    clickMenu("View", "Show everything");
    clickMenu("Go", "Select all events in view");
    assertEveryDisputedDateWithItsSources();
  }

  @Test
  void whichDatesAreDisputedAndByWhomByKeyboard() {
    openShipped();
    walkInFilterTo("filter-disputed-date");
    hit(KeyCode.SPACE);
    hit(KeyCode.CONTROL, KeyCode.DIGIT0);
    hit(KeyCode.CONTROL, KeyCode.A);
    assertEveryDisputedDateWithItsSources();
  }

  private void assertEveryDisputedDateWithItsSources() {
    Session session = session();
    String page =
        onFx(
            () ->
                lookup(".differences").query().lookupAll(".prose").stream()
                    .map(node -> ((Prose) node).content())
                    .collect(Collectors.joining("\n")));
    int points = 0;
    for (Event event : session.dataset().events()) {
      for (var account : event.accounts()) {
        if (account.about() == Aspect.DATE) {
          assertTrue(page.contains(event.title()), event.title());
          for (var version : account.versions()) {
            for (Citation citation : version.citations()) {
              String source = session.snapshot().names().name(citation.source());
              assertTrue(page.contains(source), event.title() + ": " + source);
              points++;
            }
          }
        }
      }
    }
    assertTrue(points > 30, points + " versions");
  }

  // ---- the alleged Hezbollah fighter

  @Test
  void theAllegedHezbollahFighterByPointer() {
    openShipped();
    click("#search");
    type("Hezbollah fighter");
    click(onFx(() -> lookup(".hit-row").nth(0).<Node>query()));
    assertFighterIsRead();
  }

  @Test
  void theAllegedHezbollahFighterByKeyboard() {
    openShipped();
    hit(KeyCode.CONTROL, KeyCode.F);
    type("Hezbollah fighter");
    hit(KeyCode.ENTER);
    assertFighterIsRead();
  }

  private void assertFighterIsRead() {
    assertEquals(
        new Selection.OneEvent(new EventId("hezbollah-fighter-captured")),
        onFx(() -> session().view().selection()));
  }

  // ---- what happened between the two rounds

  @Test
  void whatHappenedBetweenTheTwoRoundsByPointer() {
    openShipped();
    click("#range-field");
    type("between 29 May and 23 July 2007");
    assertAllBetweenTheRounds();
  }

  @Test
  void whatHappenedBetweenTheTwoRoundsByKeyboard() {
    openShipped();
    walkInFilterTo("range-field");
    type("between 29 May and 23 July 2007");
    assertAllBetweenTheRounds();
  }

  private void assertAllBetweenTheRounds() {
    Session session = session();
    TimeRange between =
        session.dataset().chronology().extent(FuzzyDate.of("2007-05-29/2007-07-23")).reach();
    Set<String> expected =
        those(
            event -> {
              Extent extent = session.dataset().chronology().extent(event);
              return (extent.range() ? extent.reach() : extent.outer()).overlaps(between);
            });
    assertTrue(expected.size() > 5);
    assertEquals(expected, matching());
  }
}
