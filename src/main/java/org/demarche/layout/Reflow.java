package org.demarche.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.demarche.layout.TimelineLayout.Band;
import org.demarche.query.EventTable;
import org.demarche.time.TimeRange;

/// The way from one layout to another: from where rows and lanes stand on the screen to where they
/// belong.
///
/// What is new comes out of the cluster that counted it before; what no layout before knew of has
/// its place at once. The layouts may be of two tables: an event is known again by its id. Heights
/// are pixels from the top of all lanes of the later layout. Immutable.
public final class Reflow {
  /// Shorter ways than this, in pixels, are no movement.
  private static final double STILL = 0.5;

  private final TimelineLayout to;

  /// By ordinal of the later layout, the top at which an event stood.
  private final Map<Integer, Double> tops;

  /// By key, where a lane was.
  private final Map<String, Band> lanes;

  /// Where the lanes began.
  private final double head;

  private Reflow(
      TimelineLayout to, Map<Integer, Double> tops, Map<String, Band> lanes, double head) {
    this.to = to;
    this.tops = tops;
    this.lanes = lanes;
    this.head = head;
  }

  /// A layout as it stands on the screen.
  ///
  /// @param scroll pixels of it that lie above the screen
  public record Shown(TimelineLayout layout, double scroll) {}

  /// The way between two pictures; empty where nothing in view would move.
  ///
  /// @param time in view
  /// @param height of what is in view
  public static Optional<Reflow> between(Shown from, Shown to, TimeRange time, double height) {
    if (from.layout().isLevelWith(to.layout())) {
      return Optional.empty();
    }
    double down = to.scroll() - from.scroll();
    Map<Integer, Double> tops = new HashMap<>();
    Window before = new Window(time, from.scroll(), from.scroll() + height);
    EventTable old = from.layout().table();
    EventTable table = to.layout().table();
    from.layout()
        .forEachItem(
            before, item -> tops.put(ordinal(item.ordinal(), old, table), item.top() + down));
    Map<String, Band> lanes = new HashMap<>();
    // Lanes of another grouping are others, whatever their keys; there all are in place at once.
    boolean same = from.layout().grouping() == to.layout().grouping();
    for (LaneBox lane : same ? from.layout().lanes() : to.layout().lanes()) {
      lanes.put(lane.key(), new Band(lane.top() + (same ? down : 0), lane.height()));
    }
    boolean[] moves = {false};
    for (LaneBox lane : to.layout().lanes(to.scroll(), to.scroll() + height)) {
      Band was = lanes.get(lane.key());
      moves[0] |=
          was != null && (differ(was.top(), lane.top()) || differ(was.height(), lane.height()));
    }
    to.layout()
        .forEachItem(
            new Window(time, to.scroll(), to.scroll() + height),
            item -> {
              Double top = tops.get(item.ordinal());
              if (top == null) {
                bounds(from.layout(), ordinal(item.ordinal(), table, old))
                    .ifPresent(band -> tops.put(item.ordinal(), band.top() + down));
              }
              Double was = tops.get(item.ordinal());
              moves[0] |= was != null && differ(was, item.top());
            });
    return moves[0]
        ? Optional.of(new Reflow(to.layout(), tops, lanes, same ? down : 0))
        : Optional.empty();
  }

  /// The ordinal in one table of an event of another; -1 where it does not have it.
  private static int ordinal(int ordinal, EventTable of, EventTable in) {
    return of.equals(in) ? ordinal : in.ordinal(of.id(ordinal));
  }

  private static Optional<Band> bounds(TimelineLayout layout, int ordinal) {
    return ordinal < 0 ? Optional.empty() : layout.boundsOf(ordinal);
  }

  private static boolean differ(double one, double other) {
    return Math.abs(one - other) > STILL;
  }

  /// The layout on the way.
  ///
  /// @param share of the way that is done, from 0 to 1
  public TimelineLayout at(double share) {
    return share >= 1 ? to : new ReflowingLayout(to, this, share);
  }

  /// Where an item is at a share of the way.
  double top(Item item, double share) {
    return between(tops.getOrDefault(item.ordinal(), item.top()), item.top(), share);
  }

  /// Where a lane is at a share of the way. One that is new grows out of the foot of the one above.
  ///
  /// @param above where the lane above it was, or a band of no height
  Band lane(LaneBox lane, Band above, double share) {
    Band was = was(lane, above);
    return new Band(
        between(was.top(), lane.top(), share), between(was.height(), lane.height(), share));
  }

  /// What is above the first lane at the beginning of the way.
  Band head() {
    return new Band(head, 0);
  }

  /// Where a lane was at the beginning of the way.
  Band was(LaneBox lane, Band above) {
    return lanes.getOrDefault(lane.key(), new Band(above.bottom(), 0));
  }

  private static double between(double from, double to, double share) {
    return from + share * (to - from);
  }
}
