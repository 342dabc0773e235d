package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.demarche.model.Account.Aspect;
import org.demarche.model.ActorId;
import org.demarche.model.Citation;
import org.demarche.model.Event;
import org.demarche.model.EventId;
import org.demarche.model.Participant;
import org.demarche.session.Selection;
import org.demarche.session.Session;
import org.demarche.time.FuzzyDate;
import org.demarche.time.TimeRange;
import org.demarche.ui.theme.Prose;
import org.junit.jupiter.api.Test;

/// Questions that readers have of the shipped dataset, each answered in three steps at most: a step
/// is one thing said in one place, such as which actors must take part. What is shown is compared
/// with the events themselves.
final class QuestionsTest extends MainWindowHarness {
  private Session session() {
    return onFx(() -> window().view().orElseThrow().session());
  }

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

  private Node row(String name) {
    return lookup(".facet-row").queryAll().stream()
        .filter(Node::isVisible)
        .filter(row -> ((CheckBox) row.lookup(".check-box")).getText().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row " + name));
  }

  private void click(Object target) {
    if (target instanceof Node node) {
      clickOn(node);
    } else {
      clickOn((String) target);
    }
    settle();
  }

  @Test
  void eventsWithIranAndIraqButNotTheUnitedStates() {
    openShipped();
    click("#mode-all");
    click(row("Iran").lookup(".check-box"));
    click(row("Iraq").lookup(".check-box"));
    moveTo(row("United States"));
    click(row("United States").lookup(".rule-out"));
    Set<String> expected =
        those(
            event ->
                involves(event, "iran")
                    && involves(event, "iraq")
                    && !involves(event, "united-states"));
    assertFalse(expected.isEmpty());
    assertEquals(expected, matching());
  }

  @Test
  void whichDatesAreDisputedAndByWhom() {
    openShipped();
    click("#filter-disputed-date");
    push(KeyCode.CONTROL, KeyCode.DIGIT0);
    settle();
    push(KeyCode.CONTROL, KeyCode.A);
    settle();
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

  @Test
  void theAllegedHezbollahFighter() {
    openShipped();
    push(KeyCode.CONTROL, KeyCode.F);
    settle();
    write("Hezbollah fighter");
    settle();
    push(KeyCode.ENTER);
    settle();
    assertEquals(
        new Selection.OneEvent(new EventId("hezbollah-fighter-captured")),
        onFx(() -> session().view().selection()));
  }

  @Test
  void whatHappenedBetweenTheTwoRounds() {
    openShipped();
    click("#range-field");
    write("between 29 May and 23 July 2007");
    settle();
    Session session = session();
    TimeRange between =
        session.dataset().chronology().extent(FuzzyDate.of("2007-05-29/2007-07-23")).reach();
    Set<String> expected =
        those(event -> session.dataset().chronology().extent(event).reach().overlaps(between));
    assertTrue(expected.size() > 5);
    assertEquals(expected, matching());
  }
}
