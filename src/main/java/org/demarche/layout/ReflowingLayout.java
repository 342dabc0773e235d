package org.demarche.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/// A layout on the way from where rows and lanes stood before: what is drawn, and how, is that of
/// the layout itself, only the heights differ. Immutable.
final class ReflowingLayout extends RestackedLayout {
  /// How far beyond a window items are looked for that are on their way out of it, in pixels.
  private static final double AROUND = 160;

  private final TimelineLayout to;
  private final Reflow reflow;
  private final double share;

  ReflowingLayout(TimelineLayout to, Reflow reflow, double share) {
    super(to, stack(to, reflow, share));
    this.to = to;
    this.reflow = reflow;
    this.share = share;
  }

  private static LaneStack stack(TimelineLayout to, Reflow reflow, double share) {
    List<LaneBox> boxes = new ArrayList<>();
    Band above = reflow.head();
    for (LaneBox lane : to.lanes()) {
      Band now = reflow.lane(lane, above, share);
      boxes.add(lane.at(now.top(), now.height()));
      above = reflow.was(lane, above);
    }
    return new LaneStack(boxes);
  }

  @Override
  public TimelineLayout settled() {
    return to.settled();
  }

  /// A lane in the layout itself.
  private LaneBox there(LaneBox lane) {
    return to.lanes().get(lane.index());
  }

  private Item moved(Item item) {
    return item.at(reflow.top(item, share));
  }

  @Override
  public Optional<Item> item(int ordinal) {
    return to.item(ordinal).map(this::moved);
  }

  @Override
  public Optional<Cluster> clusterOf(int ordinal) {
    return to.clusterOf(ordinal);
  }

  /// Keeps its distance from the lane's foot.
  @Override
  public Band countBand(LaneBox lane) {
    LaneBox there = there(lane);
    Band band = to.countBand(there);
    return new Band(band.top() + lane.bottom() - there.bottom(), band.height());
  }

  @Override
  public void forEachItem(Window window, Consumer<Item> action) {
    to.forEachItem(
        window.grown(AROUND),
        item -> {
          Item moved = moved(item);
          if (moved.top() < window.bottom() && moved.top() + moved.height() > window.top()) {
            action.accept(moved);
          }
        });
  }

  @Override
  public void forEachCluster(Window window, Consumer<Cluster> action) {
    to.forEachCluster(window.grown(AROUND), action);
  }

  @Override
  public OptionalInt only(Cluster cluster, int except) {
    return to.only(cluster, except);
  }

  @Override
  public void forEachRidge(Window window, Consumer<Ridge> action) {
    to.forEachRidge(window.grown(AROUND), action);
  }

  @Override
  public int ridgeTop() {
    return to.ridgeTop();
  }

  @Override
  public boolean counts() {
    return to.counts();
  }

  @Override
  public OptionalInt nearest(LaneBox lane, long second) {
    return to.nearest(there(lane), second);
  }

  @Override
  public int passing(LaneBox lane, long second) {
    return to.passing(there(lane), second);
  }
}
