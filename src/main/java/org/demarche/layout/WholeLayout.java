package org.demarche.layout;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.demarche.query.EventTable;
import org.demarche.query.Grouping;
import org.demarche.query.LaneChoice;
import org.demarche.query.Within;
import org.demarche.time.TimeRange;

/// The layout of a moderate number of events, all placed at once and kept. Immutable.
final class WholeLayout implements TimelineLayout {
  private final EventTable table;
  private final Titles titles;
  private final Grouping grouping;
  private final LaneChoice choice;
  private final int level;
  private final LaneStack stack;
  private final Placements placements;

  /// The lanes in which a density is drawn.
  private final Set<Integer> ridged;

  WholeLayout(
      Layouts layouts,
      Grouping grouping,
      LaneChoice choice,
      int level,
      List<LaneBox> lanes,
      Placements placements) {
    this.choice = choice;
    this.table = layouts.table();
    this.titles = layouts.titles();
    this.grouping = grouping;
    this.level = level;
    this.stack = new LaneStack(lanes);
    this.placements = placements;
    ridged = placements.ridges().stream().map(Ridge::lane).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public int level() {
    return level;
  }

  @Override
  public Grouping grouping() {
    return grouping;
  }

  @Override
  public LaneChoice choice() {
    return choice;
  }

  @Override
  public EventTable table() {
    return table;
  }

  @Override
  public Titles titles() {
    return titles;
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
    BitSet found = new BitSet();
    placements
        .ordinals()
        .filter(ordinal -> Within.isIn(table, ordinal, time))
        .forEach(ordinal -> found.set(choice.indexOf(ordinal)));
    return found;
  }

  @Override
  public double contentHeight() {
    return stack.height();
  }

  @Override
  public Optional<LaneBox> laneAt(double y) {
    return stack.at(y);
  }

  @Override
  public Optional<Item> item(int ordinal) {
    return placements.item(ordinal, stack.lanes());
  }

  @Override
  public Optional<Cluster> clusterOf(int ordinal) {
    return placements.clusterOf(ordinal);
  }

  @Override
  public Band countBand(LaneBox lane) {
    double height = ridged.contains(lane.index()) ? LaneRule.band(lane.rows()) : Anatomy.UNIT;
    return new Band(lane.rowTop(lane.rows()), height);
  }

  @Override
  public void forEachItem(Window window, Consumer<Item> action) {
    placements.forEachItem(
        window.time(),
        stack.lanes(),
        item -> {
          if (item.top() < window.bottom() && item.top() + item.height() > window.top()) {
            action.accept(item);
          }
        });
  }

  @Override
  public void forEachCluster(Window window, Consumer<Cluster> action) {
    placements.forEachCluster(
        window.time(),
        cluster -> {
          Band band = bandOf(cluster);
          if (band.top() < window.bottom() && band.bottom() > window.top()) {
            action.accept(cluster);
          }
        });
  }

  @Override
  public OptionalInt only(Cluster cluster, int except) {
    return placements.only(cluster, except);
  }

  @Override
  public void forEachRidge(Window window, Consumer<Ridge> action) {
    for (Ridge ridge : placements.ridges()) {
      Band band = countBand(stack.lanes().get(ridge.lane()));
      boolean inTime =
          ridge.start(0) < window.time().end() && ridge.start(ridge.bins()) > window.time().start();
      if (inTime && band.top() < window.bottom() && band.bottom() > window.top()) {
        action.accept(ridge);
      }
    }
  }

  @Override
  public int ridgeTop() {
    return placements.ridges().isEmpty()
        ? 1
        : stack.lanes().stream().mapToInt(LaneBox::events).max().orElse(1);
  }

  @Override
  public boolean counts() {
    return placements.counted() > 0;
  }

  @Override
  public OptionalInt nearest(LaneBox lane, long second) {
    return placements
        .ordinals()
        .filter(ordinal -> choice.indexOf(ordinal) == lane.index())
        .boxed()
        .min(
            Comparator.comparingLong(
                    (Integer ordinal) -> Math.abs(table.outerStart(ordinal) - second))
                .thenComparingLong(table::outerStart)
                .thenComparing(Comparator.naturalOrder()))
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }

  @Override
  public int passing(LaneBox lane, long second) {
    return placements.passing(lane.index(), second);
  }

  /// How many events are drawn on their own.
  int drawn() {
    return placements.drawn();
  }

  /// How many events are counted in clusters.
  int counted() {
    return placements.counted();
  }
}
