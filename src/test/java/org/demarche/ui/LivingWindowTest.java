package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import org.demarche.model.EventId;
import org.demarche.model.Problem;
import org.demarche.query.Filter;
import org.demarche.query.Kinds;
import org.demarche.scene.MarkRef;
import org.demarche.scene.Rect;
import org.demarche.session.Selection;
import org.demarche.session.Session;
import org.demarche.session.ViewState;
import org.demarche.store.Folder;
import org.demarche.ui.timeline.Drawn;
import org.demarche.ui.timeline.TimelineControl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder is edited beside the window that shows it.
final class LivingWindowTest extends MainWindowHarness {
  private static final EventId FIRST = new EventId("first-round");
  private static final EventId SECOND = new EventId("second-round");
  private static final EventId THIRD = new EventId("third-round");

  @TempDir Path above;

  private Folder folder;

  @BeforeEach
  void openAFolder() throws IOException {
    folder =
        Folder.good(Files.createDirectories(above.resolve("talks")))
            .withEvent("second-round", "2007-07-24", "talks", "iran")
            .withEvent("third-round", "2007-08-06", "talks", "iran");
    open(folder.path());
  }

  private Session session() {
    return window().view().orElseThrow().session();
  }

  private TimelineControl timeline() {
    return window().view().orElseThrow().timeline();
  }

  private Optional<Rect> mark(EventId event) {
    return Drawn.groups(timeline()).stream()
        .filter(group -> group.ref().equals(new MarkRef.OfEvent(event)))
        .map(group -> group.hit())
        .findFirst();
  }

  private Optional<String> date(EventId event) {
    return session().dataset().event(event).map(found -> found.when().date().text());
  }

  private String newestProblem() {
    return lookup("#newest-problem").<Labeled>query().getText();
  }

  private Path file(EventId event) {
    return folder.path().resolve("events").resolve(event + ".json");
  }

  /// As editors do that write beside the file and rename.
  private void replace(EventId event, String edtf) throws IOException {
    Path beside = folder.path().resolve("events").resolve("." + event + ".json.tmp");
    Files.writeString(
        beside,
        Files.readString(file(event))
            .replaceFirst("\"edtf\": \"[^\"]*\"", "\"edtf\": \"" + edtf + "\""));
    Files.move(beside, file(event), StandardCopyOption.ATOMIC_MOVE);
  }

  private void select(EventId event) {
    doOnFx(() -> session().update(view -> view.withSelection(new Selection.OneEvent(event))));
    settle();
  }

  @Test
  void aCorrectedDateMovesTheMarkAndLeavesTheViewAsItWas() throws IOException {
    select(FIRST);
    ViewState before = onFx(() -> session().view());
    Rect second = onFx(() -> mark(SECOND).orElseThrow());
    Rect first = onFx(() -> mark(FIRST).orElseThrow());
    replace(SECOND, "2007-06-20");
    waitUntil(() -> date(SECOND).equals(Optional.of("2007-06-20")));
    waitUntil(() -> mark(SECOND).filter(mark -> !mark.equals(second)).isPresent());
    assertEquals(before, onFx(() -> session().view()));
    assertEquals(first.x(), onFx(() -> mark(FIRST).orElseThrow()).x());
  }

  @Test
  void whatHasChangedIsReadInTheZoneThatIsChosen() throws IOException {
    ZoneId tokyo = ZoneId.of("Asia/Tokyo");
    doOnFx(
        () ->
            window()
                .view()
                .orElseThrow()
                .prepare(
                    tokyo,
                    window().view().orElseThrow()::replace,
                    why -> {
                      throw new AssertionError(why);
                    }));
    waitUntil(() -> session().dataset().chronology().axis().equals(tokyo));
    replace(SECOND, "2007-06-20");
    waitUntil(() -> date(SECOND).equals(Optional.of("2007-06-20")));
    assertEquals(tokyo, onFx(() -> session().dataset().chronology().axis()));
  }

  @Test
  void aBrokenFileKeepsItsEventAndSaysWhereUntilItIsMended() throws IOException {
    String good = Files.readString(file(SECOND));
    Files.writeString(file(SECOND), good.replace("\"kind\":", "\"kind\";"));
    waitUntil(
        () -> newestProblem().startsWith("events/second-round.json, line 5: This is not JSON"));
    assertTrue(onFx(() -> mark(SECOND).isPresent()));
    assertEquals("1 error", onFx(() -> lookup("#problems").<Labeled>query().getText()));
    Files.writeString(file(SECOND), good);
    waitUntil(() -> newestProblem().isEmpty());
    assertFalse(onFx(() -> lookup("#problems").query().isVisible()));
    assertTrue(onFx(() -> mark(SECOND).isPresent()));
  }

  @Test
  void whatIsStillBrokenIsSaidAgainOnceWhatBrokeLaterIsMended() throws IOException {
    String good = Files.readString(file(THIRD));
    Files.writeString(
        file(SECOND), Files.readString(file(SECOND)).replace("\"kind\":", "\"kind\";"));
    waitUntil(() -> newestProblem().startsWith("events/second-round.json, line 5: "));
    Files.writeString(file(THIRD), good.replace("\"kind\":", "\"kind\";"));
    waitUntil(() -> newestProblem().startsWith("events/third-round.json, line 5: "));
    Files.writeString(file(THIRD), good);
    waitUntil(() -> newestProblem().startsWith("events/second-round.json, line 5: "));
    assertEquals("1 error", onFx(() -> lookup("#problems").<Labeled>query().getText()));
  }

  private List<Problem> listed() {
    return onFx(() -> List.copyOf(lookup("#problem-table").<TableView<Problem>>query().getItems()));
  }

  private List<String> brokenFiles() {
    return onFx(() -> session().snapshot().problems()).stream().map(Problem::file).toList();
  }

  @Test
  void problemsStandInTheSnapshotAndTheTableFollowsThemWhileItIsOpen() throws IOException {
    String good = Files.readString(file(SECOND));
    Files.writeString(file(SECOND), good.replace("\"kind\":", "\"kind\";"));
    waitUntil(() -> newestProblem().startsWith("events/second-round.json, line 5: "));
    doOnFx(() -> lookup("#problems").<Button>query().fire());
    settle();
    assertEquals(List.of("events/second-round.json"), brokenFiles());
    assertEquals(onFx(() -> session().snapshot().problems()), listed());

    Path header = folder.path().resolve("dataset.json");
    String description = Files.readString(header);
    Files.delete(header);
    waitUntil(() -> newestProblem().startsWith("dataset.json: There is no dataset.json"));
    assertEquals(List.of("dataset.json", "events/second-round.json"), brokenFiles());
    assertEquals(onFx(() -> session().snapshot().problems()), listed());

    Files.writeString(header, description);
    waitUntil(() -> newestProblem().startsWith("events/second-round.json, line 5: "));
    assertEquals(List.of("events/second-round.json"), brokenFiles());
    Files.writeString(file(SECOND), good);
    waitUntil(() -> newestProblem().isEmpty());
    assertEquals(List.of(), brokenFiles());
    assertEquals(List.of(), listed());
  }

  @Test
  void eventsGoComeAndAreRenamed() throws IOException {
    select(SECOND);
    Files.delete(file(THIRD));
    waitUntil(() -> mark(THIRD).isEmpty());
    assertEquals(new Selection.OneEvent(SECOND), onFx(() -> session().view().selection()));

    folder.withEvent("fourth-round", "2007-08-10", "talks", "iran");
    waitUntil(() -> mark(new EventId("fourth-round")).isPresent());

    String renamed = Files.readString(file(SECOND)).replace("second-round", "july-round");
    Files.move(file(SECOND), file(new EventId("july-round")));
    Files.writeString(file(new EventId("july-round")), renamed);
    waitUntil(() -> mark(new EventId("july-round")).isPresent() && mark(SECOND).isEmpty());
    assertEquals(new Selection.None(), onFx(() -> session().view().selection()));
    assertEquals(
        "The selected event is gone from the dataset.", onFx(() -> window().notices().shown()));
  }

  @Test
  void theFilterGoesOnWithWhatComes() throws IOException {
    doOnFx(
        () ->
            session().update(view -> view.withFilter(Filter.ALL.toggled(Kinds.SORT, "statement"))));
    settle();
    folder.withEvent("fourth-round", "2007-08-10", "statement", "iran");
    waitUntil(() -> session().match().count() == 1);
    assertEquals(4, onFx(() -> session().table().size()));
    assertEquals(
        Set.of("statement"), onFx(() -> session().view().filter().get(Kinds.SORT).values()));
  }

  @Test
  void aFolderThatIsGoneKeepsWhatIsOpenAndSaysSo() throws IOException {
    Files.move(folder.path(), above.resolve("away"));
    waitUntil(
        () ->
            window()
                .notices()
                .shown()
                .startsWith(
                    "The folder %s is gone; what is shown is what it held at "
                        .formatted(folder.path())));
    assertTrue(onFx(() -> mark(SECOND).isPresent()));
    Files.move(above.resolve("away"), folder.path());
    replace(SECOND, "2007-06-20");
    waitUntil(() -> window().notices().shown().isEmpty());
    waitUntil(() -> date(SECOND).equals(Optional.of("2007-06-20")));
  }
}
