package org.demarche.ui.theme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A row of joined buttons of which one is on. Style class `segments`.
///
/// Where the row is too narrow for what the buttons say they stand one below another, in
/// pseudo-class `stacked`.
public final class Segments<T> extends HBox {
  private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");

  private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
  private final Consumer<T> onChoice;
  private T chosen;

  /// @param id before each button's own id: `format-png`
  /// @param values at least one, the first of which is on; their text in lower case ends the ids
  /// @param onChoice told of each choice of the user's
  public Segments(String id, List<T> values, Function<T, String> label, Consumer<T> onChoice) {
    this.onChoice = onChoice;
    this.chosen = values.getFirst();
    getStyleClass().add("segments");
    ToggleGroup group = new ToggleGroup();
    for (T value : values) {
      ToggleButton button = new ToggleButton(label.apply(value));
      button.setId(id + "-" + ids(value));
      button.setToggleGroup(group);
      button.setMaxWidth(Double.MAX_VALUE);
      button.setOnAction(e -> choose(value));
      HBox.setHgrow(button, Priority.ALWAYS);
      buttons.put(value, button);
    }
    List<ToggleButton> row = List.copyOf(buttons.values());
    for (ToggleButton button : row) {
      button
          .getStyleClass()
          .add(
              button.equals(row.getFirst())
                  ? "left-pill"
                  : button.equals(row.getLast()) ? "right-pill" : "center-pill");
    }
    getChildren().setAll(row);
    show(chosen);
  }

  private static String ids(Object value) {
    return value.toString().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What is on.
  public T chosen() {
    return chosen;
  }

  /// Switches to a value without telling anybody.
  public void show(T value) {
    chosen = value;
    buttons.forEach((each, button) -> button.setSelected(each.equals(value)));
  }

  /// Words about a value, for those who hear it.
  public void help(Function<T, String> words) {
    buttons.forEach((value, button) -> button.setAccessibleHelp(words.apply(value)));
  }

  private void choose(T value) {
    show(value);
    onChoice.accept(value);
  }

  private boolean isStacked(double width) {
    return width >= 0 && snapSizeX(width) < super.computePrefWidth(-1);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    if (!isStacked(width)) {
      return super.computePrefHeight(width);
    }
    double down = getManagedChildren().stream().mapToDouble(this::height).sum();
    return snappedTopInset() + down + snappedBottomInset();
  }

  private double height(Node button) {
    return snapSizeY(button.prefHeight(-1));
  }

  @Override
  protected void layoutChildren() {
    boolean stacked = isStacked(getWidth());
    pseudoClassStateChanged(STACKED, stacked);
    if (!stacked) {
      super.layoutChildren();
      return;
    }
    double across = getWidth() - snappedLeftInset() - snappedRightInset();
    double top = snappedTopInset();
    for (Node button : getManagedChildren()) {
      button.resizeRelocate(snappedLeftInset(), top, across, height(button));
      top += height(button);
    }
  }
}
