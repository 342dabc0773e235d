package org.demarche.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.ui.command.Command;
import org.demarche.ui.command.CommandButtons;
import org.demarche.ui.command.CommandMenus;
import org.demarche.ui.theme.DrawnText;

/// The menu and the toolbar of the window.
final class WindowBars {
  private final VBox root = new VBox();
  private final Label title = new Label();
  private final Menu recent = new Menu("Open recent");

  WindowBars(WindowCommands commands) {
    title.getStyleClass().add("dataset-title");
    title.setMinWidth(0);
    root.getStyleClass().add("window-bars");
    root.getChildren().addAll(menus(commands), toolbar(commands));
    showRecent(List.of(), path -> {});
  }

  Node node() {
    return root;
  }

  void showTitle(String text) {
    title.setText(DrawnText.line(text));
  }

  /// Lists the folders that were open lately.
  void showRecent(List<Path> folders, Consumer<Path> open) {
    recent.getItems().clear();
    for (Path folder : folders) {
      MenuItem item = new MenuItem(folder.toString());
      item.setMnemonicParsing(false);
      item.setOnAction(event -> open.accept(folder));
      recent.getItems().add(item);
    }
    recent.setDisable(folders.isEmpty());
  }

  private MenuBar menus(WindowCommands commands) {
    Menu file =
        filled(
            new Menu("_File"),
            CommandMenus.item(commands.openFolder),
            recent,
            new SeparatorMenuItem(),
            CommandMenus.item(commands.savePicture),
            CommandMenus.item(commands.problems),
            new SeparatorMenuItem(),
            CommandMenus.item(commands.quit));
    Menu view = CommandMenus.menu("_View", List.of(commands.zoomIn, commands.zoomOut));
    view.getItems()
        .addAll(
            CommandMenus.item(commands.fitAll),
            CommandMenus.item(commands.fitMatches),
            CommandMenus.item(commands.fitSelection),
            new SeparatorMenuItem());
    commands.groupings().forEach(each -> view.getItems().add(CommandMenus.choice(each)));
    view.getItems()
        .addAll(
            new SeparatorMenuItem(),
            CommandMenus.choice(commands.filterPane),
            CommandMenus.choice(commands.detailPane),
            CommandMenus.choice(commands.eventList),
            new SeparatorMenuItem(),
            CommandMenus.item(commands.theme),
            CommandMenus.choice(commands.reducedMotion),
            CommandMenus.choice(commands.followDesktop));
    Menu go =
        CommandMenus.menu(
            "_Go",
            List.of(
                commands.previous,
                commands.next,
                commands.first,
                commands.last,
                commands.laneUp,
                commands.laneDown,
                commands.nextCluster,
                commands.extendBack,
                commands.extendForward,
                commands.selectInView,
                commands.panBack,
                commands.panForward,
                commands.findActor,
                commands.clearSelection));
    go.getItems()
        .addAll(
            new SeparatorMenuItem(),
            CommandMenus.item(commands.back),
            CommandMenus.item(commands.forward));
    Menu help = CommandMenus.menu("_Help", List.of(commands.keyTable, commands.about));
    return new MenuBar(file, view, go, help);
  }

  private static Menu filled(Menu menu, MenuItem... items) {
    menu.getItems().addAll(items);
    return menu;
  }

  /// The ways about the timeline that are on no toolbar, in small buttons.
  static Node ways(WindowCommands commands) {
    HBox bar = new HBox();
    bar.setId("ways");
    bar.getStyleClass().add("ways-about");
    bar.setAccessibleText("Move about the timeline");
    bar.getChildren()
        .addAll(
            group(commands.first, commands.panBack, commands.panForward, commands.last),
            group(commands.laneUp, commands.laneDown),
            group(commands.nextCluster, commands.fitSelection, commands.clearSelection));
    bar.setMinWidth(Region.USE_PREF_SIZE);
    return bar;
  }

  private HBox toolbar(WindowCommands commands) {
    HBox bar = new HBox();
    bar.getStyleClass().add("toolbar");
    bar.getChildren().add(title);
    HBox.setHgrow(title, Priority.SOMETIMES);
    bar.getChildren().add(group(commands.back, commands.forward));
    bar.getChildren().add(group(commands.previous, commands.next));
    bar.getChildren()
        .add(group(commands.zoomOut, commands.zoomIn, commands.fitAll, commands.fitMatches));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label lanes = new Label("Lanes");
    lanes.getStyleClass().add("muted");
    HBox choice =
        CommandButtons.choice(commands.groupings(), List.of("Actor", "Kind", "Place", "None"));
    bar.getChildren().addAll(gap, lanes, choice);
    bar.getChildren()
        .add(group(commands.eventList, commands.theme, commands.openFolder, commands.savePicture));
    return bar;
  }

  private static HBox group(Command... commands) {
    HBox group = new HBox();
    group.getStyleClass().add("button-group");
    for (Command command : commands) {
      group.getChildren().add(CommandButtons.button(command));
    }
    return group;
  }
}
