package org.demarche.ui.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.demarche.Edits;
import org.demarche.dataset.Dataset;
import org.demarche.model.ActorId;
import org.demarche.model.Event;
import org.demarche.query.Actors;
import org.demarche.query.Filter;
import org.junit.jupiter.api.Test;

/// The tree of actors, the facets and their counts.
class FilterPaneTest extends FilterWindow {
  private static final ActorId IRAN = new ActorId("iran");
  private static final ActorId UNITED_STATES = new ActorId("united-states");

  @Test
  void twoActorsWithAllOfGiveTheSentenceAndTheCounts() {
    settle();
    assertEquals("All 12 events", sentence());
    clickOn(box("Iran"));
    clickOn(box("United States"));
    clickOn("#mode-all");
    settle();
    assertEquals(
        Filter.ALL.with(new Actors(Set.of(IRAN, UNITED_STATES), Actors.Mode.ALL)),
        session.view().filter());
    assertEquals("Events involving both Iran and the United States: 6 of 12", sentence());
    assertEquals(
        Map.of("Iran", "6", "Iraq", "2", "Switzerland", "1", "United States", "6"), counts());
  }

  @Test
  void countsFollowEveryTickAndZeroIsGreyedNotRemoved() {
    settle();
    List<String> before = List.copyOf(counts().keySet());
    clickOn("#section-kinds");
    settle();
    clickOn(box("war"));
    settle();
    assertEquals(
        Map.of("Iran", "1", "Iraq", "1", "Switzerland", "0", "United States", "0"), counts());
    assertEquals(before, List.copyOf(counts().keySet()));
    assertTrue(greyed("Switzerland"));
    assertFalse(greyed("Iran"));
    assertEquals(
        "Kinds of event · 1 ticked", ((TitledPane) lookup("#section-kinds").query()).getText());
  }

  @Test
  void aFacetThatWasFoldedAwayHasTheCountsOfTheFilterWhenItIsOpened() {
    settle();
    TreeView<?> kinds = lookup("#facet-kinds").query();
    clickOn("#section-kinds");
    settle();
    Map<String, String> all = counts(kinds);
    clickOn("#section-kinds");
    settle();
    clickOn(box("Switzerland"));
    settle();
    clickOn("#section-kinds");
    settle();
    Map<String, String> some = counts(kinds);
    assertEquals(all.keySet(), some.keySet());
    assertEquals(1, some.values().stream().mapToInt(Integer::parseInt).sum());
    assertTrue(all.values().stream().mapToInt(Integer::parseInt).sum() > 1);
  }

  @Test
  void searchFindsAliasesAndKeepsWhatIsAbove() {
    settle();
    search("usa");
    settle();
    assertEquals(List.of("United States"), List.copyOf(counts().keySet()));
    search("کاظمی");
    settle();
    assertEquals(
        List.of("Iran", "Iranian Foreign Ministry", "Hassan Kazemi Qomi"),
        List.copyOf(counts().keySet()));
    search("nobody");
    settle();
    assertTrue(lookup("No actor of this name takes part in an event.").tryQuery().isPresent());
    type(KeyCode.ESCAPE);
    settle();
    assertEquals(4, counts().size());
  }

  @Test
  void tickIncludesThoseBelowAndShowsIt() {
    settle();
    clickOn(box("Iran"));
    doOnFx(() -> tree().getTreeItem(0).setExpanded(true));
    settle();
    assertTrue(box("Iranian Foreign Ministry").isSelected());
    assertTrue(
        box("Iranian Foreign Ministry").getPseudoClassStates().stream()
            .anyMatch(state -> state.getPseudoClassName().equals("included")));
    assertEquals(Set.of(IRAN), session.view().filter().get(Actors.SORT).values());
  }

  @Test
  void whatIsUnfoldedTickedAndSearchedForStaysInAnotherSnapshot() {
    settle();
    clickOn("#order-actors-name");
    settle();
    clickOn(box("Iran"));
    doOnFx(
        () -> {
          tree().getTreeItem(0).setExpanded(true);
          Dataset dataset = session.dataset();
          List<Event> fewer = new ArrayList<>(dataset.events());
          fewer.removeIf(
              event ->
                  event.participants().stream()
                      .anyMatch(one -> one.actor().equals(new ActorId("switzerland"))));
          session.replace(session.snapshot().next(Edits.withEvents(dataset, fewer), List.of()));
        });
    settle();
    assertEquals(
        List.of("Iran", "Iranian Foreign Ministry", "Iraq", "United States"),
        List.copyOf(counts().keySet()));
    assertTrue(box("Iran").isSelected());
    assertEquals(
        session.counts().count(Actors.SORT, UNITED_STATES),
        Integer.parseInt(counts().get("United States")));
    assertEquals(
        "Events involving Iran: " + session.match().count() + " of " + session.table().size(),
        sentence());
  }

  @Test
  void aBranchThatWasFoldedStaysSoThoughItLeadsToATickedValue() {
    settle();
    clickOn("#order-actors-name");
    settle();
    doOnFx(() -> tree().getTreeItem(0).setExpanded(true));
    settle();
    clickOn(box("Iranian Foreign Ministry"));
    doOnFx(
        () -> {
          tree().getTreeItem(0).setExpanded(false);
          List<Event> fewer = new ArrayList<>(session.dataset().events());
          fewer.removeIf(
              event ->
                  event.participants().stream()
                      .anyMatch(one -> one.actor().equals(new ActorId("switzerland"))));
          session.replace(
              session.snapshot().next(Edits.withEvents(session.dataset(), fewer), List.of()));
        });
    settle();
    assertEquals(List.of("Iran", "Iraq", "United States"), List.copyOf(counts().keySet()));
  }

  @Test
  void keysWalkTheTreeUnfoldAndTick() {
    settle();
    clickOn("#actor-search");
    type(KeyCode.DOWN);
    type(KeyCode.RIGHT);
    type(KeyCode.DOWN);
    type(KeyCode.SPACE);
    settle();
    assertEquals(
        Set.of(new ActorId("foreign-ministry")), session.view().filter().get(Actors.SORT).values());
    assertTrue(box("Iranian Foreign Ministry").isSelected());
  }

  private void search(String text) {
    doOnFx(() -> ((TextField) lookup("#actor-search").query()).clear());
    clickOn("#actor-search").write(text);
  }
}
