package org.demarche.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.demarche.query.EventTable;
import org.demarche.query.Grouping;
import org.demarche.query.LaneChoice;
import org.demarche.time.TimeRange;

/// A layout on the way from where rows and lanes stood before: what is drawn, and how, is that of
/// the layout itself, only the heights differ. Immutable.
final class ReflowingLayout implements TimelineLayout {
  /// How far beyond a window items are looked for that are on their way out of it, in pixels.
  private static final double AROUND = 160;

  private final TimelineLayout to;
  private final Reflow reflow;
  private final double share;
  private final LaneStack stack;

  ReflowingLayout(TimelineLayout to, Reflow reflow, double share) {
    this.to = to;
    this.reflow = reflow;
    this.share = share;
    List<LaneBox> boxes = new ArrayList<>();
    Band above = reflow.head();
    for (LaneBox lane : to.lanes()) {
      Band now = reflow.lane(lane, above, share);
      boxes.add(lane.at(now.top(), now.height()));
      above = reflow.was(lane, above);
    }
    stack = new LaneStack(boxes);
  }

  @Override
  public TimelineLayout settled() {
    return to.settled();
  }

  @Override
  public int level() {
    return to.level();
  }

  @Override
  public Grouping grouping() {
    return to.grouping();
  }

  @Override
  public LaneChoice choice() {
    return to.choice();
  }

  @Override
  public EventTable table() {
    return to.table();
  }

  @Override
  public Titles titles() {
    return to.titles();
  }

  @Override
  public List<LaneBox> lanes() {
    return stack.lanes();
  }

  @Override
  public List<LaneBox> lanes(double top, double bottom) {
    return stack.between(top, bottom);
  }

  @Override
  public Optional<LaneBox> lane(String key) {
    return stack.lane(key);
  }

  @Override
  public BitSet lanesWithin(TimeRange time) {
    return to.lanesWithin(time);
  }

  @Override
  public double contentHeight() {
    return stack.height();
  }

  @Override
  public Optional<LaneBox> laneAt(double y) {
    return stack.at(y);
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
