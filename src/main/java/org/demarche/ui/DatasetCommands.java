package org.demarche.ui;

import static org.demarche.ui.Shortcuts.ctrlShift;
import static org.demarche.ui.Shortcuts.everywhere;
import static org.demarche.ui.Shortcuts.key;
import static org.demarche.ui.Shortcuts.onTimeline;
import static org.demarche.ui.Shortcuts.shortcut;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.demarche.query.Grouping;
import org.demarche.ui.command.Command;
import org.demarche.ui.command.Command.Keys;
import org.demarche.ui.drawer.Drawer;
import org.demarche.ui.read.ReadPage.Fixed;
import org.demarche.ui.theme.Icon;
import org.demarche.ui.timeline.Navigator;
import org.demarche.words.Words;

/// All that the user can tell the window to do with the open dataset.
final class DatasetCommands extends DatasetCommandMaker {
  final Command zoomIn = move("zoom-in", Icon.ZOOM_IN, Shortcuts.zoomIn(), Navigator::zoomIn);
  final Command zoomOut = move("zoom-out", Icon.ZOOM_OUT, Shortcuts.zoomOut(), Navigator::zoomOut);
  final Command fitAll =
      move(
          "fit-all",
          Icon.FIT_ALL,
          new Keys(
              List.of(shortcut(KeyCode.DIGIT0)),
              List.of(key(KeyCode.DIGIT0), key(KeyCode.NUMPAD0))),
          Navigator::fitAll);
  final Command fitMatches =
      move("fit-matches", Icon.FIT_MATCHES, onTimeline(KeyCode.F), Navigator::fitMatches);
  final Command fitSelection =
      move("fit-selection", Icon.FIT_SELECTION, onTimeline(KeyCode.ENTER), Navigator::fitSelection);
  final Command nextCluster =
      move("next-cluster", Icon.CLUSTER, onTimeline(KeyCode.C), Navigator::nextCluster);
  final Command previous =
      move("previous", Icon.PREVIOUS, onTimeline(KeyCode.LEFT), Navigator::previous);
  final Command next = move("next", Icon.NEXT, onTimeline(KeyCode.RIGHT), Navigator::next);
  final Command first = move("first", Icon.FIRST, onTimeline(KeyCode.HOME), Navigator::first);
  final Command last = move("last", Icon.LAST, onTimeline(KeyCode.END), Navigator::last);
  final Command laneUp = move("lane-up", Icon.UP, onTimeline(KeyCode.UP), Navigator::laneUp);
  final Command laneDown =
      move("lane-down", Icon.DOWN, onTimeline(KeyCode.DOWN), Navigator::laneDown);
  final Command panBack =
      move(
          "pan-back",
          Icon.EARLIER,
          onTimeline(new KeyCodeCombination(KeyCode.LEFT, KeyCombination.SHIFT_DOWN)),
          Navigator::panBack);
  final Command panForward =
      move(
          "pan-forward",
          Icon.LATER,
          onTimeline(new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.SHIFT_DOWN)),
          Navigator::panForward);
  final Command extendBack =
      move("extend-back", null, onTimeline(ctrlShift(KeyCode.LEFT)), Navigator::extendBack);
  final Command extendForward =
      move("extend-forward", null, onTimeline(ctrlShift(KeyCode.RIGHT)), Navigator::extendForward);
  final Command selectInView =
      move("select-in-view", null, onTimeline(shortcut(KeyCode.A)), Navigator::selectInView);
  final Command findActor =
      onView("find-actor", null, everywhere(ctrlShift(KeyCode.F)), DatasetView::findActor);
  final Command toEarlier =
      move(
          "to-earlier",
          null,
          onTimeline(shortcut(KeyCode.LEFT)),
          navigator -> navigator.toOutside(true));
  final Command toLater =
      move(
          "to-later",
          null,
          onTimeline(shortcut(KeyCode.RIGHT)),
          navigator -> navigator.toOutside(false));
  final Command openingView =
      move(
          "opening-view",
          null,
          everywhere(new KeyCodeCombination(KeyCode.HOME, KeyCombination.ALT_DOWN)),
          Navigator::toOpeningView);
  final Command clearSelection =
      move("clear-selection", Icon.DESELECT, onTimeline(KeyCode.ESCAPE), Navigator::clearSelection);
  final Command back =
      move(
          "back",
          Icon.BACK,
          everywhere(new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN)),
          Navigator::back);
  final Command forward =
      move(
          "forward",
          Icon.FORWARD,
          everywhere(new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN)),
          Navigator::forward);

  final Command byActor = group("group-actor", Grouping.ACTOR);
  final Command byKind = group("group-kind", Grouping.KIND);
  final Command byPlace = group("group-place", Grouping.PLACE);
  final Command byNothing = group("group-none", Grouping.NONE);

  final Command moreLanes =
      move("more-lanes", null, onTimeline(KeyCode.M), navigator -> navigator.laneWishes().more());
  final Command fewerLanes =
      move(
          "fewer-lanes",
          null,
          onTimeline(new KeyCodeCombination(KeyCode.M, KeyCombination.SHIFT_DOWN)),
          navigator -> navigator.laneWishes().fewer());

  final Command lanesUp =
      move(
          "lanes-up",
          null,
          onTimeline(KeyCode.PAGE_UP),
          navigator -> navigator.panning().pages(-1));
  final Command lanesDown =
      move(
          "lanes-down",
          null,
          onTimeline(KeyCode.PAGE_DOWN),
          navigator -> navigator.panning().pages(1));
  final Command arrangeLane =
      onView("arrange-lane", null, onTimeline(KeyCode.L), view -> view.timeline().openLaneMenu());
  final Command showHiddenLanes =
      move("show-hidden-lanes", null, Keys.NONE, navigator -> navigator.laneWishes().showHidden());

  final Command filterPane = pane("show-filter", Icon.ASK, KeyCode.DIGIT1, SidePanes::filter);
  final Command detailPane = pane("show-detail", Icon.READ, KeyCode.DIGIT2, SidePanes::detail);
  final Command eventList =
      onView("show-list", Icon.LIST, Shortcuts.eventList(), view -> view.toggle(Drawer.Tab.EVENTS));
  final Command legend =
      onView(
          "legend",
          null,
          everywhere(new KeyCodeCombination(KeyCode.F1, KeyCombination.SHIFT_DOWN)),
          view -> view.read(Fixed.LEGEND));

  final Command savePicture;
  final Command copyPicture;
  final Command print;

  /// @param open the open dataset at present
  DatasetCommands(Words words, Supplier<Optional<DatasetView>> open, WindowActions actions) {
    super(words, open);
    this.savePicture =
        onView("save-picture", Icon.PICTURE, everywhere(shortcut(KeyCode.E)), actions::savePicture);
    copyPicture =
        onView("copy-picture", null, everywhere(ctrlShift(KeyCode.C)), actions::copyPicture);
    print = onView("print", null, everywhere(shortcut(KeyCode.P)), actions::print);
  }

  List<Command> groupings() {
    return List.of(byActor, byKind, byPlace, byNothing);
  }

  @Override
  void refresh(DatasetView shown) {
    back.disabledProperty().set(!shown.navigator().canGoBack());
    forward.disabledProperty().set(!shown.navigator().canGoForward());
    moreLanes.disabledProperty().set(!shown.navigator().laneWishes().canShowMore());
    fewerLanes.disabledProperty().set(!shown.navigator().laneWishes().canShowFewer());
    showHiddenLanes.disabledProperty().set(shown.navigator().laneWishes().hidden() == 0);
    arrangeLane.disabledProperty().set(shown.session().view().grouping() == Grouping.NONE);
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
    eventList.selectedProperty().set(shown.shows(Drawer.Tab.EVENTS));
  }
}
