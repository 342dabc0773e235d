package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.demarche.model.EventId;
import org.demarche.query.Filter;
import org.demarche.query.Kinds;
import org.demarche.session.Selection;
import org.demarche.session.Session;
import org.junit.jupiter.api.Test;

/// Walks through the window and looks for what can be pressed and does not say what it does, and
/// for commands that have a key and do not tell it.
final class TooltipsWalkTest extends MainWindowHarness {
  /// Buttons that run a command under another name.
  private static final Map<String, String> COMMANDS =
      Map.of(
          "fold-filter", "show-filter",
          "open-filter", "show-filter",
          "fold-read", "show-detail",
          "drawer-events", "show-list");

  private final Map<String, String> flaws = new TreeMap<>();
  private final Set<Node> seen = new HashSet<>();
  private final Set<String> withKeys = new HashSet<>();

  @Test
  void whatCanBePressedSaysWhatItDoesAndTellsItsKey() {
    openShipped();
    look("the dataset is open");
    for (Node section : lookup(".facet-section").queryAll()) {
      doOnFx(() -> ((TitledPane) section).setExpanded(true));
    }
    filter(Filter.ALL.with(new Kinds(Set.of("talks"))));
    select(new Selection.OneEvent(new EventId("first-round")));
    look("an event is selected, and a filter set");
    List<EventId> ids = onFx(() -> session().dataset().events().stream().map(e -> e.id()).toList());
    select(new Selection.Several(ids.subList(3, 9), ids.get(4), 0));
    look("several events are selected");
    filter(Filter.ALL.with(new Kinds(Set.of("??"))));
    look("nothing is left");
    filter(Filter.ALL);
    clickOn("#show-list");
    look("the list is open");
    clickOn("#drawer-problems");
    look("the problems are open");
    push(KeyCode.SHIFT, KeyCode.F1);
    look("what the signs mean");
    push(KeyCode.CONTROL, KeyCode.COMMA);
    look("preferences");
    push(KeyCode.F1);
    look("what keys do");
    push(KeyCode.CONTROL, KeyCode.DIGIT1);
    look("the filter is a strip");
    clickOn("#search");
    write("Baghdad");
    look("something is looked for");
    assertEquals(
        "",
        flaws.entrySet().stream()
            .map(flaw -> flaw.getKey() + ", seen when " + flaw.getValue() + "\n")
            .collect(Collectors.joining()));
    assertTrue(seen.size() > 80, "only %d seen".formatted(seen.size()));
    assertTrue(withKeys.size() > 12, withKeys::toString);
  }

  private Session session() {
    return onFx(() -> window().view().orElseThrow().session());
  }

  private void filter(Filter filter) {
    doOnFx(() -> session().update(view -> view.withFilter(filter)));
    settle();
  }

  private void select(Selection selection) {
    doOnFx(() -> session().update(view -> view.withSelection(selection)));
    settle();
  }

  private void look(String state) {
    settle();
    doOnFx(
        () -> {
          Map<String, String> keys = keys();
          for (Window each : List.copyOf(Window.getWindows())) {
            look(each.getScene().getRoot(), keys, state);
          }
        });
  }

  private void look(Node node, Map<String, String> keys, String state) {
    if (!node.isVisible() || node.getLayoutBounds().getWidth() <= 0) {
      return;
    }
    if (node instanceof Control control && isPressed(control)) {
      seen.add(control);
      check(control, keys).ifPresent(flaw -> flaws.putIfAbsent(flaw, state));
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> look(child, keys, state));
    }
  }

  /// What one presses, of what the program puts there itself.
  private static boolean isPressed(Control control) {
    boolean sort =
        control instanceof ButtonBase
            || control instanceof ChoiceBox<?>
            || control instanceof ComboBoxBase<?>;
    return sort && !control.getStyleClass().contains("menu");
  }

  /// The keys of each command that has some, by its name, as the menus write them.
  private Map<String, String> keys() {
    Map<String, String> keys = new HashMap<>();
    for (MenuBar bar : lookup(".menu-bar").queryAllAs(MenuBar.class)) {
      bar.getMenus().stream()
          .flatMap(menu -> menu.getItems().stream())
          .filter(item -> item.getId() != null && item.getAccelerator() != null)
          .forEach(item -> keys.put(item.getId().substring("menu-".length()), written(item)));
    }
    return keys;
  }

  private static String written(MenuItem item) {
    KeyCombination keys = item.getAccelerator();
    return keys.getDisplayText();
  }

  private Optional<String> check(Control control, Map<String, String> keys) {
    String said = text(control);
    String tip = tooltip(control);
    String id = Objects.requireNonNullElse(control.getId(), "");
    String name = id.isEmpty() ? control.getStyleClass() + " '" + said + "'" : id;
    if (said.codePoints().filter(Character::isLetterOrDigit).count() < 2 && tip.isEmpty()) {
      return Optional.of(name + " says nothing");
    }
    String key = keys.get(COMMANDS.getOrDefault(id, id));
    if (key != null && !tip.matches("(?s).*  \\((.* or )?\\Q" + key + "\\E\\)")) {
      return Optional.of("%s does not tell its key %s, but '%s'".formatted(name, key, tip));
    }
    if (key != null) {
      withKeys.add(id);
    }
    return Optional.empty();
  }

  private static String text(Control control) {
    return control instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
  }

  /// The pointer comes to it first, since some tooltips are made then.
  private static String tooltip(Control control) {
    control.fireEvent(
        new MouseEvent(
            MouseEvent.MOUSE_ENTERED,
            0,
            0,
            0,
            0,
            null,
            0,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            null));
    Tooltip tooltip = control.getTooltip();
    return tooltip == null ? "" : tooltip.getText();
  }
}
