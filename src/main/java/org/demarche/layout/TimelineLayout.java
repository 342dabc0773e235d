package org.demarche.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.demarche.query.EventTable;
import org.demarche.query.Grouping;
import org.demarche.query.Match;
import org.demarche.scene.TextMetrics;
import org.demarche.time.TimeRange;

/// The rows of a timeline at one level of detail: which events are drawn, where, with how much
/// text, and which are counted.
///
/// A function of table, match, grouping, level and text widths, never of the window, so that
/// panning moves nothing up or down. Heights are pixels from the top of all lanes. Immutable.
public final class TimelineLayout {
  private final EventTable table;
  private final Grouping grouping;
  private final int level;
  private final List<LaneBox> lanes;
  private final Map<String, LaneBox> lanesByKey;
  private final Placements placements;
  private final double contentHeight;

  TimelineLayout(
      EventTable table, Grouping grouping, int level, List<LaneBox> lanes, Placements placements) {
    this.table = table;
    this.grouping = grouping;
    this.level = level;
    this.lanes = List.copyOf(lanes);
    this.placements = placements;
    this.lanesByKey = new HashMap<>();
    this.lanes.forEach(lane -> lanesByKey.put(lane.key(), lane));
    this.contentHeight = lanes.isEmpty() ? 0 : lanes.getLast().bottom();
  }

  /// Lays out the events that match. Whoever needs more than one layout of a table makes them with
  /// [Layouts].
  public static TimelineLayout of(
      EventTable table, Match match, Grouping grouping, int level, TextMetrics metrics) {
    return new Layouts(table, metrics).layout(match, grouping, level);
  }

  public int level() {
    return level;
  }

  public Grouping grouping() {
    return grouping;
  }

  /// The lanes in display order: those with a matching event, and those that such an event touches.
  public List<LaneBox> lanes() {
    return lanes;
  }

  public Optional<LaneBox> lane(String key) {
    return Optional.ofNullable(lanesByKey.get(key));
  }

  /// The height of all lanes together.
  public double contentHeight() {
    return contentHeight;
  }

  /// The lane at a height, if there is one.
  public Optional<LaneBox> laneAt(double y) {
    int low = 0;
    int high = lanes.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      LaneBox lane = lanes.get(middle);
      if (y < lane.top()) {
        high = middle - 1;
      } else if (y >= lane.bottom()) {
        low = middle + 1;
      } else {
        return Optional.of(lane);
      }
    }
    return Optional.empty();
  }

  /// The event as it is drawn on its own; empty where it is counted in a cluster or does not match.
  public Optional<Item> item(int ordinal) {
    return placements.item(ordinal, lanes);
  }

  /// The cluster that counts the event; empty where it is drawn on its own or does not match.
  public Optional<Cluster> clusterOf(int ordinal) {
    return placements.clusterOf(ordinal);
  }

  /// The rows of an event, or of the cluster that counts it; empty for one that does not match.
  public Optional<Band> boundsOf(int ordinal) {
    return item(ordinal)
        .map(item -> new Band(item.top(), item.height()))
        .or(() -> clusterOf(ordinal).map(this::bandOf));
  }

  /// The row in which a cluster is drawn.
  public Band bandOf(Cluster cluster) {
    LaneBox lane = lanes.get(cluster.lane());
    return new Band(lane.rowTop(lane.rows()), Anatomy.UNIT);
  }

  /// A horizontal band, in pixels from the top of all lanes.
  public record Band(double top, double height) {
    public double bottom() {
      return top + height;
    }
  }

  /// Calls with every event drawn on its own whose drawing, text included, reaches into a window.
  public void forEachItem(TimeRange window, Consumer<Item> action) {
    placements.forEachItem(window, lanes, action);
  }

  /// Calls with every cluster whose bucket reaches into a window.
  public void forEachCluster(TimeRange window, Consumer<Cluster> action) {
    placements.forEachCluster(window, action);
  }

  /// How many counted events of a lane are under way at a moment, having begun in a bucket that is
  /// over: no cluster in view after that moment counts them.
  public int passing(LaneBox lane, long second) {
    return placements.passing(lane.index(), second);
  }

  /// How many events are drawn on their own.
  public int drawn() {
    return placements.drawn();
  }

  /// How many events are counted in clusters.
  public int counted() {
    return placements.counted();
  }

  /// The events the layout is about.
  public EventTable table() {
    return table;
  }
}
