package org.demarche.ui.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.demarche.Datasets;
import org.demarche.Edits;
import org.demarche.dataset.Dataset;
import org.demarche.messages.English;
import org.demarche.model.ActorId;
import org.demarche.model.Dispute;
import org.demarche.model.Event;
import org.demarche.query.Actors;
import org.demarche.query.ConditionSort;
import org.demarche.query.DisputedBy;
import org.demarche.query.Filter;
import org.demarche.query.Kinds;
import org.demarche.query.WithText;
import org.demarche.session.Session;
import org.demarche.time.TimeRange;
import org.demarche.ui.Sessions;
import org.demarche.ui.WindowTest;
import org.demarche.ui.task.Followers;
import org.demarche.ui.theme.Prose;
import org.junit.jupiter.api.Test;

class FilterPaneTest extends WindowTest {
  private static final TimeRange VIEW = new TimeRange(1_177_977_600, 1_180_656_000);
  private static final ActorId IRAN = new ActorId("iran");
  private static final ActorId UNITED_STATES = new ActorId("united-states");

  private final Session session = Sessions.of(Datasets.handmade());

  @Override
  public void start(Stage stage) {
    Followers followers = new Followers(session);
    busyWhile(followers::isPending);
    FilterPane pane = new FilterPane(English.WORDS, session, followers, () -> VIEW, new Label());
    pane.setPrefWidth(300);
    BorderPane root = new BorderPane();
    root.setLeft(pane);
    root.setTop(new FilterBar(English.WORDS, session, followers));
    show(stage, root, 900, 900);
  }

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

  @Test
  void chipsTakeConditionsAwayAndClearAllTakesAll() {
    doOnFx(
        () ->
            session.update(
                view ->
                    view.withFilter(
                        Filter.ALL
                            .with(new Actors(Set.of(IRAN), Actors.Mode.ANY))
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
            .with(new Actors(Set.of(IRAN), Actors.Mode.ANY))
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

  private String sentence() {
    return ((Prose) lookup("#filter-sentence").query()).content();
  }

  private void search(String text) {
    doOnFx(() -> ((TextField) lookup("#actor-search").query()).clear());
    clickOn("#actor-search").write(text);
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

  private List<String> chips() {
    return lookup(".chip").queryAllAs(Button.class).stream().map(Button::getText).toList();
  }

  private TreeView<?> tree() {
    return lookup("#facet-actors").query();
  }

  private CheckBox box(String name) {
    return from(rows()).lookup(".check-box").queryAllAs(CheckBox.class).stream()
        .filter(box -> name.equals(box.getText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row " + name));
  }

  private Node[] rows() {
    return lookup(".facet-row").queryAll().stream().filter(Node::isVisible).toArray(Node[]::new);
  }

  private boolean greyed(String name) {
    return box(name).getParent().getPseudoClassStates().stream()
        .anyMatch(state -> state.getPseudoClassName().equals("zero"));
  }

  /// Name to count of the rows in the tree of actors, from the top down.
  private Map<String, String> counts() {
    return counts(tree());
  }

  private Map<String, String> counts(TreeView<?> tree) {
    return onFx(
        () -> {
          Map<String, String> counts = new LinkedHashMap<>();
          tree.lookupAll(".facet-cell").stream()
              .map(TreeCell.class::cast)
              .filter(cell -> !cell.isEmpty() && cell.isVisible())
              .sorted((a, b) -> Double.compare(a.getLayoutY(), b.getLayoutY()))
              .forEach(
                  cell ->
                      counts.put(
                          ((CheckBox) cell.lookup(".check-box")).getText(),
                          ((Label) cell.lookup(".facet-count")).getText()));
          return counts;
        });
  }
}
