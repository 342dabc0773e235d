package org.demarche.ui.command;

import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/// Commands as menus.
public final class CommandMenus {
  private CommandMenus() {}

  /// A menu of commands.
  ///
  /// @param title with an underscore before the letter that opens it
  public static Menu menu(String title, List<Command> commands) {
    Menu menu = new Menu(title);
    commands.forEach(command -> menu.getItems().add(item(command)));
    return menu;
  }

  public static MenuItem item(Command command) {
    MenuItem item = new MenuItem(command.label());
    prepare(item, command);
    return item;
  }

  /// An item that shows whether the command's choice is in force.
  public static MenuItem choice(Command command) {
    CheckMenuItem item = new CheckMenuItem(command.label());
    item.setSelected(command.selectedProperty().get());
    command.selectedProperty().addListener((value, was, is) -> item.setSelected(is));
    prepare(item, command);
    item.setOnAction(
        event -> {
          command.run();
          item.setSelected(command.selectedProperty().get());
        });
    return item;
  }

  private static void prepare(MenuItem item, Command command) {
    item.setId("menu-" + command.id());
    // Bound by KeyBindings as well; the scene holds one action for each combination.
    command.keys().everywhere().stream().findFirst().ifPresent(item::setAccelerator);
    item.disableProperty().bind(command.disabledProperty());
    item.setOnAction(event -> command.run());
  }
}
