package org.demarche.layout;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.demarche.font.TextMetrics;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.Grouping;
import org.demarche.query.LaneChoice;
import org.demarche.query.WantedLanes;
import org.demarche.time.TimeRange;

/// The rows of a timeline at one level of detail: which events are drawn, where, with how much
/// text, and which are counted.
///
/// A function of table, match, grouping, level and text widths, never of the window, so that
/// panning moves nothing up or down. Heights are pixels from the top of all lanes. To those who use
/// it a layout is immutable; one of many events works out what it is asked for and keeps it.
public interface TimelineLayout {
  /// Where its rows are on their way to: itself, unless they glide.
  default TimelineLayout settled() {
    return this;
  }

  /// Lays out the events that match, with as many lanes as there are at first. Whoever needs more
  /// than one layout of a table makes them with [Layouts].
  static TimelineLayout of(
      EventTable table, EventSet match, Grouping grouping, int level, TextMetrics metrics) {
    return new Layouts(table, metrics).layout(match, grouping, level);
  }

  /// Lays out the events that match under titles of the caller's.
  static TimelineLayout of(
      EventTable table,
      Titles titles,
      EventSet match,
      WantedLanes lanes,
      int level,
      TextMetrics metrics) {
    return new Layouts(table, titles, metrics).layout(match, lanes, level);
  }

  int level();

  Grouping grouping();

  /// Which lanes of the grouping stand by themselves.
  LaneChoice choice();

  /// The events the layout is about.
  EventTable table();

  /// The titles for which there is room.
  Titles titles();

  /// Whether everything that both draw stands at the same height as in another layout, as is known
  /// without a look at it.
  default boolean isLevelWith(TimelineLayout other) {
    return equals(other);
  }

  /// The lanes in display order: those with a matching event, and those that such an event touches.
  List<LaneBox> lanes();

  /// The lanes that reach into a band of heights, from the top down.
  List<LaneBox> lanes(double top, double bottom);

  Optional<LaneBox> lane(String key);

  /// The lane in which one of the grouping's is shown; empty where it is in none.
  ///
  /// @param place among [EventTable#lanes(Grouping)]
  default Optional<LaneBox> laneOf(int place) {
    return lane(choice().key(place));
  }

  /// The indexes of the lanes whose own events are in a stretch of time ([Within]), drawn or
  /// counted. Takes time that grows with the lanes and with the events under way at the stretch's
  /// start.
  BitSet lanesWithin(TimeRange time);

  /// The lane in which an event of the match is shown, or would be; empty where it is in none.
  default Optional<LaneBox> homeOf(int ordinal) {
    return laneOf(choice().home(ordinal));
  }

  /// The height of all lanes together.
  double contentHeight();

  /// The lane at a height, if there is one.
  Optional<LaneBox> laneAt(double y);

  /// The event as it is drawn on its own; empty where it is counted in a cluster or does not match.
  Optional<Item> item(int ordinal);

  /// The cluster that counts the event; empty where it is drawn on its own or does not match.
  Optional<Cluster> clusterOf(int ordinal);

  /// The rows of an event, or of the cluster that counts it; empty for one that does not match.
  default Optional<Band> boundsOf(int ordinal) {
    return item(ordinal)
        .map(item -> new Band(item.top(), item.height()))
        .or(() -> clusterOf(ordinal).map(this::bandOf));
  }

  /// The band in which a cluster is drawn.
  default Band bandOf(Cluster cluster) {
    return countBand(lanes().get(cluster.lane()));
  }

  /// The band at a lane's foot in which events are counted.
  Band countBand(LaneBox lane);

  /// A horizontal band, in pixels from the top of all lanes.
  record Band(double top, double height) {
    public double bottom() {
      return top + height;
    }
  }

  /// Calls with every event drawn on its own whose drawing, text included, reaches into a window;
  /// those of one lane by ascending start.
  void forEachItem(Window window, Consumer<Item> action);

  default void forEachItem(TimeRange window, Consumer<Item> action) {
    forEachItem(Window.of(window), action);
  }

  /// Calls with every cluster whose bucket reaches into a window and that is not part of a ridge.
  void forEachCluster(Window window, Consumer<Cluster> action);

  default void forEachCluster(TimeRange window, Consumer<Cluster> action) {
    forEachCluster(Window.of(window), action);
  }

  /// The only event that a cluster counts besides another; empty where it counts more.
  ///
  /// @param except ordinal of an event that is left out, or -1
  OptionalInt only(Cluster cluster, int except);

  /// Calls with every ridge that reaches into a window, by ascending start within a lane.
  void forEachRidge(Window window, Consumer<Ridge> action);

  /// The count at which a ridge is as high as its band, whatever level and window.
  int ridgeTop();

  /// Whether any event is counted, at this level or another.
  boolean counts();

  /// The matching event, drawn or counted, whose own lane is the given one and that starts nearest
  /// to a moment; of two as near the earlier. Empty for a lane without any.
  OptionalInt nearest(LaneBox lane, long second);

  /// How many counted events of a lane are under way at a moment, having begun in a bucket that is
  /// over: no cluster in view after that moment counts them.
  int passing(LaneBox lane, long second);
}
