package org.demarche.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.demarche.query.Grouping;
import org.demarche.ui.command.Command;
import org.demarche.ui.command.Command.Keys;
import org.demarche.ui.theme.Icon;
import org.demarche.ui.timeline.Navigator;
import org.jspecify.annotations.Nullable;

/// All that the user can tell the window to do. Commands about the open dataset are disabled while
/// there is none.
final class WindowCommands {
  private final Supplier<Optional<DatasetView>> open;
  private final List<Command> ofDataset = new ArrayList<>();

  final Command openFolder;
  final Command problems;
  final Command savePicture;
  final Command quit;
  final Command keyTable;
  final Command about;
  final Command theme;
  final Command reducedMotion;
  final Command followDesktop;

  final Command zoomIn = move("zoom-in", "Zoom in", Icon.ZOOM_IN, zoomInKeys(), Navigator::zoomIn);
  final Command zoomOut =
      move("zoom-out", "Zoom out", Icon.ZOOM_OUT, zoomOutKeys(), Navigator::zoomOut);
  final Command fitAll =
      move(
          "fit-all",
          "Show everything",
          Icon.FIT_ALL,
          new Keys(
              List.of(shortcut(KeyCode.DIGIT0)),
              List.of(key(KeyCode.DIGIT0), key(KeyCode.NUMPAD0))),
          Navigator::fitAll);
  final Command fitMatches =
      move(
          "fit-matches",
          "Show all that the filter keeps",
          Icon.FIT_MATCHES,
          onTimeline(KeyCode.F),
          Navigator::fitMatches);
  final Command fitSelection =
      move(
          "fit-selection",
          "Zoom to what is selected, open the selected cluster",
          Icon.FIT_SELECTION,
          onTimeline(KeyCode.ENTER),
          Navigator::fitSelection);
  final Command nextCluster =
      move(
          "next-cluster",
          "Next counted cluster in view",
          Icon.CLUSTER,
          onTimeline(KeyCode.C),
          Navigator::nextCluster);
  final Command previous =
      move(
          "previous",
          "Previous event",
          Icon.PREVIOUS,
          onTimeline(KeyCode.LEFT),
          Navigator::previous);
  final Command next =
      move("next", "Next event", Icon.NEXT, onTimeline(KeyCode.RIGHT), Navigator::next);
  final Command first =
      move("first", "First event", Icon.FIRST, onTimeline(KeyCode.HOME), Navigator::first);
  final Command last =
      move("last", "Last event", Icon.LAST, onTimeline(KeyCode.END), Navigator::last);
  final Command laneUp =
      move(
          "lane-up",
          "Event in the lane above, or scroll up",
          Icon.UP,
          onTimeline(KeyCode.UP),
          Navigator::laneUp);
  final Command laneDown =
      move(
          "lane-down",
          "Event in the lane below, or scroll down",
          Icon.DOWN,
          onTimeline(KeyCode.DOWN),
          Navigator::laneDown);
  final Command panBack =
      move(
          "pan-back",
          "Move to earlier time",
          Icon.EARLIER,
          onTimeline(new KeyCodeCombination(KeyCode.LEFT, KeyCombination.SHIFT_DOWN)),
          Navigator::panBack);
  final Command panForward =
      move(
          "pan-forward",
          "Move to later time",
          Icon.LATER,
          onTimeline(new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.SHIFT_DOWN)),
          Navigator::panForward);
  final Command extendBack =
      move(
          "extend-back",
          "Select the event before too",
          null,
          onTimeline(ctrlShift(KeyCode.LEFT)),
          Navigator::extendBack);
  final Command extendForward =
      move(
          "extend-forward",
          "Select the event after too",
          null,
          onTimeline(ctrlShift(KeyCode.RIGHT)),
          Navigator::extendForward);
  final Command selectInView =
      move(
          "select-in-view",
          "Select all events in view",
          null,
          onTimeline(shortcut(KeyCode.A)),
          Navigator::selectInView);
  final Command findActor =
      onView(
          "find-actor",
          "Find an actor",
          null,
          everywhere(shortcut(KeyCode.F)),
          DatasetView::findActor);
  final Command clearSelection =
      move(
          "clear-selection",
          "Clear the selection",
          Icon.DESELECT,
          onTimeline(KeyCode.ESCAPE),
          Navigator::clearSelection);
  final Command back =
      move(
          "back",
          "Back to the view before",
          Icon.BACK,
          everywhere(new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN)),
          Navigator::back);
  final Command forward =
      move(
          "forward",
          "Forward again",
          Icon.FORWARD,
          everywhere(new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN)),
          Navigator::forward);

  final Command byActor = group("group-actor", "Lanes by actor", Grouping.ACTOR);
  final Command byKind = group("group-kind", "Lanes by kind of event", Grouping.KIND);
  final Command byPlace = group("group-place", "Lanes by place", Grouping.PLACE);
  final Command byNothing = group("group-none", "No lanes", Grouping.NONE);

  final Command filterPane = pane("show-filter", "Filter", null, KeyCode.DIGIT1, SidePanes::filter);
  final Command detailPane =
      pane("show-detail", "Details", null, KeyCode.DIGIT2, SidePanes::detail);
  final Command eventList =
      pane("show-list", "List of events", Icon.LIST, KeyCode.L, SidePanes::list);

  /// What the commands about the window itself do.
  record Deeds(
      Runnable openFolder,
      Consumer<DatasetView> savePicture,
      Runnable problems,
      Runnable quit,
      Runnable keyTable,
      Runnable about,
      Runnable theme,
      Runnable reducedMotion,
      Runnable followDesktop) {}

  /// @param open the open dataset at present
  WindowCommands(Supplier<Optional<DatasetView>> open, Deeds deeds) {
    this.open = open;
    openFolder =
        new Command(
            "open", "Open folder…", Icon.FOLDER, everywhere(shortcut(KeyCode.O)), deeds.openFolder);
    savePicture =
        onView(
            "save-picture",
            "Save picture…",
            Icon.PICTURE,
            everywhere(shortcut(KeyCode.E)),
            deeds.savePicture);
    problems =
        new Command("show-problems", "Problems in the files…", null, Keys.NONE, deeds.problems);
    quit = new Command("quit", "Quit", null, everywhere(shortcut(KeyCode.Q)), deeds.quit);
    keyTable =
        new Command(
            "keys", "Keys and mouse", Icon.KEYBOARD, everywhere(key(KeyCode.F1)), deeds.keyTable);
    about = new Command("about", "About Demarche", null, Keys.NONE, deeds.about);
    theme =
        new Command(
            "theme",
            "Light or dark",
            Icon.LIGHT_DARK,
            everywhere(ctrlShift(KeyCode.D)),
            deeds.theme);
    reducedMotion =
        new Command("reduced-motion", "Reduce motion", null, Keys.NONE, deeds.reducedMotion);
    followDesktop =
        new Command(
            "follow-desktop",
            "Look and motion as the desktop asks",
            null,
            Keys.NONE,
            deeds.followDesktop);
  }

  /// Every command, in the order in which the list of keys shows them.
  List<Command> all() {
    List<Command> all = new ArrayList<>(ofDataset);
    all.addAll(
        List.of(openFolder, problems, theme, reducedMotion, followDesktop, keyTable, about, quit));
    return all;
  }

  List<Command> groupings() {
    return List.of(byActor, byKind, byPlace, byNothing);
  }

  /// Makes every command say truly whether it can be used and whether it is in force.
  void refresh() {
    Optional<DatasetView> view = open.get();
    ofDataset.forEach(command -> command.disabledProperty().set(view.isEmpty()));
    view.ifPresent(
        shown -> {
          back.disabledProperty().set(!shown.navigator().canGoBack());
          forward.disabledProperty().set(!shown.navigator().canGoForward());
          boolean selected = shown.hasSelection();
          clearSelection.disabledProperty().set(!selected);
          fitSelection.disabledProperty().set(!selected);
          Grouping grouping = shown.session().view().grouping();
          byActor.selectedProperty().set(grouping == Grouping.ACTOR);
          byKind.selectedProperty().set(grouping == Grouping.KIND);
          byPlace.selectedProperty().set(grouping == Grouping.PLACE);
          byNothing.selectedProperty().set(grouping == Grouping.NONE);
          SidePanes sides = shown.sides();
          filterPane.selectedProperty().set(sides.isShown(sides.filter()));
          detailPane.selectedProperty().set(sides.isShown(sides.detail()));
          eventList.selectedProperty().set(sides.isShown(sides.list()));
        });
  }

  private Command move(
      String id, String label, @Nullable Icon icon, Keys keys, Consumer<Navigator> action) {
    return onView(id, label, icon, keys, view -> action.accept(view.navigator()));
  }

  private Command group(String id, String label, Grouping grouping) {
    return onView(id, label, null, Keys.NONE, view -> view.group(grouping));
  }

  private Command pane(
      String id,
      String label,
      @Nullable Icon icon,
      KeyCode letter,
      Function<SidePanes, SidePanes.Side> side) {
    return onView(
        id,
        label,
        icon,
        everywhere(shortcut(letter)),
        view -> view.sides().toggle(side.apply(view.sides())));
  }

  private Command onView(
      String id, String label, @Nullable Icon icon, Keys keys, Consumer<DatasetView> action) {
    Command command =
        new Command(
            id,
            label,
            icon,
            keys,
            () -> {
              current().ifPresent(action);
              refresh();
            });
    ofDataset.add(command);
    return command;
  }

  // Field initialisers run before `open` is set; the commands ask only when they are used.
  private Optional<DatasetView> current() {
    return open.get();
  }

  private static Keys zoomInKeys() {
    return new Keys(
        List.of(shortcut(KeyCode.PLUS), shortcut(KeyCode.EQUALS), shortcut(KeyCode.ADD)),
        List.of(
            key(KeyCode.PLUS),
            key(KeyCode.ADD),
            new KeyCodeCombination(KeyCode.EQUALS, KeyCombination.SHIFT_ANY)));
  }

  private static Keys zoomOutKeys() {
    return new Keys(
        List.of(shortcut(KeyCode.MINUS), shortcut(KeyCode.SUBTRACT)),
        List.of(key(KeyCode.MINUS), key(KeyCode.SUBTRACT)));
  }

  private static KeyCombination key(KeyCode code) {
    return new KeyCodeCombination(code);
  }

  private static KeyCombination shortcut(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  private static KeyCombination ctrlShift(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  }

  private static Keys onTimeline(KeyCode code) {
    return onTimeline(key(code));
  }

  private static Keys onTimeline(KeyCombination keys) {
    return new Keys(List.of(), List.of(keys));
  }

  private static Keys everywhere(KeyCombination keys) {
    return new Keys(List.of(keys), List.of());
  }
}
