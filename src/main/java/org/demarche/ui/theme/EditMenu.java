package org.demarche.ui.theme;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// The menu of a field in which one writes, in the program's words: the one that JavaFX makes is in
/// the language of the machine.
public final class EditMenu {
  private final TextInputControl field;
  private final ContextMenu menu = new ContextMenu();

  private EditMenu(TextInputControl field) {
    this.field = field;
  }

  /// Gives a field its menu.
  public static void install(Words words, TextInputControl field) {
    field.setContextMenu(new EditMenu(field).filled(words));
  }

  private ContextMenu filled(Words words) {
    ObservableBooleanValue fixed = field.editableProperty().not();
    ObservableBooleanValue nothing =
        Bindings.createBooleanBinding(
            () -> field.getSelection().getLength() == 0, field.selectionProperty());
    ObservableBooleanValue kept = Bindings.or(fixed, nothing);
    if (field.isEditable()) {
      add(words.say("window.edit.undo"), field::undo, field.undoableProperty().not());
      add(words.say("window.edit.redo"), field::redo, field.redoableProperty().not());
      menu.getItems().add(new SeparatorMenuItem());
      add(words.say("window.edit.cut"), field::cut, kept);
    }
    add(words.say("window.edit.copy"), field::copy, nothing);
    if (field.isEditable()) {
      MenuItem paste = add(words.say("window.edit.paste"), field::paste, null);
      menu.setOnShowing(event -> paste.setDisable(!Clipboard.getSystemClipboard().hasString()));
      add(words.say("window.edit.delete"), () -> field.replaceSelection(""), kept);
    }
    menu.getItems().add(new SeparatorMenuItem());
    add(words.say("window.edit.select-all"), field::selectAll, field.lengthProperty().isEqualTo(0));
    return menu;
  }

  /// @param disabled when it makes no sense, or null where that is asked as the menu opens
  private MenuItem add(String text, Runnable action, @Nullable ObservableBooleanValue disabled) {
    MenuItem item = new MenuItem(text);
    item.setOnAction(event -> action.run());
    if (disabled != null) {
      item.disableProperty().bind(disabled);
    }
    menu.getItems().add(item);
    return item;
  }
}
