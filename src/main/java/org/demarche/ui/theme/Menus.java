package org.demarche.ui.theme;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menus that a node shows where the pointer asks for one, or the keyboard.
public final class Menus {
  private Menus() {}

  /// Gives a node a menu, made anew each time it is asked for.
  public static void install(Node node, Supplier<List<MenuItem>> items) {
    node.setOnContextMenuRequested(
        request -> {
          show(items.get(), node, request.getScreenX(), request.getScreenY());
          request.consume();
        });
  }

  /// Shows a menu at a place of the screen, until something is chosen or it is left.
  public static void show(List<MenuItem> items, Node over, double x, double y) {
    ContextMenu menu = new ContextMenu(items.toArray(MenuItem[]::new));
    menu.setAutoHide(true);
    menu.show(over.getScene().getWindow(), x, y);
  }

  /// @param id for tests, in lower case with hyphens
  public static MenuItem item(String id, String says, Runnable action) {
    MenuItem item = new MenuItem(DrawnText.line(says));
    item.setId(id);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }

  /// A menu in a menu; disabled where it has nothing to choose.
  public static Menu menu(String id, String says, List<MenuItem> items) {
    Menu menu = new Menu(says);
    menu.setId(id);
    menu.getItems().setAll(items);
    menu.setDisable(items.isEmpty());
    return menu;
  }

  public static MenuItem line() {
    return new SeparatorMenuItem();
  }
}
