package org.demarche.layer;

import org.demarche.query.Density;
import org.demarche.query.EventSet;
import org.demarche.query.TimeOrder;
import org.demarche.time.TimeRange;
import org.demarche.viewport.TimeScale;
import org.jspecify.annotations.Nullable;

/// How many events start in each bar of an overview. Counts are kept until other events, or other
/// time, are asked for. For one thread at a time.
final class OverviewBars {
  /// Pixels.
  static final double WIDTH = 2;

  private @Nullable Counted all;
  private @Nullable Counted kept;
  private @Nullable Counted found;

  private static final class Counted {
    final TimeOrder order;
    final EventSet events;
    final TimeScale scale;
    final int[] counts;

    Counted(TimeOrder order, EventSet events, TimeScale scale, int[] counts) {
      this.order = order;
      this.events = events;
      this.scale = scale;
      this.counts = counts;
    }
  }

  /// Of all events.
  int[] all(Overview overview) {
    TimeOrder order = overview.table().order();
    Counted known = all;
    if (known == null || !known.order.equals(order) || !known.scale.equals(overview.scale())) {
      known = count(overview, EventSet.all(overview.table().size()));
      all = known;
    }
    return known.counts;
  }

  /// Of those that the filter keeps.
  int[] kept(Overview overview) {
    Counted known = counted(kept, overview, overview.match());
    kept = known;
    return known.counts;
  }

  /// Of those that a search found.
  int[] found(Overview overview) {
    Counted known = counted(found, overview, overview.hits());
    found = known;
    return known.counts;
  }

  private static Counted counted(@Nullable Counted known, Overview overview, EventSet events) {
    return known != null
            && known.order.equals(overview.table().order())
            && known.scale.equals(overview.scale())
            && known.events.equals(events)
        ? known
        : count(overview, events);
  }

  private static Counted count(Overview overview, EventSet events) {
    TimeScale scale = overview.scale();
    TimeOrder order = overview.table().order();
    TimeRange time = overview.time();
    int bars = (int) Math.ceil(scale.width() / WIDTH);
    int[] counts =
        Density.counts(
            order,
            events,
            bars,
            bar ->
                bar == bars
                    ? time.end()
                    : Math.min(scale.secondAt(scale.left() + bar * WIDTH), time.end()));
    return new Counted(order, events, scale, counts);
  }

  /// The bar at a place of the strip; -1 beside it.
  static int at(Overview overview, double x) {
    TimeScale scale = overview.scale();
    return x < scale.left() || x >= scale.left() + scale.width()
        ? -1
        : (int) ((x - scale.left()) / WIDTH);
  }
}
