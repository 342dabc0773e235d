package org.demarche.ui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.demarche.Datasets;
import org.demarche.messages.English;
import org.demarche.model.Actor.ActorKind;
import org.demarche.model.EventId;
import org.demarche.session.Selection;
import org.demarche.session.Session;
import org.demarche.ui.Sessions;
import org.demarche.ui.WindowTest;
import org.demarche.ui.task.Followers;
import org.demarche.ui.theme.TextLink;
import org.demarche.words.TextLimits;
import org.junit.jupiter.api.Test;

/// Texts that nobody writes, and files have, do not hold up the pane.
class LongTextsTest extends WindowTest {
  private static final String TITLE = "Z" + "\u0301".repeat(500_000);
  private static final String CLAIM = "They agreed on nothing at all. ".repeat(20_000).strip();

  private final Session session =
      Sessions.of(
          new Datasets.Builder()
              .actor("alba", "Alba", ActorKind.STATE, null)
              .source("gazette", "Gazette", "The Gazette")
              .event(
                  Datasets.event("talks", "2007-05-28")
                      .title(TITLE)
                      .participants("alba")
                      .citing("gazette")
                      .denied(CLAIM, "alba", "gazette"))
              .build());

  @Override
  public void start(Stage stage) {
    Followers followers = new Followers(session);
    busyWhile(followers::isPending);
    show(
        stage,
        new DetailPane(
            English.WORDS, session, followers, new RecordedActions(new ArrayList<String>())),
        420,
        900);
  }

  @Test
  void noMoreIsLaidOutThanItsLimitAndTheWholeIsThereToBeScrolledThrough() {
    doOnFx(
        () ->
            session.update(
                view -> view.withSelection(new Selection.OneEvent(new EventId("talks")))));
    settle();
    assertLimited();
    Node link = lookup(".long-text .text-link").query();
    assertEquals("Show all 619,999 characters", ((TextLink) link).content());
    doOnFx(link::requestFocus);
    push(KeyCode.ENTER);
    settle();
    WholeText whole = lookup(".whole-text").queryAs(WholeText.class);
    assertEquals(CLAIM, onFx(() -> String.join("", whole.getItems())));
    assertTrue(whole.lookupAll(".list-cell").size() < 100);
    assertLimited();
  }

  private void assertLimited() {
    Set<Node> texts = lookup(node -> node instanceof Text).queryAll();
    List<Integer> lengths =
        texts.stream().map(node -> ((Text) node).getText().length()).sorted().toList();
    assertTrue(lengths.getLast() <= TextLimits.PARAGRAPH, lengths::toString);
  }
}
