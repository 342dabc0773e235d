package org.demarche.layout;

import java.util.Arrays;
import org.demarche.query.EventSet;
import org.demarche.query.TimeOrder;

/// The rows of all matching events in the lanes of a choice, whatever the zoom level; see
/// [RowSweep]. Takes time that grows with the number of events. Immutable.
final class Rows {
  /// Events counted in passing last at least this long, in seconds.
  private static final long LASTING = 3600;

  /// By ordinal.
  private final byte[] rowOf;

  private final EventSet placed;

  /// By lane and power of two of length: the ordinals of events with a row.
  private final int[][][] bars;

  private final UnderWay[] passing;

  private Rows(byte[] rowOf, EventSet placed, int[][][] bars, UnderWay[] passing) {
    this.rowOf = rowOf;
    this.placed = placed;
    this.bars = bars;
    this.passing = passing;
  }

  /// @param rows how many rows each lane has, 0 for those without events
  static Rows of(
      TimeOrder order, Importance importance, LaneMembers lanes, EventSet match, int[] rows) {
    byte[] rowOf = new byte[order.size()];
    Arrays.fill(rowOf, RowSweep.NONE);
    int[][][] bars = new int[rows.length][][];
    UnderWay[] passing = new UnderWay[rows.length];
    for (int lane = 0; lane < rows.length; lane++) {
      int[] members = rows[lane] == 0 ? new int[0] : lanes.toArray(lane);
      if (members.length > 0) {
        RowSweep.sweep(order, importance, members, rows[lane], rowOf);
      }
      bars[lane] = bars(order, members, rowOf);
      passing[lane] = passing(order, members, rowOf);
    }
    EventSet.Builder placed = new EventSet.Builder();
    match.forEach(
        ordinal -> {
          if (rowOf[ordinal] != RowSweep.NONE) {
            placed.add(ordinal);
          }
        });
    return new Rows(rowOf, placed.build(), bars, passing);
  }

  private static int[][] bars(TimeOrder order, int[] members, byte[] rowOf) {
    int[] counts = new int[Long.SIZE];
    int magnitudes = 0;
    for (int member : members) {
      if (rowOf[member] != RowSweep.NONE) {
        int magnitude = Importance.magnitude(order, member);
        counts[magnitude]++;
        magnitudes = Math.max(magnitudes, magnitude + 1);
      }
    }
    int[][] found = new int[magnitudes][];
    for (int i = 0; i < magnitudes; i++) {
      found[i] = new int[counts[i]];
      counts[i] = 0;
    }
    for (int member : members) {
      if (rowOf[member] != RowSweep.NONE) {
        int magnitude = Importance.magnitude(order, member);
        found[magnitude][counts[magnitude]++] = member;
      }
    }
    return found;
  }

  private static UnderWay passing(TimeOrder order, int[] members, byte[] rowOf) {
    long[] starts = new long[members.length];
    long[] ends = new long[members.length];
    int size = 0;
    for (int member : members) {
      long start = order.start(member);
      if (rowOf[member] == RowSweep.NONE && order.end(member) - start >= LASTING) {
        starts[size] = start;
        ends[size++] = order.end(member);
      }
    }
    return new UnderWay(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
  }

  /// The row of an event, or [RowSweep#NONE].
  int row(int ordinal) {
    return rowOf[ordinal];
  }

  /// The events that have a row.
  EventSet placed() {
    return placed;
  }

  /// The events of a lane with a row whose length is from 2^magnitude to below twice that, by
  /// ordinal, ascending; never to be changed.
  int[] bars(int lane, int magnitude) {
    return bars[lane][magnitude];
  }

  /// The greatest `magnitude` of [#bars] that a lane has, -1 where it has none.
  int greatest(int lane) {
    return bars[lane].length - 1;
  }

  /// The events of a lane without a row, by when they are under way.
  UnderWay passing(int lane) {
    return passing[lane];
  }
}
