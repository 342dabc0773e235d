package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// Pages that are about the program: beside the timeline, and beside the page that is shown while
/// nothing is open.
final class ProgramPagesTest extends MainWindowHarness {
  private boolean shows(String id) {
    return onFx(() -> lookup(id).queryAll().stream().anyMatch(node -> node.getScene() != null));
  }

  private String title() {
    return onFx(() -> lookup(".read-title").<Label>query().getText());
  }

  private void hit(KeyCode... keys) {
    push(keys);
    settle();
  }

  private String labels(String page) {
    return onFx(
        () ->
            lookup(page).query().lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .collect(Collectors.joining("\n")));
  }

  @Test
  void theKeysAreAPageBesideTheTimelineAndNoWindow() {
    openShipped();
    hit(KeyCode.F1);
    assertTrue(shows("#key-page"));
    assertEquals("Keys and mouse", title());
    assertTrue(labels("#key-page").contains("Ctrl+F"), labels("#key-page"));
    assertEquals(1, onFx(() -> List.copyOf(Window.getWindows()).size()));
    clickOn("#read-close");
    settle();
    assertFalse(shows("#key-page"));
  }

  @Test
  void theyAreBesideTheStartPageWhileNothingIsOpen() {
    open(Path.of("no-such-folder"));
    hit(KeyCode.F1);
    assertTrue(shows("#key-page"));
    hit(KeyCode.CONTROL, KeyCode.COMMA);
    assertTrue(shows("#preferences-page"));
    assertFalse(shows("#key-page"));
    clickOn("#read-close");
    settle();
    assertFalse(shows("#preferences-page"));
    hit(KeyCode.F1);
    openShipped();
    assertFalse(onFx(() -> lookup("#key-page").queryAll().stream().anyMatch(Node::isVisible)));
  }
}
