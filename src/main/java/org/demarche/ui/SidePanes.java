package org.demarche.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// The timeline with panes to its left and right and one below, each of which can be taken away and
/// come back as wide as it was.
final class SidePanes {
  private final Region middle;
  private final Side filter;
  private final Side detail;
  private final Side list;
  private final SplitPane across = new SplitPane();
  private final SplitPane down = new SplitPane();

  /// A pane and the pixels it takes.
  static final class Side {
    final Region pane;
    double extent;
    boolean shown;

    Side(Region pane, double extent, boolean shown) {
      this.pane = pane;
      this.extent = extent;
      this.shown = shown;
    }
  }

  /// @param middle what is always there
  SidePanes(Region middle, Side filter, Side detail, Side list) {
    this.middle = middle;
    this.filter = filter;
    this.detail = detail;
    this.list = list;
    down.setOrientation(Orientation.VERTICAL);
    across.getStyleClass().add("sides");
    down.getStyleClass().add("sides");
    middle.setMinSize(200, 120);
    filter.pane.setMinWidth(180);
    detail.pane.setMinWidth(220);
    list.pane.setMinHeight(80);
    for (Side side : List.of(filter, detail, list)) {
      SplitPane.setResizableWithParent(side.pane, false);
    }
    compose();
  }

  Node node() {
    return across;
  }

  boolean isShown(Side side) {
    return side.shown;
  }

  void toggle(Side side) {
    remember();
    side.shown = !side.shown;
    compose();
  }

  Side filter() {
    return filter;
  }

  Side detail() {
    return detail;
  }

  Side list() {
    return list;
  }

  private void remember() {
    for (Side side : List.of(filter, detail)) {
      if (side.shown && side.pane.getWidth() > 0) {
        side.extent = side.pane.getWidth();
      }
    }
    if (list.shown && list.pane.getHeight() > 0) {
      list.extent = list.pane.getHeight();
    }
  }

  private void compose() {
    down.getItems().setAll(present(new Side(middle, 0, true), list));
    across.getItems().setAll(present(filter, new Side(down, 0, true), detail));
    whenSized(down.heightProperty(), this::divideDown);
    whenSized(across.widthProperty(), this::divideAcross);
  }

  private static List<Node> present(Side... sides) {
    return Stream.of(sides).filter(side -> side.shown).<Node>map(side -> side.pane).toList();
  }

  private void divideDown(double height) {
    if (list.shown) {
      down.setDividerPositions(Math.clamp(1 - list.extent / height, 0.2, 0.95));
    }
  }

  private void divideAcross(double width) {
    List<Double> positions = new ArrayList<>();
    if (filter.shown) {
      positions.add(Math.clamp(filter.extent / width, 0.05, 0.4));
    }
    if (detail.shown) {
      positions.add(Math.clamp(1 - detail.extent / width, 0.5, 0.95));
    }
    across.setDividerPositions(positions.stream().mapToDouble(each -> each).toArray());
  }

  /// Does something with a length, at once or when there is one.
  private static void whenSized(ReadOnlyDoubleProperty length, DoubleConsumer action) {
    if (length.get() > 0) {
      action.accept(length.get());
      return;
    }
    length.addListener(
        new InvalidationListener() {
          @Override
          public void invalidated(Observable changed) {
            if (length.get() > 0) {
              length.removeListener(this);
              action.accept(length.get());
            }
          }
        });
  }
}
