package org.demarche.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.demarche.messages.Language;
import org.demarche.model.EventId;
import org.demarche.session.Selection;
import org.demarche.ui.notice.Mistakes;
import org.junit.jupiter.api.Test;

/// Walks through the start page, the notices, the menus and the dialogs of the window.
abstract class DialogsWalk extends WindowWalk {
  DialogsWalk(Language language) {
    super(language);
  }

  private void hide(Node node) {
    doOnFx(() -> node.getScene().getWindow().hide());
    settle();
  }

  @Test
  void theStartPageAndItsRefusals() throws IOException {
    look("the start");
    open(temp.resolve("no-such-folder"));
    look("a folder that is not there");
    open(Files.createDirectory(temp.resolve("пусто")));
    look("a folder without a dataset");
    doOnFx(
        () -> {
          window().open(folder());
          window().cancelReading();
        });
    look("reading was cancelled");
    openForeign();
    open(temp.resolve("no-such-folder"));
    look("a folder that is not there, while another is open");
    doOnFx(
        () -> {
          window().open(folder());
          window().cancelReading();
        });
    look("reading was cancelled, while another is open");
    doOnFx(() -> window().open(folder()));
    for (int i = 0; i < 5; i++) {
      lookAtOnce("while reading");
    }
    settle();
    nothingCamePast();
  }

  @Test
  void theMenusAndTheKeys() {
    openForeign();
    MenuBar bar = lookup(".menu-bar").query();
    for (Menu menu : onFx(() -> List.copyOf(bar.getMenus()))) {
      doOnFx(menu::show);
      look("a menu is open");
      doOnFx(menu::hide);
    }
    push(KeyCode.F1);
    look("what keys do");
    fireMenu("menu-about");
    look("about the program");
    nothingCamePast();
  }

  @Test
  void thePagesOfSignsAndPreferences() {
    openForeign();
    push(KeyCode.SHIFT, KeyCode.F1);
    look("what the signs mean");
    push(KeyCode.CONTROL, KeyCode.COMMA);
    look("preferences");
    nothingCamePast();
  }

  @Test
  void menusOfTextsAndOfFields() {
    openForeign();
    doOnFx(
        () ->
            session()
                .update(
                    view ->
                        view.withSelection(new Selection.OneEvent(new EventId("first-round")))));
    settle();
    for (String selector : List.of(".passage", "#range-field", "#actor-search")) {
      Node node = lookup(selector).<Node>queryAll().iterator().next();
      doOnFx(() -> askForMenu(node));
      look("the menu of " + selector);
      hidePopups();
    }
    nothingCamePast();
  }

  @Test
  void theProblemsOfABrokenDataset() throws IOException {
    breakDataset();
    openForeign();
    look("a broken dataset is open");
    clickOn("#problems");
    look("its problems");
    nothingCamePast();
  }

  @Test
  void theDialogForPictures() {
    openForeign();
    clickOn("#save-picture");
    look("the dialog for pictures");
    for (Node node : List.copyOf(lookup(".export-form .toggle-button").<Node>queryAll())) {
      doOnFx(() -> ((ToggleButton) node).fire());
      look("a picture: " + node.getId());
    }
    doOnFx(() -> lookup("#what-document").<ToggleButton>query().fire());
    look("a document");
    doOnFx(
        () -> lookup("#export-documents").<ChoiceBox<?>>query().getSelectionModel().selectLast());
    look("a document of another format");
    doOnFx(() -> lookup("#what-picture").<ToggleButton>query().fire());
    look("a picture again");
    ChoiceBox<?> sizes = lookup("#export-sizes").query();
    int count = onFx(() -> sizes.getItems().size());
    for (int i = 0; i < count; i++) {
      int size = i;
      doOnFx(() -> sizes.getSelectionModel().select(size));
      look("a picture of size " + size);
    }
    for (String box : List.of("#export-legend", "#export-sources")) {
      doOnFx(() -> lookup(box).<CheckBox>query().fire());
      look("a picture: " + box);
    }
    chooseFile(temp.resolve("no-such-folder").resolve("x.svg"));
    clickOn("#export-save");
    look("a picture that could not be saved");
    chooseFile(temp.resolve("x.svg"));
    clickOn("#export-save");
    settle();
    look("a picture is saved");
    nothingCamePast();
  }

  @Test
  void aMistakeOfTheProgram() {
    openForeign();
    allow(IllegalStateException.class.getName());
    doOnFx(() -> Mistakes.tell(words(), new IllegalStateException()));
    look("a mistake");
    DialogPane pane = lookup(".dialog-pane").query();
    doOnFx(() -> pane.setExpanded(true));
    look("a mistake in detail");
    hide(pane);
    nothingCamePast();
  }
}
