package org.demarche.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.demarche.query.Filter;
import org.demarche.session.Selection;
import org.demarche.session.Session;
import org.demarche.settings.Settings;
import org.demarche.ui.legible.Contrasts;
import org.demarche.ui.legible.FocusStops;

/// Base of the walks that measure what can be read, is named, and shows its focus, in every look
/// and at every size of text. One window is kept and changes its looks as the reader does.
abstract class LegibleWalk extends MainWindowHarness {
  private static final List<Settings.Look> LOOKS =
      List.of(Settings.Look.LIGHT, Settings.Look.DARK, Settings.Look.CONTRAST);

  /// The smallest and largest that there are, the usual one, and what is in between.
  private static final List<Integer> SIZES = List.of(100, 80, 150, 200);

  private final SortedMap<String, String> flaws = new TreeMap<>();
  private final Map<Contrasts.Kind, Integer> measured = new EnumMap<>(Contrasts.Kind.class);
  private FocusStops stops = new FocusStops();
  private int count;
  private String looks = "";

  /// Goes a way through the window in each look and size, and fails with all that was found.
  ///
  /// @param leastStops so many nodes take the focus on the way
  /// @param kinds what there is to be measured on the way
  void inEveryLook(Runnable way, int leastStops, Contrasts.Kind... kinds) {
    for (Settings.Look look : LOOKS) {
      for (int size : SIZES) {
        doOnFx(
            () -> {
              window().looks().choose(look);
              window().looks().resize(size);
            });
        settle();
        looks = look + ", " + size + ": ";
        stops = new FocusStops();
        measured.clear();
        way.run();
        found("", stops.flaws());
        count = stops.count();
        assertTrue(count >= leastStops, () -> "%sonly %d stops".formatted(looks, count));
        for (Contrasts.Kind kind : kinds) {
          assertTrue(measured.containsKey(kind), () -> looks + "nothing seen of " + kind);
        }
      }
    }
    assertEquals("", said(flaws));
  }

  private static String said(Map<String, String> flaws) {
    return flaws.entrySet().stream()
        .map(flaw -> flaw.getKey() + "\n    " + flaw.getValue() + "\n")
        .collect(Collectors.joining());
  }

  /// Measures what all windows show.
  void look(String state) {
    settle();
    doOnFx(() -> measure(state));
  }

  /// Measures what all windows show at this moment; on the JavaFX thread.
  void measure(String state) {
    for (Window window : List.copyOf(Window.getWindows())) {
      Parent root = window.getScene().getRoot();
      root.applyCss();
      root.layout();
      Contrasts.Found found = Contrasts.of(root);
      found.seen().forEach((kind, many) -> measured.merge(kind, many, Integer::sum));
      found(state, found.flaws());
    }
  }

  /// Measures all, and goes through all that takes the focus in the window that has it.
  void walk(String state) {
    look(state);
    doOnFx(
        () -> {
          Scene scene =
              Window.getWindows().stream()
                  .filter(Window::isFocused)
                  .map(Window::getScene)
                  .reduce((one, other) -> other)
                  .orElseThrow();
          stops.walk(scene);
        });
    settle();
  }

  /// The nodes that were come to.
  FocusStops stops() {
    return stops;
  }

  private void found(String state, Map<String, String> found) {
    found.forEach((where, flaw) -> flaws.putIfAbsent(where, looks + state + ": " + flaw));
  }

  /// The window that was opened last.
  Stage dialog() {
    return onFx(
        () ->
            Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .reduce((one, other) -> other)
                .orElseThrow());
  }

  Session session() {
    return onFx(() -> window().view().orElseThrow().session());
  }

  void filter(Filter filter) {
    doOnFx(() -> session().update(view -> view.withFilter(filter)));
    settle();
  }

  void select(Selection selection) {
    doOnFx(() -> session().update(view -> view.withSelection(selection)));
    settle();
  }
}
