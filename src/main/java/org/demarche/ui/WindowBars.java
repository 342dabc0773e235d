package org.demarche.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.query.Grouping;
import org.demarche.settings.Settings;
import org.demarche.ui.command.Command;
import org.demarche.ui.command.CommandButtons;
import org.demarche.ui.command.CommandMenus;
import org.demarche.ui.theme.DrawnText;
import org.demarche.ui.theme.ToolRow;
import org.demarche.words.Words;

/// The menu and the toolbar of the window.
final class WindowBars {
  private final Words words;
  private final VBox root = new VBox();
  private final Label title = new Label();
  private final Menu recent;

  /// @param zones in which the axis can be
  /// @param search the box in which one searches
  WindowBars(Words words, WindowCommands commands, Menu zones, Node search) {
    this.words = words;
    recent = new Menu(words.say("window.menu.recent"));
    title.getStyleClass().add("dataset-title");
    root.getStyleClass().add("window-bars");
    root.getChildren().addAll(menus(commands, zones), toolbar(commands, search));
    showRecent(Settings.DEFAULTS, path -> {});
  }

  Node node() {
    return root;
  }

  void showTitle(String text) {
    title.setText(DrawnText.line(text));
  }

  /// Lists the datasets that were open lately by their titles, with the folders below those.
  void showRecent(Settings settings, Consumer<Path> open) {
    List<Path> folders = settings.recentDatasets();
    recent.getItems().clear();
    for (Path folder : folders) {
      Label title = new Label(DrawnText.line(settings.title(folder)));
      Label path = new Label(folder.toString());
      path.getStyleClass().add("recent-path");
      MenuItem item = new CustomMenuItem(new VBox(title, path));
      item.setOnAction(event -> open.accept(folder));
      recent.getItems().add(item);
    }
    recent.setDisable(folders.isEmpty());
  }

  private MenuBar menus(WindowCommands commands, Menu zones) {
    Menu file =
        filled(
            new Menu(words.say("window.menu.file")),
            CommandMenus.item(words, commands.openFile),
            CommandMenus.item(words, commands.openFolder),
            recent,
            new SeparatorMenuItem(),
            CommandMenus.item(words, commands.dataset.savePicture),
            CommandMenus.item(words, commands.dataset.copyPicture),
            CommandMenus.item(words, commands.dataset.print),
            CommandMenus.item(words, commands.problems),
            new SeparatorMenuItem(),
            CommandMenus.item(words, commands.quit));
    Menu view =
        CommandMenus.menu(
            words,
            words.say("window.menu.view"),
            List.of(commands.dataset.zoomIn, commands.dataset.zoomOut));
    view.getItems()
        .addAll(
            CommandMenus.item(words, commands.dataset.fitAll),
            CommandMenus.item(words, commands.dataset.fitMatches),
            CommandMenus.item(words, commands.dataset.fitSelection),
            CommandMenus.item(words, commands.dataset.openingView),
            new SeparatorMenuItem());
    commands
        .dataset
        .groupings()
        .forEach(each -> view.getItems().add(CommandMenus.choice(words, each)));
    view.getItems()
        .addAll(
            CommandMenus.item(words, commands.dataset.moreLanes),
            CommandMenus.item(words, commands.dataset.fewerLanes),
            CommandMenus.item(words, commands.dataset.arrangeLane),
            CommandMenus.item(words, commands.dataset.showHiddenLanes),
            zones,
            new SeparatorMenuItem(),
            CommandMenus.choice(words, commands.dataset.filterPane),
            CommandMenus.choice(words, commands.dataset.detailPane),
            CommandMenus.choice(words, commands.dataset.eventList),
            new SeparatorMenuItem(),
            CommandMenus.item(words, commands.theme),
            CommandMenus.choice(words, commands.contrast),
            CommandMenus.item(words, commands.largerText),
            CommandMenus.item(words, commands.smallerText),
            CommandMenus.item(words, commands.usualText),
            CommandMenus.item(words, commands.preferences));
    Menu go =
        CommandMenus.menu(
            words,
            words.say("window.menu.go"),
            List.of(
                commands.dataset.previous,
                commands.dataset.next,
                commands.dataset.first,
                commands.dataset.last,
                commands.dataset.laneUp,
                commands.dataset.laneDown,
                commands.dataset.lanesUp,
                commands.dataset.lanesDown,
                commands.dataset.nextCluster,
                commands.dataset.extendBack,
                commands.dataset.extendForward,
                commands.dataset.selectInView,
                commands.dataset.panBack,
                commands.dataset.panForward,
                commands.dataset.toEarlier,
                commands.dataset.toLater,
                commands.dataset.findActor,
                commands.dataset.clearSelection));
    go.getItems()
        .addAll(
            new SeparatorMenuItem(),
            CommandMenus.item(words, commands.search.find),
            CommandMenus.item(words, commands.search.next),
            CommandMenus.item(words, commands.search.previous),
            CommandMenus.item(words, commands.search.keep),
            new SeparatorMenuItem(),
            CommandMenus.item(words, commands.dataset.back),
            CommandMenus.item(words, commands.dataset.forward));
    Menu help =
        CommandMenus.menu(
            words,
            words.say("window.menu.help"),
            List.of(commands.dataset.legend, commands.keyTable, commands.about));
    return new MenuBar(file, view, go, help);
  }

  private static Menu filled(Menu menu, MenuItem... items) {
    menu.getItems().addAll(items);
    return menu;
  }

  /// The ways about the timeline that are on no toolbar, in small buttons.
  static Node ways(Words words, WindowCommands commands) {
    HBox bar = new HBox();
    bar.setId("ways");
    bar.getStyleClass().add("ways-about");
    bar.setAccessibleText(words.say("window.ways"));
    bar.getChildren()
        .addAll(
            alongTime(
                words,
                commands.dataset.first,
                commands.dataset.panBack,
                commands.dataset.panForward,
                commands.dataset.last),
            group(words, commands.dataset.laneUp, commands.dataset.laneDown),
            group(
                words,
                commands.dataset.nextCluster,
                commands.dataset.fitSelection,
                commands.dataset.clearSelection));
    bar.setMinWidth(Region.USE_PREF_SIZE);
    return bar;
  }

  /// The buttons that fold the panes.
  static Folds folds(Words words, WindowCommands commands) {
    return new Folds(
        named("open-filter", words, commands.dataset.filterPane),
        named("fold-filter", words, commands.dataset.filterPane),
        named("fold-read", words, commands.dataset.detailPane));
  }

  private static Button named(String id, Words words, Command command) {
    Button button = CommandButtons.button(words, command);
    button.setId(id);
    return button;
  }

  private HBox toolbar(WindowCommands commands, Node search) {
    HBox ways = group(words, commands.dataset.back, commands.dataset.forward);
    HBox steps = alongTime(words, commands.dataset.previous, commands.dataset.next);
    HBox zoom =
        group(
            words,
            commands.dataset.zoomOut,
            commands.dataset.zoomIn,
            commands.dataset.fitAll,
            commands.dataset.fitMatches);
    HBox window =
        group(
            words,
            commands.dataset.eventList,
            commands.dataset.detailPane,
            commands.theme,
            commands.openFolder,
            commands.dataset.savePicture);
    // In a wide window the tools of the window keep to its side.
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.SOMETIMES);
    HBox.setHgrow(search, Priority.ALWAYS);
    Label lanes = new Label(words.say("window.lanes"));
    lanes.getStyleClass().add("muted");
    lanes.setMinWidth(Region.USE_PREF_SIZE);
    List<String> labels =
        Stream.of(Grouping.ACTOR, Grouping.KIND, Grouping.PLACE, Grouping.NONE)
            .map(grouping -> words.one("window.lanes-by", grouping))
            .toList();
    HBox choice = CommandButtons.choice(words, commands.dataset.groupings(), labels);
    choice.setMinWidth(Region.USE_PREF_SIZE);
    MenuButton menu =
        CommandMenus.choiceButton(
            words, words.say("window.lanes"), commands.dataset.groupings(), labels);
    menu.setId("lanes-menu");
    ToolRow bar = new ToolRow();
    bar.getStyleClass().add("toolbar");
    bar.getChildren().addAll(title, ways, steps, zoom, search, gap, lanes, choice, menu, window);
    // The title gives way, and then this word; then what is on a menu as well.
    bar.givesWay(lanes);
    bar.givesWay(choice);
    bar.insteadComes(menu);
    bar.givesWay(zoom);
    bar.givesWay(window);
    bar.givesWay(steps);
    return bar;
  }

  /// Commands that lead to earlier and later times, which are on the left and on the right in every
  /// language.
  private static HBox alongTime(Words words, Command... commands) {
    HBox group = group(words, commands);
    group.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    return group;
  }

  private static HBox group(Words words, Command... commands) {
    HBox group = new HBox();
    group.getStyleClass().add("button-group");
    for (Command command : commands) {
      group.getChildren().add(CommandButtons.button(words, command));
    }
    return group;
  }
}
