package org.demarche.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.layout.Cluster;
import org.demarche.layout.TimelineLayout;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.Grouping;
import org.demarche.query.TimeOrder;

/// What a search found of the matching events, by the lane that is an event's own: made once for a
/// search, so that no picture goes through all that was found. Immutable.
final class FoundLanes {
  private final TimeOrder order;
  private final List<EventSet> lanes;

  private FoundLanes(TimeOrder order, List<EventSet> lanes) {
    this.order = order;
    this.lanes = List.copyOf(lanes);
  }

  static FoundLanes of(Frame frame) {
    EventTable table = frame.table();
    TimelineLayout layout = frame.layout();
    Grouping grouping = layout.grouping();
    List<EventSet.Builder> lanes =
        new ArrayList<>(
            Stream.generate(EventSet.Builder::new).limit(layout.lanes().size()).toList());
    frame
        .found()
        .and(frame.match())
        .forEach(
            ordinal -> {
              int lane = layout.choice().index(table.lane(ordinal, grouping, 0));
              // A layout that stands in for another may lack it.
              if (lane >= 0 && lane < lanes.size()) {
                lanes.get(lane).add(ordinal);
              }
            });
    return new FoundLanes(table.order(), lanes.stream().map(EventSet.Builder::build).toList());
  }

  /// Whether a cluster counts something that was found. All that it counts starts in its bucket and
  /// has its lane as its own; what is drawn there on its own, which is little, is passed over.
  boolean isIn(TimelineLayout layout, Cluster cluster) {
    if (cluster.lane() >= lanes.size()) {
      return false;
    }
    EventSet found = lanes.get(cluster.lane());
    int end = order.from(cluster.bucket().end());
    for (int at = found.next(order.from(cluster.bucket().start()));
        at >= 0 && at < end;
        at = found.next(at + 1)) {
      if (layout.clusterOf(at).filter(cluster::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
