package org.demarche.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  /// A difference of so many pixels comes of dragging, not of rounding.
  private static final double DRAGGED = 6;

  private final Region middle;
  private final Side filter;
  private final Side detail;
  private final Side list;
  private final SplitPane across = new SplitPane();
  private final SplitPane down = new SplitPane();

  /// A pane and how much of the window's width or height it takes.
  static final class Side {
    final Region pane;
    final double least;
    final double most;
    double share;
    boolean shown;

    /// Whether the user has had a say in its size.
    boolean asked;

    /// @param share of the window, until the user says otherwise
    /// @param least pixels it starts with, however small the window
    /// @param most pixels it starts with, however large the window
    Side(Region pane, double share, double least, double most, boolean shown) {
      this.pane = pane;
      this.share = share;
      this.least = least;
      this.most = most;
      this.shown = shown;
    }

    double extent(double length) {
      return asked ? share * length : Math.clamp(share * length, Math.min(least, length / 3), most);
    }

    /// Takes note of what the user has dragged the pane to.
    void measured(double extent, double length) {
      if (extent > 0 && Math.abs(extent - extent(length)) > DRAGGED) {
        take(extent / length);
      }
    }

    void take(double share) {
      this.share = share;
      asked = true;
    }
  }

  /// @param middle what is always there
  /// @param shares what the panes took of the window before, by name
  SidePanes(Region middle, Side filter, Side detail, Side list, Map<String, Double> shares) {
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
    named()
        .forEach(
            (name, side) -> {
              Double share = shares.get(name);
              if (share != null && share > 0 && share < 1) {
                side.take(share);
              }
            });
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

  /// What the panes take of the window, by name.
  Map<String, Double> shares() {
    remember();
    Map<String, Double> shares = new HashMap<>();
    named()
        .forEach(
            (name, side) -> {
              if (side.asked) {
                shares.put(name, side.share);
              }
            });
    return shares;
  }

  private Map<String, Side> named() {
    return Map.of("filter", filter, "detail", detail, "list", list);
  }

  private void remember() {
    for (Side side : List.of(filter, detail)) {
      if (side.shown) {
        side.measured(side.pane.getWidth(), across.getWidth());
      }
    }
    if (list.shown) {
      list.measured(list.pane.getHeight(), down.getHeight());
    }
  }

  private void compose() {
    down.getItems().setAll(present(always(middle), list));
    across.getItems().setAll(present(filter, always(down), detail));
    whenSized(down.heightProperty(), this::divideDown);
    whenSized(across.widthProperty(), this::divideAcross);
  }

  private static Side always(Region pane) {
    return new Side(pane, 1, 0, Double.MAX_VALUE, true);
  }

  private static List<Node> present(Side... sides) {
    return Stream.of(sides).filter(side -> side.shown).<Node>map(side -> side.pane).toList();
  }

  private void divideDown(double height) {
    if (list.shown) {
      down.setDividerPositions(Math.clamp(1 - list.extent(height) / height, 0.2, 0.95));
    }
  }

  private void divideAcross(double width) {
    List<Double> positions = new ArrayList<>();
    if (filter.shown) {
      positions.add(Math.clamp(filter.extent(width) / width, 0.05, 0.4));
    }
    if (detail.shown) {
      positions.add(Math.clamp(1 - detail.extent(width) / width, 0.5, 0.95));
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
