package org.demarche.layout;

import java.util.Arrays;
import org.demarche.query.TimeOrder;

/// Which events of a lane are drawn on their own at a level.
///
/// - A long one wherever it has a row.
/// - Of short ones in a bucket of few events the most important one of each row and slot.
/// - Of short ones in a bucket of many the most important ones of a longer stretch.
///
/// Each of these keeps at a finer level what it keeps at a coarser one: an event that is the most
/// important of a stretch is so of every part of it, a part has no more events than the whole, and
/// what was long stays long. Nothing that is drawn vanishes while one zooms in on it.
final class Thinning {
  private final LaneEvents events;
  private final TimeOrder order;
  private final Importance importance;
  private final Grid grid;

  /// Buckets with more events than this have many.
  private final int few;

  private final int[] best;
  private int[] found = new int[64];
  private int size;

  private Thinning(LaneEvents events, TimeOrder order, Importance importance, Grid grid) {
    this.events = events;
    this.order = order;
    this.importance = importance;
    this.grid = grid;
    few = 2 * events.box().rows();
    best = new int[events.box().rows()];
  }

  /// The events that start in a stretch, by ordinal, ascending.
  ///
  /// @param from a multiple of the grid's label length
  /// @param to another
  static int[] in(
      LaneEvents events, TimeOrder order, Importance importance, Grid grid, long from, long to) {
    Thinning chosen = new Thinning(events, order, importance, grid);
    int end = order.from(to);
    int ordinal = events.next(order.from(from));
    while (ordinal >= 0 && ordinal < end) {
      // Straight to the next stretch that has an event.
      long start = grid.label() * Math.floorDiv(order.start(ordinal), grid.label());
      int next = order.from(start + grid.label());
      chosen.stretch(start, order.from(start), next);
      ordinal = events.next(next);
    }
    int[] all = Arrays.copyOf(chosen.found, chosen.size);
    Arrays.sort(all);
    return all;
  }

  private void add(int ordinal) {
    if (size == found.length) {
      found = Arrays.copyOf(found, 2 * size);
    }
    found[size++] = ordinal;
  }

  private void stretch(long start, int from, int to) {
    int[] named = null;
    int ordinal = from;
    for (long second = start; ordinal < to; second += grid.bucket()) {
      int end = Math.min(to, order.from(second + grid.bucket()));
      int count = events.count(ordinal, end);
      if (count > few) {
        if (named == null) {
          named = named(from, to);
        }
        crowd(named, ordinal, end);
      } else if (count > 0) {
        few(ordinal, end);
      }
      ordinal = end;
    }
  }

  /// The most important short events of a stretch, at most one in each row.
  private int[] named(int from, int to) {
    Arrays.fill(best, -1);
    int wanted = Math.max(1, best.length / 3);
    events.forEachOfMost(wanted, from, to, this::compete);
    return best.clone();
  }

  private void compete(int ordinal) {
    int row = events.row(ordinal);
    if (row != RowSweep.NONE
        && !isLong(ordinal)
        && (best[row] < 0 || importance.rank(ordinal) < importance.rank(best[row]))) {
      best[row] = ordinal;
    }
  }

  private boolean isLong(int ordinal) {
    return order.end(ordinal) - order.start(ordinal) >= grid.bucket();
  }

  private void crowd(int[] named, int from, int to) {
    for (int ordinal : named) {
      if (ordinal >= from && ordinal < to) {
        add(ordinal);
      }
    }
    for (int magnitude = grid.barMagnitude(); magnitude <= events.greatest(); magnitude++) {
      events.forEachBar(magnitude, from, to, this::add);
    }
  }

  private void few(int from, int to) {
    Arrays.fill(best, -1);
    long[] slot = {Long.MIN_VALUE};
    events.forEach(
        from,
        to,
        ordinal -> {
          long own = Math.floorDiv(order.start(ordinal), grid.slot());
          if (own != slot[0]) {
            flush();
            slot[0] = own;
          }
          if (isLong(ordinal) && events.row(ordinal) != RowSweep.NONE) {
            add(ordinal);
          } else {
            compete(ordinal);
          }
        });
    flush();
  }

  private void flush() {
    for (int row = 0; row < best.length; row++) {
      if (best[row] >= 0) {
        add(best[row]);
        best[row] = -1;
      }
    }
  }
}
