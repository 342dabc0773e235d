package org.demarche.ui.command;

import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.demarche.ui.theme.Hints;
import org.demarche.words.Words;

/// Commands as menus.
public final class CommandMenus {
  private CommandMenus() {}

  /// A menu of commands.
  ///
  /// @param title with an underscore before the letter that opens it
  public static Menu menu(Words words, String title, List<Command> commands) {
    Menu menu = new Menu(title);
    commands.forEach(command -> menu.getItems().add(item(words, command)));
    return menu;
  }

  public static MenuItem item(Words words, Command command) {
    MenuItem item = new MenuItem(command.label());
    prepare(words, item, command);
    return item;
  }

  /// An item that shows whether the command's choice is in force.
  public static MenuItem choice(Words words, Command command) {
    CheckMenuItem item = new CheckMenuItem(command.label());
    item.setSelected(command.selectedProperty().get());
    command.selectedProperty().addListener((value, was, is) -> item.setSelected(is));
    prepare(words, item, command);
    item.setOnAction(
        event -> {
          command.run();
          item.setSelected(command.selectedProperty().get());
        });
    return item;
  }

  /// A button that says which of several commands is in force, and opens a menu of them.
  ///
  /// @param title of them all
  /// @param labels short texts, one for each command
  public static MenuButton choiceButton(
      Words words, String title, List<Command> commands, List<String> labels) {
    // Until one is in force it says what they are.
    MenuButton button = new MenuButton(title);
    button.getStyleClass().add("choice-menu");
    button.setAccessibleText(title);
    button.setTooltip(Hints.tooltip(title));
    button.setMinWidth(MenuButton.USE_PREF_SIZE);
    for (int i = 0; i < commands.size(); i++) {
      Command command = commands.get(i);
      String label = labels.get(i);
      MenuItem item = choice(words, command);
      item.setId("choice-" + command.id());
      button.getItems().add(item);
      button.disableProperty().bind(command.disabledProperty());
      command
          .selectedProperty()
          .subscribe(
              selected -> {
                if (selected) {
                  button.setText(label);
                }
              });
    }
    return button;
  }

  private static void prepare(Words words, MenuItem item, Command command) {
    item.setId("menu-" + command.id());
    command.keys().everywhere().stream()
        .findFirst()
        .map(keys -> new WrittenKeys(KeyNames.of(words, keys)))
        .ifPresent(item::setAccelerator);
    item.disableProperty().bind(command.disabledProperty());
    item.setOnAction(event -> command.run());
  }
}
