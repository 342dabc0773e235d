package org.demarche.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.demarche.query.EventTable;
import org.demarche.query.Grouping;
import org.demarche.query.LaneChoice;
import org.demarche.query.TimeOrder;
import org.demarche.time.TimeRange;

/// The layout of any number of events: what somebody looks at is worked out when it is looked at,
/// in tiles of which the last [#TILES] are kept.
///
/// An event has one row for all levels (see [RowSweep]); a level decides which events are drawn
/// (see [Thinning]) and with how much text. One thread at a time is let in.
final class WindowedLayout implements TimelineLayout {
  /// A window takes two or three tiles of each lane in it.
  private static final int TILES = 512;

  private static final int LONG_ITEMS = 1024;

  private static final Caption WHOLE_TITLE = new Caption(LabelForm.TITLE, Side.AFTER, 0);

  private final Layouts layouts;
  private final TimeOrder order;
  private final RowPlan plan;
  private final int level;
  private final Grid grid;
  private final Map<Place, Tile> tiles = new Recent<>(TILES);
  private final Map<Integer, Item> longItems = new Recent<>(LONG_ITEMS);

  private record Place(int lane, long tile) {}

  WindowedLayout(Layouts layouts, RowPlan plan, int level) {
    this.layouts = layouts;
    this.plan = plan;
    this.level = level;
    order = layouts.table().order();
    grid = Grid.of(level);
  }

  @Override
  public int level() {
    return level;
  }

  @Override
  public Grouping grouping() {
    return plan.grouping();
  }

  @Override
  public LaneChoice choice() {
    return plan.choice();
  }

  @Override
  public EventTable table() {
    return layouts.table();
  }

  @Override
  public Titles titles() {
    return layouts.titles();
  }

  @Override
  public boolean isLevelWith(TimelineLayout other) {
    return other instanceof WindowedLayout windowed && windowed.plan.isLevelWith(plan);
  }

  @Override
  public List<LaneBox> lanes() {
    return plan.stack().lanes();
  }

  @Override
  public List<LaneBox> lanes(double top, double bottom) {
    return plan.stack().between(top, bottom);
  }

  @Override
  public Optional<LaneBox> lane(String key) {
    return plan.stack().lane(key);
  }

  @Override
  public BitSet lanesWithin(TimeRange time) {
    BitSet found = new BitSet();
    int from = order.from(time.start());
    int to = order.from(time.end());
    for (LaneBox lane : lanes()) {
      found.set(lane.index(), plan.startsIn(lane.index(), from, to));
    }
    plan.forEachUnderWay(table(), time.start(), found::set);
    return found;
  }

  @Override
  public double contentHeight() {
    return plan.stack().height();
  }

  @Override
  public Optional<LaneBox> laneAt(double y) {
    return plan.stack().at(y);
  }

  @Override
  public Band countBand(LaneBox lane) {
    return new Band(lane.rowTop(lane.rows()), LaneRule.band(lane.rows()));
  }

  @Override
  public int ridgeTop() {
    return plan.most();
  }

  @Override
  public boolean counts() {
    return true;
  }

  /// The lane that an event is in, if the event matches.
  private Optional<LaneEvents> home(int ordinal) {
    return homeOf(ordinal).map(plan::events).filter(events -> events.contains(ordinal));
  }

  @Override
  public synchronized Optional<Item> item(int ordinal) {
    return home(ordinal)
        .filter(events -> events.row(ordinal) != RowSweep.NONE)
        .flatMap(
            events ->
                tile(events, Math.floorDiv(table().outerStart(ordinal), grid.tile()))
                    .item(ordinal));
  }

  @Override
  public synchronized Optional<Cluster> clusterOf(int ordinal) {
    long second = table().outerStart(ordinal);
    return item(ordinal).isPresent()
        ? Optional.empty()
        : home(ordinal)
            .flatMap(events -> tile(events, Math.floorDiv(second, grid.tile())).clusterAt(second));
  }

  @Override
  public synchronized void forEachItem(Window window, Consumer<Item> action) {
    TimeRange time = window.time();
    // Short events that start earlier end, and their text, before the window.
    long since = time.start() - grid.label();
    for (LaneBox box : lanes(window.top(), window.bottom())) {
      LaneEvents events = plan.events(box);
      List<Item> found = new ArrayList<>();
      forEachBarAcross(
          events, order, grid, since, time.start(), at -> found.add(longItem(events, at)));
      forEachTile(
          events,
          new TimeRange(since, time.end()),
          tile ->
              tile.items().stream()
                  .filter(item -> table().outerStart(item.ordinal()) >= since)
                  .forEach(found::add));
      found.stream()
          .filter(item -> isIn(item, window))
          .sorted(Comparator.comparingLong(item -> table().outerStart(item.ordinal())))
          .forEach(action);
    }
  }

  private boolean isIn(Item item, Window window) {
    return table().outerStart(item.ordinal()) < window.time().end()
        && item.top() < window.bottom()
        && item.top() + item.height() > window.top();
  }

  private Item longItem(LaneEvents events, int ordinal) {
    return longItems.computeIfAbsent(
        ordinal, key -> TileMaker.item(layouts, events, key, WHOLE_TITLE));
  }

  /// Calls with each event drawn as a bar that starts before `before` and lasts beyond a moment.
  static void forEachBarAcross(
      LaneEvents events, TimeOrder order, Grid grid, long before, long moment, IntConsumer action) {
    int to = order.from(before);
    for (int magnitude = grid.barMagnitude(); magnitude <= events.greatest(); magnitude++) {
      long longest = 2L << magnitude;
      int from = longest > TimeRange.FAR ? 0 : order.from(moment - longest);
      events.forEachBar(
          magnitude,
          from,
          to,
          ordinal -> {
            if (order.end(ordinal) > moment) {
              action.accept(ordinal);
            }
          });
    }
  }

  /// Calls with each tile of a lane, from left to right, that has events and reaches into a time.
  private void forEachTile(LaneEvents events, TimeRange time, Consumer<Tile> action) {
    int end = order.from(time.end());
    int ordinal = events.next(order.from(grid.tile() * Math.floorDiv(time.start(), grid.tile())));
    while (ordinal >= 0 && ordinal < end) {
      long tile = Math.floorDiv(order.start(ordinal), grid.tile());
      action.accept(tile(events, tile));
      ordinal = events.next(order.from((tile + 1) * grid.tile()));
    }
  }

  private Tile tile(LaneEvents events, long tile) {
    Place place = new Place(events.box().index(), tile);
    Tile known = tiles.get(place);
    if (known == null) {
      known = TileMaker.make(layouts, events, level, tile * grid.tile());
      tiles.put(place, known);
    }
    return known;
  }

  @Override
  public synchronized void forEachCluster(Window window, Consumer<Cluster> action) {
    for (LaneBox box : lanes(window.top(), window.bottom())) {
      forEachTile(
          plan.events(box),
          window.time(),
          tile ->
              tile.clusters().stream()
                  .filter(cluster -> cluster.bucket().overlaps(window.time()))
                  .forEach(action));
    }
  }

  @Override
  public synchronized OptionalInt only(Cluster cluster, int except) {
    LaneEvents events = plan.events(lanes().get(cluster.lane()));
    List<Integer> members = new ArrayList<>();
    events.forEach(
        order.from(cluster.bucket().start()),
        order.from(cluster.bucket().end()),
        ordinal -> {
          if (ordinal != except && members.size() < 2 && item(ordinal).isEmpty()) {
            members.add(ordinal);
          }
        });
    return members.size() == 1 ? OptionalInt.of(members.getFirst()) : OptionalInt.empty();
  }

  @Override
  public synchronized void forEachRidge(Window window, Consumer<Ridge> action) {
    TimeRange time = window.time();
    for (LaneBox box : lanes(window.top(), window.bottom())) {
      forEachTile(
          plan.events(box),
          time,
          tile ->
              tile.ridges().stream()
                  .filter(ridge -> ridge.start(0) < time.end())
                  .filter(ridge -> ridge.start(ridge.bins()) > time.start())
                  .forEach(action));
    }
  }

  @Override
  public synchronized OptionalInt nearest(LaneBox lane, long second) {
    LaneEvents events = plan.events(lane);
    int at = order.from(second);
    int before = events.previous(at - 1);
    int after = events.next(at);
    if (before < 0 && after < 0) {
      return OptionalInt.empty();
    }
    boolean earlier =
        after < 0 || (before >= 0 && second - order.start(before) <= order.start(after) - second);
    return OptionalInt.of(earlier ? before : after);
  }

  @Override
  public synchronized int passing(LaneBox lane, long second) {
    long bucket = grid.bucket() * Math.floorDiv(second, grid.bucket());
    return plan.events(lane).passing(bucket - 1);
  }
}
