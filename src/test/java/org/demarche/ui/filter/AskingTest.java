package org.demarche.ui.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.demarche.model.ActorId;
import org.demarche.query.Actors;
import org.demarche.query.Filter;
import org.demarche.query.Kinds;
import org.demarche.query.Significance;
import org.demarche.query.Sources;
import org.demarche.query.Status;
import org.demarche.query.Statuses;
import org.demarche.query.Ticks;
import org.demarche.query.Wish;
import org.junit.jupiter.api.Test;

/// What is ruled out, what is missing, how significant and how well known an event must be, by
/// pointer and by keyboard.
class AskingTest extends FilterWindow {
  private static final ActorId IRAN = new ActorId("iran");
  private static final ActorId IRAQ = new ActorId("iraq");
  private static final ActorId UNITED_STATES = new ActorId("united-states");

  @Test
  void twoActorsWithoutAThirdByPointer() {
    settle();
    clickOn(box("Iran"));
    clickOn(box("Iraq"));
    clickOn("#mode-all");
    settle();
    moveTo(box("United States"));
    clickOn(minus("United States"));
    settle();
    assertEquals(Filter.of(iranAndIraqWithoutTheUnitedStates()), session.view().filter());
    assertEquals(
        "Events involving both Iran and Iraq, without the United States: 1 of 12", sentence());
    assertTrue(box("United States").isIndeterminate());
    assertFalse(box("United States").isSelected());
    assertEquals("United States, ruled out, 2 events", heard("United States"));
    clickOn(box("United States"));
    settle();
    assertFalse(box("United States").isIndeterminate());
    assertEquals(
        Filter.of(new Actors(Set.of(IRAN, IRAQ), Actors.Mode.ALL)), session.view().filter());
  }

  private static Actors iranAndIraqWithoutTheUnitedStates() {
    return new Actors(
        new Ticks<>(Set.of(IRAN, IRAQ), Set.of(UNITED_STATES), Wish.NONE), Actors.Mode.ALL);
  }

  @Test
  void twoActorsWithoutAThirdByKeyboard() {
    settle();
    clickOn("#order-actors-name");
    clickOn("#mode-all");
    doOnFx(() -> tree("actors").requestFocus());
    type(KeyCode.SPACE);
    type(KeyCode.DOWN);
    type(KeyCode.SPACE);
    type(KeyCode.DOWN);
    type(KeyCode.DOWN);
    type(KeyCode.DELETE);
    settle();
    assertEquals(Filter.of(iranAndIraqWithoutTheUnitedStates()), session.view().filter());
    type(KeyCode.MINUS);
    settle();
    assertEquals(
        Filter.of(new Actors(Set.of(IRAN, IRAQ), Actors.Mode.ALL)), session.view().filter());
    type(KeyCode.MINUS);
    type(KeyCode.SPACE);
    settle();
    assertEquals(
        Filter.of(new Actors(Set.of(IRAN, IRAQ), Actors.Mode.ALL)), session.view().filter());
  }

  @Test
  void whoBelongsToOneRuledOutIsShownSo() {
    settle();
    clickOn(minus("Iran"));
    doOnFx(() -> tree("actors").getTreeItem(0).setExpanded(true));
    settle();
    assertTrue(box("Iranian Foreign Ministry").isIndeterminate());
    assertEquals(
        "Iranian Foreign Ministry, ruled out with what it belongs to, 0 events",
        heard("Iranian Foreign Ministry"));
  }

  @Test
  void thatNobodyIsNamedIsTheLastOfTheActors() {
    settle();
    CheckBox nobody = lookup("#missing-actors").query();
    assertEquals("No named actor", nobody.getText());
    assertEquals("No named actor, not ticked, 1 event", nobody.getAccessibleText());
    clickOn(nobody);
    settle();
    assertEquals("Events with no named actor: 1 of 12", sentence());
    assertEquals(List.of("no named actor"), chips());
    clickOn(minus("No named actor"));
    settle();
    assertEquals("Events with a named actor: 11 of 12", sentence());
    clickOn(nobody);
    settle();
    assertEquals(Filter.ALL, session.view().filter());
  }

  @Test
  void thatNobodyIsNamedIsTickedAndRuledOutByKeyboard() {
    settle();
    doOnFx(() -> lookup("#missing-actors").query().requestFocus());
    type(KeyCode.SPACE);
    settle();
    assertEquals("Events with no named actor: 1 of 12", sentence());
    type(KeyCode.DELETE);
    settle();
    assertEquals("Events with a named actor: 11 of 12", sentence());
    type(KeyCode.SPACE);
    settle();
    assertEquals(Filter.ALL, session.view().filter());
  }

  @Test
  void mainEventsAreChosenAndCounted() {
    settle();
    clickOn("#section-significance");
    settle();
    assertEquals(List.of("12", "11", "9", "4", "2"), significanceCounts());
    clickOn(significanceCount(4));
    settle();
    assertEquals(Filter.of(new Significance(4)), session.view().filter());
    assertEquals("Events of significance 4 or more: 4 of 12", sentence());
    assertEquals(List.of("main events (significance 4 or more)"), chips());
    assertEquals(
        "Significance · 4 or more",
        ((TitledPane) lookup("#section-significance").query()).getText());
    assertEquals(List.of("12", "11", "9", "4", "2"), significanceCounts());
    Slider slider = lookup("#significance").query();
    assertEquals("Main events only: significance 4 or more, 4 events", slider.getAccessibleText());
    assertEquals(4, slider.getValue());
    clickOn(significanceCount(1));
    settle();
    assertEquals(Filter.ALL, session.view().filter());
  }

  @Test
  void mainEventsAreChosenByKeyboard() {
    settle();
    clickOn("#section-significance");
    for (int i = 0; i < 60 && !lookup("#significance").query().isFocused(); i++) {
      type(KeyCode.TAB);
      settle();
    }
    type(KeyCode.RIGHT, 3);
    settle();
    assertEquals(Filter.of(new Significance(Significance.MAIN)), session.view().filter());
    type(KeyCode.END);
    settle();
    assertEquals(Filter.of(new Significance(Significance.MOST)), session.view().filter());
    type(KeyCode.HOME);
    settle();
    assertEquals(Filter.ALL, session.view().filter());
    doOnFx(() -> session.update(view -> view.withFilter(Filter.of(new Significance(2)))));
    settle();
    assertEquals(2, lookup("#significance").<Slider>query().getValue());
  }

  private Label significanceCount(int least) {
    return lookup(".significance-choice .facet-count").nth(least - 1).query();
  }

  @Test
  void howWellEventsAreKnownIsTicked() {
    settle();
    clickOn("#section-status");
    settle();
    clickOn("#filter-status-single-witness");
    clickOn("#filter-status-uncertain-date");
    settle();
    assertEquals(
        Filter.of(new Statuses(Set.of(Status.SINGLE_WITNESS, Status.UNCERTAIN_DATE))),
        session.view().filter());
    assertEquals("Events told by a single witness or whose date is uncertain: 3 of 12", sentence());
    CheckBox single = lookup("#filter-status-single-witness").query();
    assertEquals("single witness, 2 events", single.getAccessibleText());
  }

  @Test
  void everyFacetIsSearchedAndSortedByCountOrName() {
    settle();
    clickOn("#section-kinds");
    settle();
    assertEquals(
        List.of("statement", "attack", "talks", "agreement", "detention", "war"), names("kinds"));
    clickOn("#order-kinds-name");
    settle();
    assertEquals(
        List.of("agreement", "attack", "detention", "statement", "talks", "war"), names("kinds"));
    clickOn("#search-kinds").write("ta");
    settle();
    assertEquals(List.of("talks"), names("kinds"));
    type(KeyCode.DOWN);
    type(KeyCode.SPACE);
    settle();
    assertEquals(Filter.of(new Kinds(Set.of("talks"))), session.view().filter());
    clickOn("#search-kinds").write("x");
    settle();
    assertTrue(lookup("Nothing of this name.").tryQuery().isPresent());
    type(KeyCode.ESCAPE);
    settle();
    assertEquals("", ((TextField) lookup("#search-kinds").query()).getText());
    assertEquals(6, names("kinds").size());
  }

  @Test
  void titlesSayHowManyAreTickedAndRuledOut() {
    doOnFx(
        () ->
            session.update(
                view ->
                    view.withFilter(
                        Filter.of(
                            new Kinds(new Ticks<>(Set.of("talks"), Set.of("war"), Wish.NONE))))));
    settle();
    assertEquals(
        "Kinds of event · 1 ticked · 1 ruled out",
        ((TitledPane) lookup("#section-kinds").query()).getText());
  }

  @Test
  void clearAllTakesTheModesAwayToo() {
    settle();
    clickOn("#mode-only");
    clickOn("#section-sources");
    settle();
    clickOn("#sources-all");
    settle();
    assertEquals(Sources.Mode.ALL, session.view().filter().get(Sources.SORT).mode());
    clickOn("#filter-clear");
    settle();
    assertEquals(Filter.ALL, session.view().filter());
    assertTrue(((ToggleButton) lookup("#mode-any").query()).isSelected());
    assertTrue(((ToggleButton) lookup("#sources-any").query()).isSelected());
    assertTrue(lookup("#filter-clear").query().isDisabled());
  }

  private List<String> significanceCounts() {
    return lookup(".significance-choice .facet-count").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .toList();
  }

  private TreeView<?> tree(String facet) {
    return lookup("#facet-" + facet).query();
  }

  private Node minus(String name) {
    return row(name).lookup(".rule-out");
  }

  private Node row(String name) {
    return lookup(".facet-row").queryAll().stream()
        .filter(Node::isVisible)
        .filter(row -> ((CheckBox) row.lookup(".check-box")).getText().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row " + name));
  }

  private String heard(String name) {
    return onFx(
        () ->
            lookup(".facet-cell").queryAllAs(TreeCell.class).stream()
                .filter(cell -> cell.isVisible() && !cell.isEmpty())
                .filter(cell -> ((CheckBox) cell.lookup(".check-box")).getText().equals(name))
                .map(Node::getAccessibleText)
                .findFirst()
                .orElseThrow());
  }

  /// The values of a facet's rows, from the top down.
  private List<String> names(String facet) {
    return onFx(
        () ->
            tree(facet).lookupAll(".facet-cell").stream()
                .map(cell -> (TreeCell<?>) cell)
                .filter(cell -> !cell.isEmpty() && cell.isVisible())
                .sorted(Comparator.comparingDouble(Node::getLayoutY))
                .map(cell -> ((CheckBox) cell.lookup(".check-box")).getText())
                .toList());
  }
}
