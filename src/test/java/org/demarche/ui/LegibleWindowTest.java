package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.demarche.model.ActorId;
import org.demarche.model.EventId;
import org.demarche.query.Actors;
import org.demarche.query.Filter;
import org.demarche.query.Kinds;
import org.demarche.session.Selection;
import org.demarche.session.Session;
import org.demarche.settings.Settings;
import org.demarche.ui.legible.Contrasts;
import org.demarche.ui.legible.FocusStops;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In every look and at every size of text all that is in the window can be read, is named, and
/// shows when it has the focus.
final class LegibleWindowTest extends MainWindowHarness {
  private static final EventId TALKS = new EventId("first-round");

  private final SortedMap<String, String> flaws = new TreeMap<>();
  private final Set<Node> stops = new HashSet<>();
  private int measured;

  @ParameterizedTest
  @CsvSource({"LIGHT,100", "DARK,100", "CONTRAST,100", "LIGHT,150"})
  void everythingIsReadableNamedAndShowsItsFocus(Settings.Look look, int percent) {
    doOnFx(() -> window().looks().choose(look));
    doOnFx(() -> window().looks().resize(percent));
    open(Path.of("no-such-folder"));
    look("a folder that is not there");
    openShipped();
    walkPanes();
    walkPages();
    walkDialogs();
    assertEquals("", said(flaws));
    assertTrue(measured > 1000, "only %d measured".formatted(measured));
    assertTrue(stops.size() > 120, "only %d stops".formatted(stops.size()));
  }

  private static String said(Map<String, String> flaws) {
    return flaws.entrySet().stream()
        .map(flaw -> flaw.getKey() + "\n    " + flaw.getValue() + "\n")
        .collect(Collectors.joining());
  }

  private void walkPanes() {
    for (Node section : lookup(".facet-section").queryAll()) {
      doOnFx(() -> ((TitledPane) section).setExpanded(true));
    }
    filter(Filter.ALL.with(new Actors(Set.of(new ActorId("iran")), Actors.Mode.ANY)));
    select(new Selection.OneEvent(TALKS));
    doOnFx(() -> window().view().orElseThrow().navigator().fitSelection());
    clickOn("#show-list");
    walk("one event, and the list");
    List<EventId> ids = onFx(() -> session().dataset().events().stream().map(e -> e.id()).toList());
    select(new Selection.Several(ids.subList(3, 9), ids.get(4), 0));
    look("several events");
    filter(Filter.ALL.with(new Kinds(Set.of("??"))));
    look("nothing is left");
    filter(Filter.ALL);
  }

  private void walkPages() {
    push(KeyCode.SHIFT, KeyCode.F1);
    look("what the signs mean");
    push(KeyCode.CONTROL, KeyCode.COMMA);
    walk("preferences");
    push(KeyCode.F1);
    walk("what keys do");
    fire("menu-about");
    walk("about the program");
  }

  private void walkDialogs() {
    push(KeyCode.CONTROL, KeyCode.E);
    walkDialog("a picture");
    fire("menu-show-problems");
    look("problems");
  }

  private void walkDialog(String state) {
    settle();
    Stage dialog =
        onFx(
            () ->
                Window.getWindows().stream()
                    .filter(Stage.class::isInstance)
                    .map(Stage.class::cast)
                    .reduce((one, other) -> other)
                    .orElseThrow());
    doOnFx(dialog::requestFocus);
    walk(state);
    doOnFx(dialog::hide);
    settle();
  }

  private void fire(String id) {
    doOnFx(
        () ->
            lookup(".menu-bar").<MenuBar>queryAll().stream()
                .flatMap(bar -> bar.getMenus().stream())
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
    settle();
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

  /// Measures what all windows show.
  private void look(String state) {
    settle();
    doOnFx(
        () -> {
          for (Window window : List.copyOf(Window.getWindows())) {
            Contrasts.Found found = Contrasts.of(window.getScene().getRoot());
            measured += found.seen();
            add(state, found.flaws());
          }
        });
  }

  /// Measures all, and goes through all that takes the focus in the window that has it.
  private void walk(String state) {
    look(state);
    doOnFx(
        () -> {
          Scene scene =
              Window.getWindows().stream()
                  .filter(Window::isFocused)
                  .map(Window::getScene)
                  .reduce((one, other) -> other)
                  .orElseThrow();
          FocusStops.Found found = FocusStops.of(scene);
          stops.addAll(found.stops());
          add(state, found.flaws());
        });
    settle();
  }

  private void add(String state, Map<String, String> found) {
    found.forEach((where, flaw) -> flaws.putIfAbsent(where, state + ": " + flaw));
  }
}
