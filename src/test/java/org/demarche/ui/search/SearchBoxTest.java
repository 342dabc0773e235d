package org.demarche.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.demarche.Crowd;
import org.demarche.Datasets;
import org.demarche.Edits;
import org.demarche.dataset.Dataset;
import org.demarche.messages.English;
import org.demarche.model.EventId;
import org.demarche.query.Filter;
import org.demarche.query.Kinds;
import org.demarche.query.WithText;
import org.demarche.search.TextQuery;
import org.demarche.search.TextScan;
import org.demarche.session.Search;
import org.demarche.session.Selection;
import org.demarche.session.Session;
import org.demarche.task.SteppedRunner;
import org.demarche.time.TimeRange;
import org.demarche.ui.Sessions;
import org.demarche.ui.WindowTest;
import org.demarche.ui.theme.Prose;
import org.junit.jupiter.api.Test;

/// The box with work that is done when the test says so.
@SuppressWarnings("NullAway.Init") // set when the window is shown
final class SearchBoxTest extends WindowTest {
  private static final TimeRange EVER = new TimeRange(-TimeRange.FAR, TimeRange.FAR);

  private final SteppedRunner runner = new SteppedRunner();
  private final List<EventId> shown = new ArrayList<>();
  private final List<String> left = new ArrayList<>();
  private SearchBox box;
  private Session session = Sessions.of(Datasets.handmade());
  private EventSearch search = searching(session);

  private EventSearch searching(Session in) {
    return new EventSearch(
        English.WORDS,
        in,
        runner,
        () -> EVER,
        event -> {
          shown.add(event);
          in.update(view -> view.withSelection(new Selection.OneEvent(event)));
        });
  }

  @Override
  public void start(Stage stage) {
    box = new SearchBox(English.WORDS, "Ctrl+F", "Ctrl+Enter", () -> left.add("left"));
    BorderPane root = new BorderPane();
    root.setTop(new HBox(box.node()));
    box.layListOver(root);
    box.use(search);
    show(stage, root, 900, 700);
    box.find();
  }

  private void open(Dataset dataset) {
    doOnFx(
        () -> {
          session = Sessions.of(dataset);
          search = searching(session);
          box.use(search);
        });
    settle();
  }

  private void type(String text) {
    doOnFx(
        () -> {
          box.find();
          ((TextField) box.node()).setText(text);
        });
    settle();
  }

  private void step() {
    doOnFx(runner::step);
    settle();
  }

  private void ready() {
    doOnFx(() -> search.ready(session.snapshot(), new TextScan(session.dataset())));
    settle();
  }

  private void hit(KeyCode... keys) {
    push(keys);
    settle();
  }

  private String count() {
    return onFx(() -> lookup("#search-count").queryAs(Label.class).getText());
  }

  private String said() {
    return onFx(() -> lookup("#search-said").queryAs(Prose.class).content());
  }

  private boolean isOpen() {
    return onFx(() -> lookup("#search-panel").query().isVisible());
  }

  private String text() {
    return onFx(() -> ((TextField) box.node()).getText());
  }

  private List<String> listed() {
    return onFx(
        () ->
            lookup("#search-hits").<ListView<Integer>>query().getItems().stream()
                .map(ordinal -> session.table().id(ordinal).value())
                .toList());
  }

  @Test
  void whileTheIndexIsMadeTheBoxSaysSoAndFewEventsAreLookedAtOneByOne() {
    type("envoy");
    assertEquals("looking …", count());
    doOnFx(() -> search.indexing(40));
    settle();
    assertEquals(
        "Looking … The index is being made (40 %); until then each event is looked at.", said());
    step();
    assertEquals("2 found", count());
    assertEquals(
        "2 events, 2 in view. The index is being made (40 %); until then each event is looked at.",
        said());
    assertEquals(List.of("talks-1", "talks-2"), listed());
    ready();
    assertEquals("2 events, 2 in view.", said());
  }

  @Test
  void manyEventsAreFoundAsSoonAsTheIndexIsThere() {
    open(Crowd.of(20_001));
    type("talks");
    assertEquals(0, runner.waiting(), "nobody looks at each");
    doOnFx(() -> search.indexing(7));
    settle();
    assertEquals("indexing 7 %", count());
    assertEquals("The index is being made (7 %); events are found as soon as it is there.", said());
    ready();
    step();
    assertEquals(onFx(() -> session.search().found().count()) + " found", plain(count()));
    assertEquals(HitPanel.MOST, listed().size());
    assertTrue(said().endsWith(" The first 60 are listed."), said());
  }

  private static String plain(String text) {
    return text.replace(",", "");
  }

  @Test
  void withoutAnIndexEachEventIsLookedAtHoweverManyThereAre() {
    open(Crowd.of(20_001));
    type("talks");
    doOnFx(() -> search.unindexed(session.snapshot()));
    step();
    assertTrue(onFx(() -> session.search().found().count()) > 0);
    assertTrue(said().endsWith("Each event is looked at, because there is no index."), said());
  }

  @Test
  void ofWhatIsTypedTheLatestCounts() {
    ready();
    type("t");
    type("ta");
    type("talks");
    assertEquals(1, runner.waiting());
    step();
    assertEquals("looking …", count(), "what comes first is no answer any more");
    step();
    assertEquals(0, runner.waiting());
    assertEquals(TextQuery.typed("talks"), onFx(() -> session.search().query()));
    type("");
    assertEquals("", count());
    assertEquals(Search.NONE, onFx(session::search));
    assertFalse(isOpen());
  }

  @Test
  void anAnswerToWhatWasEmptiedSinceIsDropped() {
    ready();
    type("talks");
    type("");
    step();
    assertEquals(Search.NONE, onFx(session::search));
    type("talks");
    step();
    assertEquals("2 found", count());
  }

  @Test
  void theBestComesFirstAndEnterGoesOnInTime() {
    ready();
    type("committee");
    step();
    assertEquals(List.of("committee", "talks-2"), listed(), "a title before a claim");
    hit(KeyCode.ENTER);
    assertEquals("2 of 2", count());
    assertFalse(isOpen(), "so that the timeline is seen");
    hit(KeyCode.ENTER);
    hit(KeyCode.SHIFT, KeyCode.ENTER);
    hit(KeyCode.SHIFT, KeyCode.ENTER);
    assertEquals(
        List.of("committee", "talks-2", "committee", "talks-2"),
        shown.stream().map(EventId::value).toList());
  }

  @Test
  void theArrowsChooseInTheList() {
    ready();
    type("committee");
    step();
    hit(KeyCode.DOWN);
    hit(KeyCode.DOWN);
    hit(KeyCode.DOWN);
    hit(KeyCode.ENTER);
    assertEquals(List.of(new EventId("talks-2")), shown);
    hit(KeyCode.DOWN);
    assertTrue(isOpen());
    hit(KeyCode.UP);
    hit(KeyCode.ENTER);
    assertEquals("2 of 2", count(), "above the first row one is in the box again");
  }

  @Test
  void escapeClosesTheListThenEmptiesTheBoxThenLeaves() {
    ready();
    type("talks");
    step();
    assertTrue(isOpen());
    hit(KeyCode.ESCAPE);
    assertFalse(isOpen());
    assertEquals("talks", text());
    hit(KeyCode.ESCAPE);
    assertEquals("", text());
    assertEquals(List.of(), left);
    hit(KeyCode.ESCAPE);
    assertEquals(List.of("left"), left);
  }

  @Test
  void whatTheFilterHidesIsCounted() {
    ready();
    type("talks");
    step();
    doOnFx(
        () -> session.update(view -> view.withFilter(Filter.of(new Kinds(Set.of("agreement"))))));
    settle();
    assertEquals("nothing found", count());
    assertEquals("No event that the filter keeps says this. 2 that the filter hides.", said());
    type("committee");
    step();
    assertEquals("1 event, 1 in view. 1 more that the filter hides.", said());
    assertEquals(
        "1 found, 1 in view, 1 more that the filter hides", onFx(() -> search.hitsInWords()));
  }

  @Test
  void aSearchIsKeptBesideWhatTheFilterAsksForAlready() {
    ready();
    Filter before = Filter.of(new WithText(TextQuery.of("round")));
    doOnFx(() -> session.update(view -> view.withFilter(before)));
    type("second ");
    step();
    doOnFx(box::keep);
    step();
    assertEquals(
        TextQuery.of("round second"),
        onFx(() -> session.view().filter().get(WithText.SORT).query()));
    assertEquals("", text());
  }

  @Test
  void moreThanIsLookedForIsLeftOut() {
    ready();
    type("a ".repeat(2_000));
    assertEquals(TextQuery.LONGEST, text().length());
    assertTrue(
        said()
            .startsWith(
                "No more than 1,000 characters are looked for; what was typed beyond is left out."),
        said());
  }

  @Test
  void anotherSnapshotIsAskedAgain() {
    ready();
    type("round");
    step();
    assertEquals("2 found", count());
    doOnFx(
        () ->
            session.replace(
                session
                    .snapshot()
                    .next(
                        Edits.replacing(
                            session.dataset(),
                            Edits.titled(
                                session.dataset().event(new EventId("committee")).orElseThrow(),
                                "A round table")),
                        List.of())));
    settle();
    assertEquals("looking …", count());
    step();
    assertEquals("3 found", count());
  }

  @Test
  void anotherDatasetEmptiesTheBox() {
    ready();
    type("round");
    step();
    open(Datasets.random(1, 30));
    assertEquals("", text());
    assertEquals("", count());
    assertFalse(isOpen());
  }
}
