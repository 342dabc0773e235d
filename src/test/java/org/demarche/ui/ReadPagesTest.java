package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.demarche.messages.English;
import org.demarche.model.EventId;
import org.demarche.model.Relation;
import org.demarche.scene.Theme;
import org.demarche.session.Selection;
import org.demarche.session.ViewState;
import org.demarche.settings.Settings;
import org.demarche.time.Doubt;
import org.demarche.ui.theme.Prose;
import org.junit.jupiter.api.Test;

/// The pages beside the timeline and the lists below it, by pointer and by keys.
final class ReadPagesTest extends MainWindowHarness {
  private static final EventId FIRST = new EventId("first-round");
  private static final EventId SECOND = new EventId("second-round");

  private ViewState shown() {
    return onFx(() -> window().view().orElseThrow().session().view());
  }

  private void select(EventId event) {
    doOnFx(() -> window().view().orElseThrow().navigator().show(event));
    settle();
  }

  private String title() {
    return onFx(() -> lookup(".read-title").<Label>query().getText());
  }

  private void click(String button) {
    clickOn(button);
    settle();
  }

  @Test
  void backLeadsToTheEventReadBeforeAndLeavesTheTimelineWhereItIs() {
    openShipped();
    select(FIRST);
    select(SECOND);
    ViewState before = shown();
    click("#read-back");
    assertEquals(before.withSelection(new Selection.OneEvent(FIRST)), shown());
    click("#read-forward");
    assertEquals(before, shown());
    assertTrue(onFx(() -> lookup("#read-forward").<Button>query().isDisabled()));
  }

  @Test
  void altAndAnArrowAreThePagesWhileTheFocusIsInThemAndTheViewsElsewhere() {
    openShipped();
    select(FIRST);
    select(SECOND);
    ViewState there = shown();
    doOnFx(() -> lookup("#read-back").query().requestFocus());
    push(KeyCode.ALT, KeyCode.LEFT);
    settle();
    assertEquals(there.withSelection(new Selection.OneEvent(FIRST)), shown());
    doOnFx(() -> window().view().orElseThrow().navigator().fitAll());
    settle();
    assertNotEquals(there.viewport(), shown().viewport());
    doOnFx(() -> window().view().orElseThrow().timeline().requestFocus());
    push(KeyCode.ALT, KeyCode.LEFT);
    settle();
    assertEquals(there.viewport(), shown().viewport());
  }

  private List<String> said() {
    return onFx(
        () ->
            lookup("#legend-page .prose").queryAllAs(Prose.class).stream()
                .map(Prose::content)
                .toList());
  }

  @Test
  void theLegendExplainsEverySignAndIsLeftByItsCross() {
    openShipped();
    select(FIRST);
    push(KeyCode.SHIFT, KeyCode.F1);
    settle();
    assertEquals("What the signs mean", title());
    Set<String> doubts =
        Arrays.stream(Doubt.values())
            .map(doubt -> English.WORDS.one("picture.doubt", doubt))
            .collect(Collectors.toSet());
    assertTrue(said().containsAll(doubts), () -> said().toString());
    assertTrue(said().contains("so many events, too close together to draw apart"));
    assertEquals(said().size(), Set.copyOf(said()).size());
    click("#read-close");
    assertEquals("Event", title());
    assertEquals(Optional.of(FIRST), shown().selection().lead());
  }

  @Test
  void theLegendTellsFirstWhatIsInViewAndFollowsWithoutLosingItsPlace() {
    openShipped();
    push(KeyCode.SHIFT, KeyCode.F1);
    settle();
    assertTrue(isBefore("Kinds of event in view", "Talks", "Other kinds in this dataset"));
    doOnFx(() -> window().view().orElseThrow().navigator().zoomIn());
    settle();
    ScrollPane page = onFx(() -> lookup("#legend-page").query());
    doOnFx(() -> page.setVvalue(0.2));
    doOnFx(page::requestFocus);
    settle();
    double top = onFx(() -> top(page));
    List<String> before = said();
    doOnFx(() -> window().view().orElseThrow().navigator().fitAll());
    settle();
    assertNotEquals(before, said());
    assertTrue(top > 20, () -> "at " + top);
    assertEquals(top, onFx(() -> top(page)), 1);
    assertTrue(onFx(page::isFocused));
  }

  private static double top(ScrollPane page) {
    double room =
        page.getContent().getBoundsInLocal().getHeight() - page.getViewportBounds().getHeight();
    return page.getVvalue() * room;
  }

  private boolean isBefore(String... texts) {
    List<Integer> places = Arrays.stream(texts).map(said()::indexOf).toList();
    return !places.contains(-1) && places.equals(places.stream().sorted().toList());
  }

  @Test
  void theLegendTellsOfSelectionSearchFilterErasAndRelations() {
    openShipped();
    push(KeyCode.SHIFT, KeyCode.F1);
    settle();
    for (String state :
        List.of("selected", "found", "hidden", "era", "related-elsewhere", "beyond")) {
      assertTrue(said().contains(English.WORDS.one("picture.sign.state", state)), state);
    }
    for (Relation.Type type : Relation.Type.values()) {
      assertTrue(said().contains(English.WORDS.one("picture.sign.relation", type)), type::name);
    }
  }

  @Test
  void whateverIsSelectedTakesThePlaceOfThePage() {
    openShipped();
    push(KeyCode.SHIFT, KeyCode.F1);
    settle();
    select(SECOND);
    assertEquals("Event", title());
    click("#read-back");
    assertEquals("What the signs mean", title());
  }

  @Test
  void preferencesAreInForceAtOnceAndRemembered() {
    openShipped();
    push(KeyCode.CONTROL, KeyCode.COMMA);
    settle();
    click("#dark-look");
    assertEquals(Theme.DARK, shown().theme());
    assertEquals(Settings.Look.DARK, memory().settings().look());
    click("#reduced-motion");
    assertEquals(Settings.Motion.REDUCED, memory().settings().motion());
    assertEquals("Preferences", title());
    click("#system-look");
    assertEquals(Theme.LIGHT, shown().theme());
  }

  @Test
  void theDrawerShowsOneListAtATime() {
    openShipped();
    push(KeyCode.CONTROL, KeyCode.L);
    settle();
    assertTrue(lookup("#event-list").tryQuery().isPresent());
    click("#drawer-problems");
    assertTrue(lookup("#problem-table").tryQuery().isPresent());
    assertTrue(lookup("#event-list").tryQuery().isEmpty());
    push(KeyCode.CONTROL, KeyCode.L);
    settle();
    assertTrue(lookup("#event-list").tryQuery().isPresent());
    push(KeyCode.CONTROL, KeyCode.L);
    settle();
    assertTrue(lookup("#event-list").tryQuery().isEmpty());
  }
}
