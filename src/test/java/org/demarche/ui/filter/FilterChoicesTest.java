package org.demarche.ui.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.demarche.model.ActorId;
import org.demarche.model.Dispute;
import org.demarche.query.Actors;
import org.demarche.query.ConditionSort;
import org.demarche.query.DisputedBy;
import org.demarche.query.Filter;
import org.demarche.query.Kinds;
import org.demarche.query.WithText;
import org.demarche.ui.theme.Prose;
import org.junit.jupiter.api.Test;

/// Dates, disputes and chips in the filter pane.
class FilterChoicesTest extends FilterWindow {
  @Test
  void chipsTakeConditionsAwayAndClearAllTakesAll() {
    doOnFx(
        () ->
            session.update(
                view ->
                    view.withFilter(
                        Filter.ALL
                            .with(new Actors(Set.of(new ActorId("iran")), Actors.Mode.ANY))
                            .with(new Kinds(Set.of("talks")))
                            .with(new DisputedBy(Set.of(Dispute.DATE, Dispute.CLAIM))))));
    settle();
    assertEquals(List.of("Iran", "talks", "date disputed", "claim denied"), chips());
    clickOn(chip("talks"));
    settle();
    clickOn(chip("date disputed"));
    settle();
    assertEquals(
        Filter.ALL
            .with(new Actors(Set.of(new ActorId("iran")), Actors.Mode.ANY))
            .with(new DisputedBy(Set.of(Dispute.CLAIM))),
        session.view().filter());
    assertEquals(List.of("Iran", "claim denied"), chips());
    clickOn("#filter-clear");
    settle();
    assertEquals(Filter.ALL, session.view().filter());
    assertEquals(List.of(), chips());
    assertTrue(lookup("#filter-clear").query().isDisabled());
  }

  @Test
  void rangeIsReadInWordsAndNonsenseIsExplained() {
    settle();
    clickOn("#range-field").write("2007-0");
    settle();
    assertTrue(
        words().getPseudoClassStates().stream()
            .anyMatch(state -> state.getPseudoClassName().equals("invalid")));
    write("5");
    settle();
    assertEquals("May 2007", words().content());
    assertEquals("Events within May 2007: " + session.match().count() + " of 12", sentence());
    int stated = session.match().count();
    clickOn("#range-certainly");
    settle();
    assertTrue(session.match().count() < stated);
    doOnFx(() -> session.update(view -> view.withFilter(Filter.ALL)));
    settle();
    assertEquals("", ((TextField) lookup("#range-field").query()).getText());
  }

  @Test
  void disputesAreTickedOneByOneAndCounted() {
    settle();
    assertEquals(
        List.of("Date 1", "Place 0", "What happened 0", "Claim denied 1"), disputeChoice());
    clickOn("#filter-disputed-date");
    settle();
    assertEquals("Events whose date is disputed: 1 of 12", sentence());
    assertEquals(
        List.of("Date 1", "Place 0", "What happened 0", "Claim denied 1"), disputeChoice());
    assertTrue(greyed("Place"));
    assertFalse(greyed("Claim denied"));
    clickOn("#filter-disputed-claim");
    settle();
    assertEquals(
        "Events whose date is disputed or in which a claim is denied: 2 of 12", sentence());
    clickOn("#section-kinds");
    settle();
    clickOn(box("talks"));
    settle();
    assertEquals(
        List.of("Date 0", "Place 0", "What happened 0", "Claim denied 1"), disputeChoice());
    clickOn("#filter-clear");
    settle();
    assertEquals(Filter.ALL, session.view().filter());
    assertFalse(box("Claim denied").isSelected());
  }

  @Test
  void allFourDisputesAreTickedWithTheKeyboardAlone() {
    settle();
    clickOn("#range-field");
    for (String dispute : List.of("date", "place", "happening", "claim")) {
      for (int i = 0; i < 4 && !"filter-disputed-%s".formatted(dispute).equals(focused()); i++) {
        type(KeyCode.TAB);
        settle();
      }
      type(KeyCode.SPACE);
      settle();
    }
    assertEquals(
        EnumSet.allOf(Dispute.class), session.view().filter().get(DisputedBy.SORT).values());
    assertEquals("Disputed events: 2 of 12", sentence());
  }

  @Test
  void disputesAreReadOutWithTheirCountsAndMeaning() {
    settle();
    CheckBox date = lookup("#filter-disputed-date").query();
    assertEquals("date disputed, 1 event", date.getAccessibleText());
    assertEquals("Sources give different dates.", date.getAccessibleHelp());
  }

  @Test
  void everySortOfConditionHasItsPlaceInThePaneAndThoseThatFoldStandBelow() {
    settle();
    assertEquals(
        List.of(
            "filter-part",
            "filter-part",
            "filter-part",
            "facet-section",
            "facet-section",
            "facet-section",
            "facet-section",
            "facet-section"),
        ((VBox) lookup(".filter-content").query())
            .getChildren().stream().map(node -> node.getStyleClass().getLast()).toList());
    // What is looked for in texts is asked elsewhere, and shown by its chip alone.
    assertEquals(
        8, ConditionSort.all().stream().filter(sort -> !sort.equals(WithText.SORT)).count());
  }

  private String focused() {
    return onFx(() -> lookup(".filter-pane").query().getScene().getFocusOwner().getId());
  }

  private List<String> disputeChoice() {
    return lookup(".disputed-choice .facet-row").queryAllAs(HBox.class).stream()
        .map(
            row ->
                ((CheckBox) row.lookup(".check-box")).getText()
                    + " "
                    + ((Label) row.lookup(".facet-count")).getText())
        .toList();
  }

  private Prose words() {
    return lookup("#range-words").query();
  }

  private Button chip(String label) {
    return lookup(".chip").queryAllAs(Button.class).stream()
        .filter(chip -> label.equals(chip.getText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no chip " + label));
  }
}
