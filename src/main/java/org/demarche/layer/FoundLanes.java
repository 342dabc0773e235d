package org.demarche.layer;

import java.util.List;
import java.util.stream.IntStream;
import org.demarche.layout.Cluster;
import org.demarche.layout.TimelineLayout;
import org.demarche.query.EventSet;
import org.demarche.query.EventTable;
import org.demarche.query.LaneChoice;
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
    LaneChoice choice = frame.layout().choice();
    List<EventSet> own = choice.homes().events();
    EventSet found = frame.found().and(frame.match());
    return new FoundLanes(
        table.order(),
        IntStream.range(0, choice.lanes().size())
            .mapToObj(lane -> choice.own(lane, own, found))
            .toList());
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
