package org.demarche.ui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.demarche.messages.English;
import org.demarche.model.ActorId;
import org.demarche.model.EventId;
import org.demarche.query.Actors;
import org.demarche.query.Filter;
import org.demarche.session.Selection;
import org.demarche.session.Session;
import org.demarche.ui.Sessions;
import org.demarche.ui.WindowTest;
import org.demarche.ui.task.Followers;
import org.demarche.ui.theme.Prose;
import org.junit.jupiter.api.Test;

class DetailPaneTest extends WindowTest {
  private final Session session = Sessions.of(TwoAccounts.dataset());
  private final List<String> done = new ArrayList<>();

  @Override
  public void start(Stage stage) {
    Followers followers = new Followers(session);
    busyWhile(followers::isPending);
    show(
        stage,
        new DetailPane(English.WORDS, session, followers, new RecordedActions(done)),
        420,
        900);
  }

  @Test
  void welcomesWhileNothingIsSelected() {
    settle();
    assertTrue(texts().containsAll(List.of("Two accounts", "For tests.", "CC0-1.0")));
    assertTrue(texts().contains("3 events · 3 actors · 2 places · 3 sources"));
  }

  @Test
  void showsTheSelectedEventAndItsSources() {
    select(TwoAccounts.MEETING);
    assertTrue(
        texts()
            .containsAll(
                List.of(
                    "The envoys meet",
                    "They meet for an hour.",
                    "Green Zone, Baghdad",
                    "Envoys meet",
                    "Envoys met",
                    "Newspaper article of The Herald, headline not seen",
                    "Ann Envoy, through a clerk, through a spokesman, through The Herald",
                    "No address is known for this source.",
                    "One witness with The Courier, 29 May 2007: they print the same report.")),
        () -> texts().toString());
  }

  @Test
  void everyDisputeOfTheEventAndEveryDoubtAboutItsDateIsATag() {
    select(TwoAccounts.MEETING);
    assertEquals(
        List.of(
            "date disputed: Sources give different dates.",
            "claim denied: Somebody denies what somebody else puts forward."),
        tags());
    select(TwoAccounts.NOTICE);
    assertEquals(List.of("approximate: The date is given as ‘about’."), tags());
    select(TwoAccounts.SERIES);
    assertEquals(List.of("imprecise: No source gives the exact day."), tags());
  }

  @Test
  void whoHoldsAClaimStandsBesideWhetherTheyAssertOrDenyIt() {
    select(TwoAccounts.MEETING);
    assertEquals(
        List.of("asserts", "denies"),
        lookup(".attitude").queryAllAs(Label.class).stream().map(Label::getText).toList());
    assertEquals(1, lookup(".attitude.denies").queryAll().size());
  }

  private List<String> tags() {
    return lookup(".head .tag").queryAllAs(Label.class).stream()
        .map(tag -> tag.getText() + ": " + tag.getTooltip().getText())
        .toList();
  }

  @Test
  void sourceOpensIsCopiedAndIsSearchedFor() {
    select(TwoAccounts.MEETING);
    fire("#source-gazette", ".open");
    fire("#source-gazette", ".copy-citation");
    fire("#source-gazette", ".copy-link");
    fire("#source-herald", ".search-web");
    assertEquals(
        List.of(
            "open https://example.org/gazette",
            "copy “Envoys meet”, The Gazette, 29 May 2007, https://example.org/gazette",
            "copy https://example.org/gazette",
            "open https://duckduckgo.com/?q=The+envoys+meet+The+Herald+29+May+2007"),
        done);
    assertTrue(lookup("#source-herald").lookup(".open").tryQuery().isEmpty());
    assertTrue(lookup("#source-herald").lookup(".copy-link").tryQuery().isEmpty());
  }

  @Test
  void articleOpensWithTheKeyboardAlone() {
    select(TwoAccounts.MEETING);
    for (int i = 0; i < 60 && !focused().contains("open"); i++) {
      type(KeyCode.TAB);
      settle();
    }
    type(KeyCode.SPACE);
    settle();
    assertEquals(List.of("open https://example.org/gazette"), done);
  }

  @Test
  void actorFiltersAndRelatedEventIsSelected() {
    select(TwoAccounts.MEETING);
    clickOn("#actor-envoy");
    jumpTo("Related events");
    clickOn("#event-notice");
    assertEquals(List.of("filter envoy", "select notice"), done);
  }

  @Test
  void contentsLeadToTheSources() {
    select(TwoAccounts.MEETING);
    assertFalse(isSeen("#source-gazette"));
    jumpTo("3 sources, 2 independent witnesses");
    assertTrue(isSeen("#source-gazette"));
  }

  @Test
  void saysThatTheFilterHidesTheSelectedEvent() {
    select(TwoAccounts.NOTICE);
    assertTrue(lookup(".hidden-notice").tryQuery().isEmpty());
    doOnFx(
        () ->
            session.update(
                view ->
                    view.withFilter(
                        Filter.ALL.with(
                            new Actors(Set.of(new ActorId("envoy")), Actors.Mode.ANY)))));
    settle();
    assertTrue(lookup("The filter hides this event.").tryQuery().isPresent());
    clickOn("Show it");
    assertEquals(List.of("show all"), done);
    doOnFx(() -> session.update(view -> view.withFilter(Filter.ALL)));
    settle();
    assertTrue(lookup(".hidden-notice").tryQuery().isEmpty());
  }

  @Test
  void severalEventsAreOnePageWithWhatTheyShareAndTheTimeBetween() {
    doOnFx(
        () ->
            session.update(
                view ->
                    view.withSelection(
                        Selection.of(List.of(TwoAccounts.NOTICE, TwoAccounts.MEETING)))));
    settle();
    assertTrue(texts().containsAll(List.of("2 events", "In time order")), () -> texts().toString());
    assertEquals(1, lookup(".gap").queryAll().size());
    clickOn("#event-notice");
    assertEquals(List.of("select notice"), done);
  }

  @Test
  void saysHowManyOfSeveralTheFilterHides() {
    doOnFx(
        () ->
            session.update(
                view ->
                    view.withSelection(
                            Selection.of(List.of(TwoAccounts.NOTICE, TwoAccounts.MEETING)))
                        .withFilter(Filter.ALL.toggled(Actors.SORT, new ActorId("envoy")))));
    settle();
    assertTrue(lookup("The filter hides 1 of these events.").tryQuery().isPresent());
  }

  @Test
  void textIsSelectedWithThePointerAndCopied() {
    select(TwoAccounts.MEETING);
    Passage summary = lookup(".summary").query();
    doubleClickOn(summary);
    settle();
    assertTrue(summary.content().contains(summary.selected()));
    assertFalse(summary.selected().isEmpty());
    press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A);
    press(KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
    settle();
    assertEquals(List.of("copy They meet for an hour."), done);
  }

  @Test
  void eventThatIsNotThereIsAsNothingSelected() {
    select(new EventId("gone"));
    assertTrue(texts().contains("How to begin") || texts().contains("Two accounts"));
  }

  private void select(EventId event) {
    doOnFx(() -> session.update(view -> view.withSelection(new Selection.OneEvent(event))));
    settle();
  }

  private void fire(String source, String button) {
    doOnFx(() -> ((Button) lookup(source).lookup(button).query()).fire());
  }

  private void jumpTo(String part) {
    Prose link =
        lookup(".jump").queryAllAs(Prose.class).stream()
            .filter(each -> each.content().equals(part))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + part));
    clickOn(link);
    settle();
  }

  private boolean isSeen(String query) {
    return onFx(
        () -> {
          ScrollPane scroll = lookup(".detail-scroll").query();
          Node node = lookup(query).query();
          Bounds view = scroll.localToScene(scroll.getBoundsInLocal());
          double top = node.localToScene(node.getBoundsInLocal()).getMinY();
          return view.getMinY() <= top && top <= view.getMaxY();
        });
  }

  private List<String> focused() {
    return onFx(
        () -> {
          Node owner = lookup(".detail-pane").query().getScene().getFocusOwner();
          return owner == null ? List.of() : List.copyOf(owner.getStyleClass());
        });
  }

  private List<String> texts() {
    return onFx(
        () -> lookup(".prose").queryAllAs(Prose.class).stream().map(Prose::content).toList());
  }
}
