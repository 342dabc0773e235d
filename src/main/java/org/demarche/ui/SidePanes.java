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
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.demarche.ui.PanePlaces.Place;
import org.demarche.ui.Side.Wish;

/// The timeline with a pane to its left that folds to a strip, one to its right that lies over it
/// where the window is narrow, and one below; each comes back as wide as it was.
final class SidePanes {
  /// How much of the window the two panes beside the timeline share, unless the reader drags them.
  private static final double BESIDE = 1 / 3.0;

  private final PanePlaces places;
  private final Region middle;
  private final Region strip;
  private final Side filter;
  private final Side detail;
  private final Side list;
  private final StackPane root = new StackPane();

  /// The timeline with what is below it, and the strip: within the split pane, whose width must not
  /// change together with its panes, or it forgets where its dividers were put.
  private final BorderPane centre = new BorderPane();

  private final SplitPane across = new SplitPane();
  private final SplitPane down = new SplitPane();

  /// How many times as large as usual text is: the panes' widths, and those of the window from
  /// which on there is room for them, grow with it.
  private double times = 1;

  /// Whether there is something to read.
  private boolean selected;

  /// Where the two are at present.
  private Place filterAt = Place.AWAY;

  private Place detailAt = Place.AWAY;

  private Runnable over = () -> {};

  /// @param middle what is always there
  /// @param strip stands for the filter while it is folded
  /// @param shares what the panes took of the window before, by name
  SidePanes(
      PanePlaces places,
      Region middle,
      Region strip,
      Side filter,
      Side detail,
      Side list,
      Map<String, Double> shares) {
    this.places = places;
    this.middle = middle;
    this.strip = strip;
    this.filter = filter;
    this.detail = detail;
    this.list = list;
    down.setOrientation(Orientation.VERTICAL);
    across.getStyleClass().add("sides");
    down.getStyleClass().add("sides");
    middle.setMinSize(200, 120);
    list.pane().setMinHeight(80);
    for (Side side : List.of(filter, detail, list)) {
      SplitPane.setResizableWithParent(side.pane(), false);
    }
    StackPane.setAlignment(detail.pane(), Pos.CENTER_RIGHT);
    centre.setCenter(down);
    named()
        .forEach(
            (name, side) -> {
              Double share = shares.get(name);
              if (share != null && share > 0 && share < 1) {
                side.take(share);
              }
            });
    compose();
    root.widthProperty().subscribe(width -> place());
  }

  /// The filter's side, until the reader says otherwise.
  static Side filter(Region pane) {
    return new Side(pane, 0.145, 230, 290, Wish.NONE);
  }

  /// The side of what is read, until the reader says otherwise.
  static Side read(Region pane) {
    return new Side(pane, 0.25, 300, 440, Wish.NONE);
  }

  /// The drawer's side, until the reader says otherwise.
  static Side drawer(Region pane) {
    return new Side(pane, 0.3, 160, 320, Wish.CLOSED);
  }

  /// Gives the panes room for text so many times as large as usual.
  void magnify(double times) {
    remember();
    this.times = times;
    compose();
  }

  Node node() {
    return root;
  }

  boolean isShown(Side side) {
    if (side == filter) {
      return filterAt != Place.AWAY;
    }
    return side == detail ? detailAt != Place.AWAY : list.wish() == Wish.OPEN;
  }

  void toggle(Side side) {
    wish(side, isShown(side) ? Wish.CLOSED : Wish.OPEN);
  }

  void open(Side side) {
    if (!isShown(side)) {
      wish(side, Wish.OPEN);
    }
  }

  private void wish(Side side, Wish wish) {
    remember();
    side.wish(wish);
    compose();
  }

  /// Says whether something is selected.
  void select(boolean something) {
    if (selected != something) {
      selected = something;
      place();
    }
  }

  /// How many pixels of the timeline's right the pane that reads lies over while something is
  /// selected.
  double over() {
    double width = width();
    boolean over = places.read(width, detail.wish(), true) == Place.OVER;
    return over ? times * detail.extent(width, width) : 0;
  }

  /// Calls when the pane that reads has come to lie over the timeline.
  void onOver(Runnable listener) {
    over = listener;
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
              if (side.isAsked()) {
                shares.put(name, side.share());
              }
            });
    return shares;
  }

  private Map<String, Side> named() {
    return Map.of("filter", filter, "detail", detail, "list", list);
  }

  private void remember() {
    double width = width();
    double taken = strip.prefWidth(-1) / times;
    if (filterAt == Place.BESIDE) {
      taken = filter.pane().getWidth() / times;
      filter.measured(taken, width, width);
    }
    if (detailAt == Place.BESIDE) {
      detail.measured(detail.pane().getWidth() / times, width, width * BESIDE - taken);
    }
    if (isShown(list)) {
      double height = down.getHeight() / times;
      list.measured(list.pane().getHeight() / times, height, height);
    }
  }

  /// Of the window, in pixels at the usual size of text, as are all lengths from which what has how
  /// much room is reckoned.
  private double width() {
    return root.getWidth() / times;
  }

  /// Composes anew where the width, or what is selected, asks for it.
  private void place() {
    double width = width();
    if (width > 0
        && (filterAt != places.ask(width, filter.wish())
            || detailAt != places.read(width, detail.wish(), selected))) {
      compose();
    }
  }

  private void compose() {
    double width = width();
    filterAt = places.ask(width, filter.wish());
    Place before = detailAt;
    detailAt = places.read(width, detail.wish(), selected);
    if (detailAt == Place.OVER && before != Place.OVER) {
      over.run();
    }
    centre.setLeft(filterAt == Place.AWAY ? strip : null);
    filter.pane().setMinWidth(atLeast(180));
    detail.pane().setMinWidth(atLeast(220));
    down.getItems().setAll(present(List.of(middle), list, isShown(list)));
    List<Node> beside =
        Stream.concat(
                filterAt == Place.BESIDE ? Stream.<Node>of(filter.pane()) : Stream.empty(),
                present(List.of(centre), detail, detailAt == Place.BESIDE).stream())
            .toList();
    root.getChildren().setAll(across);
    across.getItems().setAll(beside);
    detail.pane().setMaxWidth(Region.USE_COMPUTED_SIZE);
    if (detailAt == Place.OVER) {
      detail.pane().setMaxWidth(times * detail.extent(width, width));
      root.getChildren().add(detail.pane());
    }
    detail.pane().getStyleClass().removeAll("over");
    if (detailAt == Place.OVER) {
      detail.pane().getStyleClass().add("over");
    }
    whenSized(down.heightProperty(), this::divideDown);
    whenSized(across.widthProperty(), length -> divideAcross());
  }

  /// What a pane is never narrower than; in a window that is narrow for its text, a third of that.
  private double atLeast(double width) {
    double room = root.getWidth() > 0 ? root.getWidth() / 3 : Double.MAX_VALUE;
    return Math.min(times * width, room);
  }

  private static List<Node> present(List<Node> always, Side side, boolean shown) {
    List<Node> nodes = new ArrayList<>(always);
    if (shown) {
      nodes.add(side.pane());
    }
    return nodes;
  }

  private void divideDown(double height) {
    if (isShown(list)) {
      double usual = height / times;
      down.setDividerPositions(Math.clamp(1 - list.extent(usual, usual) / usual, 0.2, 0.95));
    }
  }

  private void divideAcross() {
    double width = width();
    double taken = strip.prefWidth(-1) / times;
    List<Double> positions = new ArrayList<>();
    if (filterAt == Place.BESIDE) {
      taken = filter.extent(width, width);
      positions.add(Math.clamp(taken / width, 0.05, 0.4));
    }
    if (detailAt == Place.BESIDE) {
      double extent = detail.extent(width, width * BESIDE - taken);
      positions.add(Math.clamp(1 - extent / width, 0.5, 0.95));
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
