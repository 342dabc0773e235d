package org.demarche.layout;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.demarche.query.EventSet;

/// The events of a match by the lane in which they are shown. Immutable.
sealed interface LaneMembers {
  /// How many events of the match a lane has.
  int count(int lane);

  /// Whether a lane has an event with an ordinal from `from` to below `to`.
  boolean hasAny(int lane, int from, int to);

  /// The events of a lane.
  EventSet events(int lane);

  /// The events of a lane, ascending.
  int[] toArray(int lane);

  /// Those of all events.
  final class Whole implements LaneMembers {
    private final EventSet[] own;

    /// @param own by lane; never changed afterwards
    Whole(EventSet... own) {
      this.own = own;
    }

    @Override
    public int count(int lane) {
      return own[lane].count();
    }

    @Override
    public boolean hasAny(int lane, int from, int to) {
      int next = own[lane].next(from);
      return next >= 0 && next < to;
    }

    @Override
    public EventSet events(int lane) {
      return own[lane];
    }

    @Override
    public int[] toArray(int lane) {
      return own[lane].toArray();
    }
  }

  /// Those of some events.
  final class Some implements LaneMembers {
    /// By lane, and by ordinal in each.
    private final int[] sorted;

    /// By lane, the index in `sorted` at which it ends.
    private final int[] ends;

    private Some(int[] sorted, int[] ends) {
      this.sorted = sorted;
      this.ends = ends;
    }

    /// Sorts a match in time that grows with the match alone.
    ///
    /// @param laneOf by ordinal of the match, its lane
    static Some of(EventSet match, IntUnaryOperator laneOf, int lanes) {
      int[] matching = match.toArray();
      int[] ends = new int[lanes + 1];
      for (int ordinal : matching) {
        ends[laneOf.applyAsInt(ordinal) + 1]++;
      }
      for (int lane = 0; lane < lanes; lane++) {
        ends[lane + 1] += ends[lane];
      }
      int[] sorted = new int[matching.length];
      for (int ordinal : matching) {
        sorted[ends[laneOf.applyAsInt(ordinal)]++] = ordinal;
      }
      return new Some(sorted, Arrays.copyOf(ends, lanes));
    }

    private int start(int lane) {
      return lane == 0 ? 0 : ends[lane - 1];
    }

    @Override
    public int count(int lane) {
      return ends[lane] - start(lane);
    }

    @Override
    public boolean hasAny(int lane, int from, int to) {
      int found = Arrays.binarySearch(sorted, start(lane), ends[lane], from);
      int next = found < 0 ? -1 - found : found;
      return next < ends[lane] && sorted[next] < to;
    }

    @Override
    public EventSet events(int lane) {
      return EventSet.of(sorted, start(lane), ends[lane]);
    }

    @Override
    public int[] toArray(int lane) {
      return Arrays.copyOfRange(sorted, start(lane), ends[lane]);
    }
  }
}
