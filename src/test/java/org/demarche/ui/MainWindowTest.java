package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.demarche.model.EventId;
import org.demarche.query.EventTable;
import org.demarche.query.Grouping;
import org.demarche.query.Kinds;
import org.demarche.scene.Theme;
import org.demarche.session.Selection;
import org.demarche.session.Session;
import org.demarche.session.ViewState;
import org.demarche.settings.Settings;
import org.demarche.ui.theme.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxAssert;
import org.testfx.matcher.control.LabeledMatchers;

/// The path through the window by keyboard and by its buttons.
final class MainWindowTest extends MainWindowHarness {
  private static final EventId TALKS = new EventId("first-round");

  private Session session() {
    return onFx(() -> window().view().orElseThrow().session());
  }

  private ViewState view() {
    return onFx(() -> session().view());
  }

  private Optional<EventId> selected() {
    return view().selection() instanceof Selection.OneEvent one
        ? Optional.of(one.event())
        : Optional.empty();
  }

  private void hit(KeyCode... keys) {
    push(keys);
    settle();
  }

  @Test
  void aFolderThatIsNoDatasetIsRefusedWithAWayOn() {
    open(Path.of("no-such-folder"));
    FxAssert.verifyThat(".headline", LabeledMatchers.hasText("This dataset cannot be opened"));
    assertTrue(lookup("#why").<Prose>query().content().startsWith("no-such-folder: "));
    FxAssert.verifyThat("#start-open", LabeledMatchers.hasText("Open folder…"));
  }

  @Test
  void aDatasetThatIsRefusedLeavesTheOpenOne() {
    openShipped();
    open(Path.of("no-such-folder"));
    assertTrue(onFx(() -> window().notices().shown()).startsWith("no-such-folder: "));
    assertTrue(onFx(() -> window().view().isPresent()));
  }

  @Test
  void readingThatIsCancelledLeavesTheOpenDataset(@TempDir Path folder) {
    openShipped();
    doOnFx(
        () -> {
          window().open(folder);
          window().cancelReading();
        });
    settle();
    assertEquals("Reading was cancelled.", onFx(() -> window().notices().shown()));
    assertTrue(onFx(() -> window().view().isPresent()));
  }

  @Test
  void readingThatIsCancelledBeforeAnythingWasOpenLeadsToTheStart(@TempDir Path folder) {
    doOnFx(
        () -> {
          window().open(folder);
          window().cancelReading();
        });
    settle();
    assertEquals("Reading was cancelled.", lookup("#why").<Prose>query().content());
  }

  @Test
  void saysWhatIsInView() {
    openShipped();
    assertEquals("", onFx(() -> window().notices().shown()));
    String shown = onFx(() -> lookup("#in-view").queryLabeled().getTooltip().getText());
    assertTrue(
        shown.matches(
            "Shown \\d+ of 102 events(, \\d+ of them as numbers)? · .*2007 · Asia/Baghdad"),
        () -> "says: " + shown);
    assertEquals(List.of(SHIPPED.toAbsolutePath()), memory().settings().recentDatasets());
  }

  @Test
  void theArrowKeysWalkThroughAllEventsInTimeOrder() {
    openShipped();
    Session session = session();
    EventTable table = session.table();
    hit(KeyCode.HOME);
    int count = 1;
    int last = session.dataset().ordinal(selected().orElseThrow());
    for (; count < table.size(); count++) {
      push(KeyCode.RIGHT);
      int now = onFx(() -> session.dataset().ordinal(selected().orElseThrow()));
      assertTrue(
          last < now && table.outerStart(last) <= table.outerStart(now),
          () -> selected() + " is out of order");
      last = now;
    }
    ViewState end = view();
    hit(KeyCode.RIGHT);
    assertEquals(end, view());
    hit(KeyCode.LEFT);
    assertNotEquals(end.selection(), view().selection());
    hit(KeyCode.END);
    assertEquals(end.selection(), view().selection());
  }

  @Test
  void plusMinusNoughtAndFZoom() {
    openShipped();
    double before = view().viewport().secondsPerPixel();
    hit(KeyCode.PLUS);
    assertEquals(before / 2, view().viewport().secondsPerPixel(), before * 1e-9);
    hit(KeyCode.MINUS);
    assertEquals(before, view().viewport().secondsPerPixel(), before * 1e-9);
    hit(KeyCode.DIGIT0);
    assertTrue(view().viewport().secondsPerPixel() > 10 * before);
    doOnFx(
        () ->
            session()
                .update(view -> view.withFilter(view.filter().with(new Kinds(Set.of("talks"))))));
    hit(KeyCode.F);
    double matches = view().viewport().secondsPerPixel();
    hit(KeyCode.DIGIT0);
    assertTrue(matches < view().viewport().secondsPerPixel());
  }

  @Test
  void altLeftGoesBackAndAltRightForwardAgain() {
    openShipped();
    ViewState start = view();
    assertTrue(lookup("#back").query().isDisabled());
    hit(KeyCode.DIGIT0);
    ViewState all = view();
    push(KeyCode.ALT, KeyCode.LEFT);
    settle();
    assertEquals(start, view());
    push(KeyCode.ALT, KeyCode.RIGHT);
    settle();
    assertEquals(all, view());
    assertTrue(lookup("#forward").query().isDisabled());
    assertFalse(lookup("#back").query().isDisabled());
  }

  @Test
  void enterZoomsToTheSelectedEventAndEscapeLetsGo() {
    openShipped();
    doOnFx(() -> window().view().orElseThrow().navigator().show(TALKS));
    double before = view().viewport().secondsPerPixel();
    hit(KeyCode.ENTER);
    assertTrue(view().viewport().secondsPerPixel() < before);
    hit(KeyCode.ESCAPE);
    assertEquals(Optional.empty(), selected());
  }

  @Test
  void upAndDownGoFromLaneToLane() {
    openShipped();
    hit(KeyCode.HOME);
    Session session = session();
    int from = session.dataset().ordinal(selected().orElseThrow());
    hit(KeyCode.DOWN);
    int to = session.dataset().ordinal(selected().orElseThrow());
    assertTrue(
        session.table().lane(to, Grouping.ACTOR, 0) > session.table().lane(from, Grouping.ACTOR, 0),
        "not in a lane below");
    hit(KeyCode.UP);
    int back = session.dataset().ordinal(selected().orElseThrow());
    assertEquals(
        session.table().lane(from, Grouping.ACTOR, 0),
        session.table().lane(back, Grouping.ACTOR, 0));
  }

  @Test
  void theButtonsDoWhatTheKeysDo() {
    openShipped();
    ViewState start = view();
    click("#group-kind");
    assertEquals(Grouping.KIND, view().grouping());
    click("#group-none");
    assertEquals(Grouping.NONE, view().grouping());
    click("#next");
    assertTrue(selected().isPresent());
    click("#zoom-in");
    click("#zoom-out");
    click("#fit-all");
    assertTrue(view().viewport().secondsPerPixel() > start.viewport().secondsPerPixel());
    click("#back");
    click("#theme");
    assertEquals(Theme.DARK, view().theme());
    assertEquals(Settings.Look.DARK, memory().settings().look());
  }

  @Test
  void theButtonsAtTheFootMoveAboutTheTimeline() {
    openShipped();
    long before = view().viewport().startSecond();
    click("#pan-forward");
    assertTrue(view().viewport().startSecond() > before);
    click("#pan-back");
    double pixel = view().viewport().secondsPerPixel();
    assertEquals((double) before, (double) view().viewport().startSecond(), pixel);
    assertTrue(lookup("#fit-selection").query().isDisabled());
    click("#last");
    Optional<EventId> last = selected();
    click("#first");
    assertTrue(selected().isPresent());
    assertNotEquals(last, selected());
    click("#lane-down");
    click("#lane-up");
    double scale = view().viewport().secondsPerPixel();
    click("#fit-selection");
    assertNotEquals(scale, view().viewport().secondsPerPixel());
    click("#clear-selection");
    assertEquals(Optional.empty(), selected());
    assertTrue(onFx(() -> window().view().orElseThrow().timeline().isFocused()));
  }

  @Test
  void enterOpensTheClusterThatCWentTo() {
    openShipped();
    hit(KeyCode.DIGIT0);
    hit(KeyCode.C);
    Selection.Cluster cluster = assertInstanceOf(Selection.Cluster.class, view().selection());
    assertTrue(
        lookup(".cluster-view .title").<Prose>query().content().startsWith(cluster.count() + " "));
    double before = view().viewport().secondsPerPixel();
    hit(KeyCode.ENTER);
    assertTrue(view().viewport().secondsPerPixel() < before);
  }

  @Test
  void lookAndMotionFollowTheDesktopWhileTheSettingsSaySo() {
    openShipped();
    desktopAsks(ColorScheme.DARK, true);
    assertEquals(Theme.LIGHT, view().theme());
    doOnFx(() -> lookup("#theme").queryButton().fire());
    memory()
        .change(
            settings -> settings.withLook(Settings.Look.SYSTEM).withMotion(Settings.Motion.SYSTEM));
    desktopAsks(ColorScheme.LIGHT, false);
    assertEquals(Theme.LIGHT, view().theme());
    desktopAsks(ColorScheme.DARK, false);
    assertEquals(Theme.DARK, view().theme());
    desktopAsks(ColorScheme.LIGHT, true);
    assertEquals(Theme.LIGHT, view().theme());
  }

  private void click(String button) {
    clickOn(button);
    settle();
  }

  @Test
  void theListOfEventsSharesTheSelection() {
    openShipped();
    doOnFx(() -> window().view().orElseThrow().navigator().show(TALKS));
    click("#show-list");
    doOnFx(() -> lookup("#event-list").query().requestFocus());
    push(KeyCode.DOWN);
    settle();
    assertNotEquals(Optional.of(TALKS), selected());
    push(KeyCode.UP);
    settle();
    assertEquals(Optional.of(TALKS), selected());
  }

  @Test
  void everyButtonSaysWhatItIs() {
    openShipped();
    for (Node node : lookup(".button, .toggle-button").queryAll()) {
      ButtonBase button = (ButtonBase) node;
      String text =
          button.getAccessibleText() == null ? button.getText() : button.getAccessibleText();
      assertTrue(text != null && !text.isBlank(), () -> button + " has no text");
    }
    for (Node node : lookup(".window-bars .button, .ways-about .button").queryAll()) {
      assertTrue(((ButtonBase) node).getTooltip() != null, () -> node + " has no tooltip");
    }
  }

  @Test
  void problemsAreCountedAndListed(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("events"));
    Files.writeString(
        folder.resolve("dataset.json"),
        """
        {"formatVersion": 1, "title": "Half a dataset", "description": "", "timeZone": "Asia/Baghdad"}
        """);
    Files.writeString(folder.resolve("actors.json"), "{\"actors\": []}");
    Files.writeString(folder.resolve("places.json"), "{\"places\": []}");
    Files.writeString(folder.resolve("sources.json"), "[]");
    Files.writeString(folder.resolve("events").resolve("broken.json"), "{\"id\": \"broken\",");
    open(folder);
    assertTrue(onFx(() -> window().view().isPresent()));
    FxAssert.verifyThat("#problems", LabeledMatchers.hasText("1 error"));
    click("#problems");
    TableView<?> table = lookup("#problem-table").queryTableView();
    assertEquals(1, table.getItems().size());
  }
}
