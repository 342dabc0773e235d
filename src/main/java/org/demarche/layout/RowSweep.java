package org.demarche.layout;

import java.util.Arrays;
import org.demarche.query.TimeOrder;

/// Gives the events of one lane rows that hold at every zoom level: no two events of a row share
/// time, and where there are too many the less important ones get none.
///
/// Interval partitioning in three passes. What lasts longer than [#MIDDLE] is placed first, in the
/// lowest third of the rows, then what lasts longer than [#SHORT], in two thirds, then the rest
/// wherever time is left, so that neither crowds out the others. In a pass, events come in the
/// order of time, and each takes the free row that has been free for longest, which spreads
/// neighbours over the rows and leaves room for their names. Where no row is free, the least
/// important of those of the same pass that are in the way loses its row, if it matters less than
/// the newcomer. An event that is among the most important ones at every moment of its time, as
/// many as its pass has rows, therefore has a row.
final class RowSweep {
  static final byte NONE = -1;

  private static final long SHORT = 2 * 86_400;
  private static final long MIDDLE = 120 * 86_400L;

  private final TimeOrder order;
  private final Importance importance;
  private final byte[] rowOf;
  private final int[] members;
  private final int rows;

  /// The events of earlier passes by row, and which of them is next in time.
  private final int[][] reserved;

  private final int[] next;

  /// The last event of this pass in each row, -1 for none.
  private final int[] last;

  private RowSweep(TimeOrder order, Importance importance, byte[] rowOf, int[] members, int rows) {
    this.order = order;
    this.importance = importance;
    this.rowOf = rowOf;
    this.members = members;
    this.rows = rows;
    reserved = new int[rows][0];
    next = new int[rows];
    last = new int[rows];
  }

  /// Places events.
  ///
  /// @param members their ordinals, ascending
  /// @param rows how many there are, at least 1
  /// @param rowOf gets the row of each, or [#NONE], at its ordinal
  static void sweep(TimeOrder order, Importance importance, int[] members, int rows, byte[] rowOf) {
    RowSweep sweep = new RowSweep(order, importance, rowOf, members, rows);
    int share = Math.max(1, rows / 3);
    sweep.pass(MIDDLE, Long.MAX_VALUE, rows - share);
    sweep.pass(SHORT, MIDDLE, Math.max(0, rows - 2 * share));
    sweep.pass(0, SHORT, 0);
  }

  /// Places what lasts longer than `above` and no longer than `most`, in the rows from `first` on.
  private void pass(long above, long most, int first) {
    Arrays.fill(last, -1);
    Arrays.fill(next, 0);
    int[] counts = new int[rows];
    for (int member : members) {
      long length = Math.max(1, order.end(member) - order.start(member));
      if (length > above && length <= most) {
        place(member, first);
      }
    }
    for (int member : members) {
      if (rowOf[member] != NONE) {
        counts[rowOf[member]]++;
      }
    }
    for (int row = 0; row < rows; row++) {
      reserved[row] = new int[counts[row]];
      counts[row] = 0;
    }
    for (int member : members) {
      int row = rowOf[member];
      if (row != NONE) {
        reserved[row][counts[row]++] = member;
      }
    }
  }

  private void place(int member, int first) {
    long start = order.start(member);
    long end = Math.max(start + 1, order.end(member));
    int free = NONE;
    long freeSince = Long.MAX_VALUE;
    int weakest = NONE;
    int weakestRank = importance.rank(member);
    for (int row = first; row < rows; row++) {
      if (isReserved(row, start, end)) {
        continue;
      }
      int occupant = last[row];
      if (occupant < 0 || order.end(occupant) <= start) {
        long since = freeSince(row, occupant);
        if (since < freeSince) {
          free = row;
          freeSince = since;
        }
      } else if (importance.rank(occupant) > weakestRank) {
        weakest = row;
        weakestRank = importance.rank(occupant);
      }
    }
    int row = free != NONE ? free : weakest;
    if (row != NONE) {
      if (free == NONE) {
        rowOf[last[row]] = NONE;
      }
      rowOf[member] = (byte) row;
      last[row] = member;
    }
  }

  private boolean isReserved(int row, long start, long end) {
    int[] others = reserved[row];
    int at = next[row];
    while (at < others.length && order.end(others[at]) <= start) {
      at++;
    }
    next[row] = at;
    return at < others.length && order.start(others[at]) < end;
  }

  private long freeSince(int row, int occupant) {
    long since = occupant < 0 ? Long.MIN_VALUE : order.end(occupant);
    int before = next[row] - 1;
    return before < 0 ? since : Math.max(since, order.end(reserved[row][before]));
  }
}
