package org.demarche.ui.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.demarche.messages.English;
import org.demarche.model.Problem;
import org.demarche.model.Problem.Severity;
import org.demarche.ui.WindowTest;
import org.demarche.ui.theme.Prose;
import org.demarche.words.Message;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // set when the window is shown
final class NoticesTest extends WindowTest {
  private final List<String> done = new ArrayList<>();
  private NoticeBar bar;
  private StatusLine status;

  @Override
  public void start(Stage stage) {
    bar = new NoticeBar(English.WORDS);
    status =
        new StatusLine(English.WORDS, () -> done.add("problems"), node -> {}, new Label("ways"));
    show(stage, new VBox(bar.node(), status.node()), 800, 200);
  }

  private static Problem problem(Severity severity) {
    return new Problem(
        "events/a.json", 3, 7, severity, "bad-zone", Message.of("store.bad-zone", "Baghdad"));
  }

  private String text(String id) {
    settle();
    return lookup(id).queryLabeled().getText();
  }

  @Test
  void aNoticeOffersWaysOnAndGoesWhenOneIsTaken() {
    doOnFx(
        () ->
            bar.say(
                "The picture is saved.", List.of(new Notices.Way("Open", () -> done.add("open")))));
    settle();
    assertEquals("The picture is saved.", onFx(bar::shown));
    clickOn("Open");
    settle();
    assertEquals(List.of("open"), done);
    assertEquals("", onFx(bar::shown));
  }

  @Test
  void aFailureTakesThePlaceOfANoticeUntilItIsClosed() {
    doOnFx(() -> bar.say("The picture is saved."));
    doOnFx(() -> bar.fail("The folder cannot be read.", new IllegalStateException("disk")));
    settle();
    assertEquals("The folder cannot be read.", onFx(bar::shown));
    clickOn(".notice-bar .button");
    settle();
    assertEquals("", onFx(bar::shown));
  }

  @Test
  void theStatusLineCountsProblemsBySeverity() {
    doOnFx(() -> status.showProblems(List.of(problem(Severity.WARNING))));
    assertEquals("1 warning", text("#problems"));
    doOnFx(
        () ->
            status.showProblems(
                List.of(
                    problem(Severity.ERROR), problem(Severity.ERROR), problem(Severity.WARNING))));
    assertEquals("2 errors, 1 warning", text("#problems"));
    clickOn("#problems");
    settle();
    assertEquals(List.of("problems"), done);
    doOnFx(() -> status.showProblems(List.of()));
    settle();
    assertFalse(lookup("#problems").query().isVisible());
  }

  @Test
  void theStatusLineNamesTheLatestWorkThatGoesOn() {
    Object reading = new Object();
    Object laying = new Object();
    doOnFx(() -> status.began(reading, "Reading the dataset"));
    doOnFx(() -> status.began(laying, "Laying out the events"));
    waitUntil(() -> lookup("#at-work").query().isVisible());
    assertEquals("Laying out the events …", text("#at-work"));
    doOnFx(() -> status.ended(laying));
    assertEquals("Reading the dataset …", text("#at-work"));
    doOnFx(() -> status.ended(reading));
    settle();
    assertFalse(lookup("#at-work").query().isVisible());
  }

  @Test
  void workThatIsOverInAMomentIsNotNamed() {
    Object laying = new Object();
    doOnFx(
        () -> {
          status.began(laying, "Laying out the events");
          assertFalse(lookup("#at-work").query().isVisible(), "named at once");
          status.ended(laying);
        });
    settle();
    assertFalse(lookup("#at-work").query().isVisible());
    assertEquals("", text("#at-work"));
  }

  @Test
  void anUncaughtExceptionIsShownWithDetailsToCopy() {
    UncaughtErrors errors = new UncaughtErrors(English.WORDS);
    Exception error = new IllegalStateException("the rows do not add up");
    errors.uncaughtException(new Thread("work-1"), error);
    errors.uncaughtException(new Thread("work-2"), error);
    settle();
    List<DialogPane> dialogs =
        listWindows().stream()
            .map(window -> window.getScene().getRoot())
            .filter(DialogPane.class::isInstance)
            .map(DialogPane.class::cast)
            .toList();
    assertEquals(1, dialogs.size(), "one at a time");
    assertEquals(
        "java.lang.IllegalStateException: the rows do not add up",
        ((Prose) dialogs.getFirst().getContent()).content());
    clickOn("Copy details");
    settle();
    String copied = onFx(() -> Clipboard.getSystemClipboard().getString());
    assertTrue(copied.startsWith("Thread: work-1\njava.lang.IllegalStateException"), copied);
    assertTrue(copied.contains("java.version: "), copied);
    assertEquals(copied, ((TextArea) dialogs.getFirst().getExpandableContent()).getText());
    doOnFx(() -> dialogs.getFirst().getScene().getWindow().hide());
  }

  @Test
  void workThatTakesLongShowsItsShareAndCanBeCancelled() {
    doOnFx(() -> status.showProgress(43, () -> done.add("cancelled")));
    assertEquals("43 %", text("#progress-share"));
    clickOn("#cancel-work");
    settle();
    assertEquals(List.of("cancelled"), done);
    doOnFx(status::hideProgress);
    settle();
    assertFalse(lookup("#cancel-work").queryButton().isVisible());
  }
}
