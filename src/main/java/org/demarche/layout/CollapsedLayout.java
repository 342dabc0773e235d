package org.demarche.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/// A layout some of whose lanes are one line high. What is drawn and counted is that of the layout
/// itself; what comes into view of such a lane, while the picture is on its way, stands in that
/// line without text. Immutable.
final class CollapsedLayout extends RestackedLayout {
  /// From the top of a lane that is one line high to the row in which all of it stands.
  private static final double ROW_TOP = (LaneBox.ONE_LINE - Anatomy.UNIT) / 2;

  private final TimelineLayout base;
  private final Set<String> low;
  private final double foot;

  /// @param low keys of the lanes that are one line high
  /// @param foot pixels left free below the last lane
  CollapsedLayout(TimelineLayout base, Set<String> low, double foot) {
    super(base, stack(base, low));
    this.base = base;
    this.low = low;
    this.foot = foot;
  }

  private static LaneStack stack(TimelineLayout base, Set<String> low) {
    List<LaneBox> boxes = new ArrayList<>();
    double top = 0;
    for (LaneBox lane : base.lanes()) {
      double height =
          low.contains(lane.key()) ? Math.min(LaneBox.ONE_LINE, lane.height()) : lane.height();
      boxes.add(lane.at(top, height));
      top += height;
    }
    return new LaneStack(boxes);
  }

  @Override
  public boolean isLevelWith(TimelineLayout other) {
    return other instanceof CollapsedLayout layout
        && layout.low.equals(low)
        && layout.base.isLevelWith(base);
  }

  @Override
  public double contentHeight() {
    return super.contentHeight() + foot;
  }

  private LaneBox own(LaneBox lane) {
    return base.lanes().get(lane.index());
  }

  /// Whether a lane has less room than its rows need.
  private boolean isLow(int lane) {
    return lanes().get(lane).height() < base.lanes().get(lane).height();
  }

  private double down(int lane) {
    return lanes().get(lane).top() - base.lanes().get(lane).top();
  }

  private Item moved(Item item) {
    return isLow(item.lane())
        ? item.inOneLine(lanes().get(item.lane()).top() + ROW_TOP)
        : item.at(item.top() + down(item.lane()));
  }

  @Override
  public Optional<Item> item(int ordinal) {
    return base.item(ordinal).map(this::moved);
  }

  @Override
  public Optional<Cluster> clusterOf(int ordinal) {
    return base.clusterOf(ordinal);
  }

  @Override
  public Band countBand(LaneBox lane) {
    Band band = base.countBand(own(lane));
    return isLow(lane.index())
        ? new Band(lanes().get(lane.index()).top() + ROW_TOP, Anatomy.UNIT)
        : new Band(band.top() + down(lane.index()), band.height());
  }

  /// What of the layout itself may be seen in a window: its lanes are those of this one.
  private Window under(Window window) {
    List<LaneBox> lanes = lanes(window.top(), window.bottom());
    if (lanes.isEmpty()) {
      return new Window(window.time(), window.top(), window.top());
    }
    LaneBox first = lanes.getFirst();
    LaneBox last = lanes.getLast();
    double above = isLow(first.index()) ? 0 : Math.max(0, window.top() - first.top());
    double below = isLow(last.index()) ? 0 : Math.max(0, last.bottom() - window.bottom());
    return new Window(window.time(), own(first).top() + above, own(last).bottom() - below);
  }

  @Override
  public void forEachItem(Window window, Consumer<Item> action) {
    base.forEachItem(
        under(window),
        item -> {
          Item moved = moved(item);
          if (moved.top() < window.bottom() && moved.top() + moved.height() > window.top()) {
            action.accept(moved);
          }
        });
  }

  @Override
  public void forEachCluster(Window window, Consumer<Cluster> action) {
    base.forEachCluster(under(window), action);
  }

  @Override
  public OptionalInt only(Cluster cluster, int except) {
    return base.only(cluster, except);
  }

  @Override
  public void forEachRidge(Window window, Consumer<Ridge> action) {
    base.forEachRidge(under(window), action);
  }

  @Override
  public int ridgeTop() {
    return base.ridgeTop();
  }

  @Override
  public boolean counts() {
    return base.counts();
  }

  @Override
  public OptionalInt nearest(LaneBox lane, long second) {
    return base.nearest(own(lane), second);
  }

  @Override
  public int passing(LaneBox lane, long second) {
    return base.passing(own(lane), second);
  }
}
