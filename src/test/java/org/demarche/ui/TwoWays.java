package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.demarche.session.Session;
import org.demarche.session.ViewState;
import org.testfx.robot.Motion;

/// Base of the tests that do the same thing in the window twice: with the pointer alone, beside
/// what has to be typed, and with the keyboard alone.
abstract class TwoWays extends MainWindowHarness {
  final Session session() {
    return onFx(() -> window().view().orElseThrow().session());
  }

  final ViewState view() {
    return onFx(() -> session().view());
  }

  final void hit(KeyCode... keys) {
    push(keys);
    settle();
  }

  final void type(String text) {
    write(text);
    settle();
  }

  // ---- the pointer

  final void click(String target) {
    clickOn(target);
    settle();
  }

  final void click(Node target) {
    clickOn(target);
    settle();
  }

  /// Opens a menu of the menu bar by its name and clicks an item of it, or, where there are more
  /// names, of the menus that those before it open; each by what it says.
  final void clickMenu(String menu, String... names) {
    click(said(menu));
    for (String name : List.of(names).subList(0, names.length - 1)) {
      moveTo(said(name));
      settle();
    }
    // Straight into a menu beside: what lies between would close it.
    clickOn(
        said(names[names.length - 1]),
        names.length == 1 ? Motion.VERTICAL_FIRST : Motion.HORIZONTAL_FIRST);
    settle();
  }

  /// Clicks what an open menu says.
  final void clickMenuItem(String name) {
    click(said(name));
  }

  /// What is seen of a text, in the window on top that has it.
  private Node said(String text) {
    return onFx(
        () ->
            Window.getWindows().stream()
                .filter(Window::isShowing)
                .flatMap(shown -> shown.getScene().getRoot().lookupAll(".label").stream())
                .filter(node -> node.isVisible() && node.getScene() != null && says(node, text))
                .reduce((below, above) -> above)
                .orElseThrow(() -> new AssertionError("nothing says " + text)));
  }

  /// The row of a value in an open facet.
  final Node row(String name) {
    return lookup(".facet-row").queryAll().stream()
        .filter(Node::isVisible)
        .filter(row -> ((CheckBox) row.lookup(".check-box")).getText().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row " + name));
  }

  final void tickByPointer(String name) {
    click(row(name).lookup(".check-box"));
  }

  final void ruleOutByPointer(String name) {
    moveTo(row(name));
    click(row(name).lookup(".rule-out"));
  }

  // ---- the keyboard

  /// Presses keys until the focus is on the node with an id.
  final void walkTo(String id, KeyCode... keys) {
    walkTo(node -> id.equals(node.getId()), keys);
  }

  /// Presses keys until the focus is on a node that fits.
  final void walkTo(Predicate<Node> wanted, KeyCode... keys) {
    for (int presses = 0; presses < 100; presses++) {
      if (onFx(() -> focused() instanceof Node node && wanted.test(node))) {
        return;
      }
      hit(keys);
    }
    throw new AssertionError("never came to the node, but to " + onFx(() -> "" + focused()));
  }

  static boolean says(Node node, String words) {
    return node instanceof Labeled labeled
        && words.equals(labeled.getText().replaceFirst("^_", ""));
  }

  static Object focused() {
    return Window.getWindows().stream()
        .filter(Window::isFocused)
        .map(window -> window.getScene().getFocusOwner())
        .filter(owner -> owner != null)
        .map(Object.class::cast)
        .reduce((below, above) -> above)
        .orElse("nothing");
  }

  /// Finds an actor in the search above the tree, and goes to it there.
  final void findActor(String name) {
    hit(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    type(name);
    hit(KeyCode.DOWN);
  }

  final void tickByKeys(String actor) {
    findActor(actor);
    hit(KeyCode.SPACE);
  }

  final void ruleOutByKeys(String actor) {
    findActor(actor);
    hit(KeyCode.DELETE);
  }

  /// Goes into the filter pane and on to a control there.
  final void walkInFilterTo(String id) {
    hit(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    if (!onFx(() -> ((TextInputControl) focused()).getText()).isEmpty()) {
      hit(KeyCode.ESCAPE);
    }
    walkTo(id, KeyCode.TAB);
  }

  /// Opens a menu of the menu bar and goes down to an item, by keys alone.
  final void chooseByKeys(String menu, String item) {
    hit(KeyCode.F10);
    List<String> names = List.of("File", "View", "Go", "Help");
    for (int i = 0; i < names.indexOf(menu); i++) {
      hit(KeyCode.RIGHT);
    }
    hit(KeyCode.DOWN);
    goDownTo(item);
    hit(KeyCode.ENTER);
  }

  /// In an open menu, to the item that says something.
  final void goDownTo(String item) {
    for (int i = 0; i < 60; i++) {
      if (onFx(() -> isOnItem(item))) {
        return;
      }
      hit(KeyCode.DOWN);
    }
    assertTrue(false, "never came to " + item);
  }

  private static boolean isOnItem(String item) {
    return Window.getWindows().stream()
        .filter(Window::isShowing)
        .flatMap(shown -> shown.getScene().getRoot().lookupAll(".menu-item").stream())
        .anyMatch(
            node ->
                node.equals(node.getScene().getFocusOwner())
                    && node.getProperties().get(MenuItem.class) instanceof MenuItem each
                    && each.getText().startsWith(item));
  }
}
