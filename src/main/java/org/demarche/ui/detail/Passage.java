package org.demarche.ui.detail;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.demarche.text.TextDirection;

/// A wrapped text that can be selected with the pointer and copied, in the direction of its script.
///
/// Style class `passage`; its letters have the class `passage-text`, the selected stretch
/// `passage-selection`.
final class Passage extends Region {
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination SELECT_ALL =
      new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);
  private static final double MIN_WIDTH = 48;

  private final String content;
  private final Consumer<String> copy;
  private final TextFlow flow;
  private final Path selection = new Path();
  private int anchor;
  private int caret;

  /// @param copy takes what the user copies
  Passage(String content, Consumer<String> copy) {
    this.content = content;
    this.copy = copy;
    Text text = new Text(content);
    text.getStyleClass().add("passage-text");
    flow = new TextFlow(text);
    if (TextDirection.of(content) == TextDirection.RIGHT_TO_LEFT) {
      flow.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
      flow.setTextAlignment(TextAlignment.LEFT);
      getStyleClass().add("right-to-left");
    }
    selection.getStyleClass().add("passage-selection");
    selection.setManaged(false);
    selection.setMouseTransparent(true);
    getStyleClass().add("passage");
    getChildren().addAll(selection, flow);
    setCursor(Cursor.TEXT);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(content);
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

  String content() {
    return content;
  }

  /// What is selected; empty when nothing is.
  String selected() {
    return content.substring(Math.min(anchor, caret), Math.max(anchor, caret));
  }

  private ContextMenu menu() {
    MenuItem copySelected = new MenuItem("Copy");
    copySelected.setOnAction(e -> copySelected());
    MenuItem all = new MenuItem("Select all");
    all.setOnAction(
        e -> {
          requestFocus();
          select(0, content.length());
        });
    return new ContextMenu(copySelected, all);
  }

  private void copySelected() {
    copy.accept(anchor == caret ? content : selected());
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
      select(0, content.length());
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
      select(0, content.length());
    } else {
      return;
    }
    event.consume();
  }

  private int indexAt(MouseEvent event) {
    Point2D point = flow.sceneToLocal(event.getSceneX(), event.getSceneY());
    int index = flow.getHitInfo(point).getInsertionIndex();
    return Math.clamp(index, 0, content.length());
  }

  private void selectWord(int at) {
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText(content);
    int end = words.following(Math.min(at, Math.max(0, content.length() - 1)));
    select(words.previous(), end);
  }

  private void select(int from, int to) {
    anchor = Math.max(0, from);
    caret = Math.max(0, to);
    selection
        .getElements()
        .setAll(flow.getRangeShape(Math.min(anchor, caret), Math.max(anchor, caret), false));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return MIN_WIDTH;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + flow.prefWidth(-1) + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    double across = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + flow.prefHeight(across) + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double x = snappedLeftInset();
    double y = snappedTopInset();
    flow.resizeRelocate(
        x, y, getWidth() - x - snappedRightInset(), getHeight() - y - snappedBottomInset());
    selection.setLayoutX(x);
    selection.setLayoutY(y);
    if (anchor != caret) {
      select(anchor, caret);
    }
  }
}
