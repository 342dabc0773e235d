package org.demarche.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.demarche.messages.ForeignDataset;
import org.demarche.messages.WrongRecords;
import org.demarche.model.EventId;
import org.demarche.session.Selection;
import org.demarche.ui.legible.Contrasts.Kind;
import org.demarche.ui.notice.Mistakes;
import org.demarche.ui.theme.Hints;
import org.demarche.ui.timeline.TimelineControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// In every look and at every size of text what opens over the window, menus, lists, hints and
/// dialogs, can be read, is named, and shows where the keys are.
final class LegiblePopupsTest extends LegibleWalk {
  private static final EventId TALKS = new EventId("first-round");

  @Test
  void theMenusOfTheWindow() {
    openShipped();
    inEveryLook(this::menus, 12, Kind.TEXT, Kind.DRAWING, Kind.DISABLED);
  }

  private void menus() {
    MenuBar bar = lookup(".menu-bar").query();
    for (Menu menu : onFx(() -> List.copyOf(bar.getMenus()))) {
      open("the menu " + menu.getText(), menu::show);
    }
    open("the choice of lanes", lookup("#lanes-menu").<MenuButton>query()::show);
    push(KeyCode.CONTROL, KeyCode.COMMA);
    open("the sizes of text", lookup("#text-size").<ChoiceBox<?>>query()::show);
    Button button = lookup("#save-picture").query();
    Tooltip hint = Hints.tooltip("A hint");
    open("a hint", () -> hint.show(button, 50, 50));
  }

  @Test
  void theMenusOfWhatIsShown() {
    openShipped();
    clickOn("#show-list");
    inEveryLook(this::menusOfParts, 10, Kind.TEXT, Kind.DISABLED);
  }

  private void menusOfParts() {
    select(new Selection.OneEvent(TALKS));
    TimelineControl timeline = onFx(() -> window().view().orElseThrow().timeline());
    for (Node node :
        List.<Node>of(
            timeline,
            lookup("#event-list").query(),
            lookup("#actor-ryan-crocker").query(),
            lookup(".source").query(),
            lookup(".passage").query(),
            lookup("#range-field").query(),
            lookup("#search").query())) {
      open("the menu of " + node, () -> askForMenu(node));
    }
  }

  /// Opens a menu, a list or a hint, measures what it shows, goes through its items, and closes it.
  /// All at once: the headless screen has no room for a frame of what is taller than it is.
  private void open(String state, Runnable opening) {
    doOnFx(
        () -> {
          opening.run();
          measure(state);
          for (Window window : List.copyOf(Window.getWindows())) {
            if (window instanceof ContextMenu menu) {
              stops().items(menu.getScene());
              menu.getItems().stream()
                  .filter(Menu.class::isInstance)
                  .map(Menu.class::cast)
                  .filter(item -> !item.isDisable())
                  .forEach(Menu::show);
            }
          }
          measure(state + ", and what is in it");
          List.copyOf(Window.getWindows()).stream()
              .filter(PopupWindow.class::isInstance)
              .forEach(Window::hide);
        });
    settle();
  }

  @Test
  void theDialogForPictures() {
    openShipped();
    inEveryLook(this::picture, 10, Kind.TEXT, Kind.DRAWING, Kind.BOX);
  }

  private void picture() {
    push(KeyCode.CONTROL, KeyCode.E);
    settle();
    Stage dialog = dialog();
    doOnFx(dialog::requestFocus);
    walk("a picture");
    for (Node format : List.copyOf(lookup(".export-form .toggle-button").<Node>queryAll())) {
      doOnFx(() -> ((ToggleButton) format).fire());
      look("a picture: " + format.getId());
    }
    open("the sizes of a picture", lookup("#export-sizes").<ChoiceBox<?>>query()::show);
    chooseFile(Path.of("no-such-folder", "x.svg"));
    doOnFx(() -> lookup("#export-save").<Button>query().fire());
    look("a picture that could not be saved");
    doOnFx(dialog::hide);
    settle();
    look("what the window says of it");
  }

  @Test
  void whatIsWrong(@TempDir Path temp) throws IOException {
    Path folder = ForeignDataset.write(temp.resolve("wrong")).folder();
    WrongRecords.addTo(folder);
    open(folder);
    fireMenu("menu-show-problems");
    inEveryLook(this::problems, 35, Kind.TEXT, Kind.DRAWING, Kind.BOX);
  }

  private void problems() {
    walk("problems");
    doOnFx(() -> Mistakes.tell(words(), new IllegalStateException()));
    settle();
    DialogPane pane = lookup(".dialog-pane").query();
    doOnFx(() -> pane.setExpanded(true));
    doOnFx(dialog()::requestFocus);
    walk("a mistake of the program");
    doOnFx(() -> pane.getScene().getWindow().hide());
    settle();
  }
}
