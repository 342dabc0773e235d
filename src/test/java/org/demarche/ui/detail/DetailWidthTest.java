package org.demarche.ui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.demarche.messages.English;
import org.demarche.model.Event;
import org.demarche.session.Selection;
import org.demarche.session.Session;
import org.demarche.store.DatasetReader;
import org.demarche.ui.Sessions;
import org.demarche.ui.WindowTest;
import org.demarche.ui.task.Followers;
import org.demarche.ui.theme.Prose;
import org.junit.jupiter.api.Test;

/// Everything that the shipped events say fits into the narrowest detail pane.
class DetailWidthTest extends WindowTest {
  private static final double NARROWEST = 220;

  private final Session session =
      Sessions.of(
          new DatasetReader().read(Path.of("data", "us-iran-iraq-2007")).dataset().orElseThrow());

  @Override
  public void start(Stage stage) {
    Followers followers = new Followers(session);
    busyWhile(followers::isPending);
    show(
        stage,
        new DetailPane(English.WORDS, session, followers, new RecordedActions(new ArrayList<>())),
        NARROWEST,
        900);
  }

  @Test
  void noTextOfAnyEventIsCutOffAtTheSide() {
    List<String> cut = new ArrayList<>();
    for (Event event : session.dataset().events()) {
      doOnFx(() -> session.update(view -> view.withSelection(new Selection.OneEvent(event.id()))));
      settle();
      onFx(() -> cut.addAll(cutOff(event.id().value())));
    }
    assertEquals(List.of(), cut);
  }

  private List<String> cutOff(String event) {
    ScrollPane scroll = lookup(".detail-scroll").query();
    double right = scroll.getViewportBounds().getWidth();
    return lookup(".prose").queryAllAs(Prose.class).stream()
        .filter(prose -> rightOf(prose, scroll.getContent()) > right + 0.5)
        .map(prose -> event + ": " + prose.content())
        .toList();
  }

  private static double rightOf(Prose prose, Node content) {
    Bounds bounds = prose.localToScene(prose.getLayoutBounds());
    Node letters = prose.lookup(".prose-text");
    Bounds written = letters.localToScene(letters.getLayoutBounds());
    return content.sceneToLocal(Math.max(bounds.getMaxX(), written.getMaxX()), 0).getX();
  }
}
