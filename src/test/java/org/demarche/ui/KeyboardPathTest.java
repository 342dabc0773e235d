package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.demarche.model.ActorId;
import org.demarche.model.EventId;
import org.demarche.query.Actors;
import org.demarche.query.Filter;
import org.demarche.session.Selection;
import org.demarche.session.Session;
import org.demarche.session.ViewState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The main job from end to end by keyboard alone, on the shipped dataset.
final class KeyboardPathTest extends MainWindowHarness {
  private static final EventId TALKS = new EventId("first-round");

  @Test
  void findReadFilterAndSave(@TempDir Path folder) throws IOException {
    openShipped();
    zoomAndComeBack();
    panAndComeBack();
    walkToTheTalks();
    openAnArticle();
    keepWhatInvolvesBoth();
    saveThePicture(folder.resolve("talks.svg"));
  }

  private Session session() {
    return onFx(() -> window().view().orElseThrow().session());
  }

  private ViewState view() {
    return onFx(() -> session().view());
  }

  private void hit(KeyCode... keys) {
    push(keys);
    settle();
  }

  private void zoomAndComeBack() {
    double before = view().viewport().secondsPerPixel();
    hit(KeyCode.ADD);
    assertTrue(view().viewport().secondsPerPixel() < before);
    hit(KeyCode.SUBTRACT);
    assertEquals(1, view().viewport().secondsPerPixel() / before, 1e-9);
  }

  private void panAndComeBack() {
    long before = view().viewport().startSecond();
    hit(KeyCode.SHIFT, KeyCode.RIGHT);
    assertTrue(view().viewport().startSecond() > before);
    hit(KeyCode.SHIFT, KeyCode.LEFT);
    double pixel = view().viewport().secondsPerPixel();
    assertEquals((double) before, (double) view().viewport().startSecond(), pixel);
  }

  private void walkToTheTalks() {
    hit(KeyCode.HOME);
    Selection talks = new Selection.OneEvent(TALKS);
    for (int i = 0; i < session().table().size() && !view().selection().equals(talks); i++) {
      hit(KeyCode.RIGHT);
    }
    assertEquals(talks, view().selection());
  }

  private void openAnArticle() {
    walkTo(node -> says(node, "Open article"), KeyCode.TAB);
    hit(KeyCode.SPACE);
    assertEquals(1, links().size());
    assertTrue(links().getFirst().startsWith("http"), links().getFirst());
  }

  private void keepWhatInvolvesBoth() {
    tick("Iran");
    tick("United States");
    hit(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    walkTo(node -> says(node, "Any of"), KeyCode.SHIFT, KeyCode.TAB);
    walkTo(node -> says(node, "All of"), KeyCode.RIGHT);
    hit(KeyCode.SPACE);
    Filter filter = view().filter();
    assertEquals(
        Set.of(new ActorId("iran"), new ActorId("united-states")),
        filter.get(Actors.SORT).values());
    assertEquals(Actors.Mode.ALL, filter.get(Actors.SORT).mode());
  }

  private void tick(String actor) {
    hit(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    write(actor);
    settle();
    hit(KeyCode.DOWN);
    hit(KeyCode.SPACE);
  }

  private void saveThePicture(Path file) throws IOException {
    chooseFile(file);
    hit(KeyCode.CONTROL, KeyCode.E);
    walkTo(node -> "format-png".equals(node.getId()), KeyCode.TAB);
    walkTo(node -> "format-svg".equals(node.getId()), KeyCode.RIGHT);
    hit(KeyCode.SPACE);
    walkTo(node -> "export-save".equals(node.getId()), KeyCode.TAB);
    hit(KeyCode.SPACE);
    assertTrue(Files.readString(file).contains("both Iran and the United States"));
  }

  private static boolean says(Node node, String words) {
    return node instanceof Labeled labeled && words.equals(labeled.getText());
  }

  /// Presses keys until the focus is on a node that fits.
  private void walkTo(Predicate<Node> wanted, KeyCode... keys) {
    for (int presses = 0; presses < 100; presses++) {
      if (onFx(() -> focused() instanceof Node node && wanted.test(node))) {
        return;
      }
      hit(keys);
    }
    throw new AssertionError("never came to the node, but to " + onFx(() -> "" + focused()));
  }

  private static Object focused() {
    return Window.getWindows().stream()
        .filter(Window::isFocused)
        .map(window -> window.getScene().getFocusOwner())
        .filter(owner -> owner != null)
        .map(Object.class::cast)
        .reduce((below, above) -> above)
        .orElse("nothing");
  }
}
