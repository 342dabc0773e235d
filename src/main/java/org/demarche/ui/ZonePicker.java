package org.demarche.ui;

import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.demarche.search.FoldedText;
import org.demarche.time.ZoneWords;
import org.demarche.ui.theme.EditMenu;
import org.demarche.ui.theme.Prompts;
import org.demarche.words.Words;

/// All the zones there are, below a field in which one types part of a name.
final class ZonePicker {
  private static final double WIDTH_EMS = 22;
  private static final double HEIGHT_EMS = 20;

  private final Popup popup = new Popup();
  private final TextField field = new TextField();
  private final ListView<String> list = new ListView<>();
  private final List<String> all;
  private final Consumer<ZoneId> chosen;

  ZonePicker(Words words, Consumer<ZoneId> chosen) {
    this.chosen = chosen;
    all =
        ZoneRulesProvider.getAvailableZoneIds().stream()
            .filter(
                id -> id.indexOf('/') > 0 && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
            .sorted()
            .toList();
    field.setId("zone-field");
    field.setAccessibleText(words.say("window.zone.search-heard"));
    Prompts.fit(field, words.say("window.zone.search"));
    EditMenu.install(words, field);
    field.textProperty().subscribe((before, after) -> find(after));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.setId("zone-list");
    list.setAccessibleText(words.say("window.menu.zone"));
    list.setFocusTraversable(false);
    list.setCellFactory(cells -> new ZoneCell());
    VBox content = new VBox(field, list);
    content.getStyleClass().add("zone-picker");
    content.setStyle(
        "-fx-pref-width: %sem; -fx-pref-height: %sem".formatted(WIDTH_EMS, HEIGHT_EMS));
    popup.getContent().add(content);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
  }

  /// Shows them around a place of the screen, all of them.
  void show(Window owner, double x, double y) {
    field.clear();
    find("");
    popup.show(owner, x, y);
    popup.setX(x - popup.getWidth() / 2);
    popup.setY(y - popup.getHeight() / 2);
    field.requestFocus();
  }

  private void find(String text) {
    list.getItems()
        .setAll(all.stream().filter(id -> FoldedText.hasWords(spaced(id), text)).toList());
    list.getSelectionModel().selectFirst();
  }

  private static String spaced(String id) {
    return id.replace('/', ' ').replace('_', ' ');
  }

  private void key(KeyEvent key) {
    if (key.getCode() == KeyCode.DOWN) {
      list.getSelectionModel().selectNext();
    } else if (key.getCode() == KeyCode.UP) {
      list.getSelectionModel().selectPrevious();
    } else if (key.getCode() == KeyCode.ENTER) {
      choose();
    } else {
      return;
    }
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
    key.consume();
  }

  private void choose() {
    String id = list.getSelectionModel().getSelectedItem();
    if (id != null) {
      popup.hide();
      chosen.accept(ZoneId.of(id));
    }
  }

  private final class ZoneCell extends ListCell<String> {
    ZoneCell() {
      setOnMouseClicked(
          click -> {
            if (click.getButton() == MouseButton.PRIMARY && !isEmpty()) {
              choose();
            }
          });
    }

    @Override
    protected void updateItem(String item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? "" : ZoneWords.name(ZoneId.of(item)));
    }
  }
}
