package org.demarche.ui.detail;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Path;
import org.demarche.ui.theme.Prose;
import org.demarche.words.Words;

/// A wrapped text that can be selected with the pointer and copied.
///
/// Style class `passage`; the selected stretch has the class `passage-selection`.
final class Passage extends Prose {
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination SELECT_ALL =
      new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

  private final Words words;
  private final Consumer<String> copy;
  private final Path selection = new Path();
  private int anchor;
  private int caret;

  /// @param copy takes what the user copies
  Passage(Words words, String content, Consumer<String> copy) {
    super(content);
    this.words = words;
    this.copy = copy;
    selection.getStyleClass().add("passage-selection");
    selection.setManaged(false);
    selection.setMouseTransparent(true);
    getStyleClass().add("passage");
    getChildren().addFirst(selection);
    setCursor(Cursor.TEXT);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    setOnContextMenuRequested(
        request -> {
          menu().show(this, request.getScreenX(), request.getScreenY());
          request.consume();
        });
    focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                select(0, 0);
              }
            });
  }

  /// What is selected; empty when nothing is.
  String selected() {
    return content().substring(Math.min(anchor, caret), Math.max(anchor, caret));
  }

  private ContextMenu menu() {
    MenuItem copySelected = new MenuItem(words.say("detail.copy"));
    copySelected.setOnAction(e -> copySelected());
    MenuItem all = new MenuItem(words.say("detail.select-all"));
    all.setOnAction(
        e -> {
          requestFocus();
          select(0, content().length());
        });
    return new ContextMenu(copySelected, all);
  }

  private void copySelected() {
    copy.accept(anchor == caret ? content() : selected());
  }

  private void press(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    requestFocus();
    int at = indexAt(event);
    if (event.getClickCount() == 2) {
      selectWord(at);
    } else if (event.getClickCount() > 2) {
      select(0, content().length());
    } else {
      select(event.isShiftDown() ? anchor : at, at);
    }
    event.consume();
  }

  private void drag(MouseEvent event) {
    if (event.isPrimaryButtonDown()) {
      select(anchor, indexAt(event));
      event.consume();
    }
  }

  private void key(KeyEvent event) {
    if (COPY.match(event)) {
      copySelected();
    } else if (SELECT_ALL.match(event)) {
      select(0, content().length());
    } else {
      return;
    }
    event.consume();
  }

  private int indexAt(MouseEvent event) {
    Point2D point = letters().sceneToLocal(event.getSceneX(), event.getSceneY());
    return origin(letters().hitTest(point).getInsertionIndex());
  }

  private void selectWord(int at) {
    if (content().isEmpty()) {
      return;
    }
    BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
    breaks.setText(content());
    int end = breaks.following(Math.min(at, content().length() - 1));
    select(breaks.previous(), end);
  }

  private void select(int from, int to) {
    anchor = from;
    caret = to;
    paintSelection();
  }

  private void paintSelection() {
    if (anchor == caret) {
      selection.getElements().clear();
      return;
    }
    selection
        .getElements()
        .setAll(
            letters().rangeShape(shown(Math.min(anchor, caret)), shown(Math.max(anchor, caret))));
    selection.setLayoutX(letters().getLayoutX());
    selection.setLayoutY(letters().getLayoutY());
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    paintSelection();
  }
}
