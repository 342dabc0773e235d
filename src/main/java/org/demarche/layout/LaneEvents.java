package org.demarche.layout;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.demarche.query.EventSet;
import org.jspecify.annotations.Nullable;

/// The matching events whose own lane is one lane, and their rows. For one thread at a time.
final class LaneEvents {
  private static final int[] NO_BARS = {};

  private final LaneBox box;

  /// The lanes of the rows in which its events are.
  private final int[] lanes;

  private final Rows rows;
  private final boolean passing;
  private final EventSet members;
  private final Importance importance;

  /// By sample, the events in it that have a row; made when first needed.
  private final @Nullable EventSet[] samples;

  /// @param lanes of the rows, among which the events are; one where the rows are of this match
  /// @param passing whether the rows are those of this very match
  LaneEvents(
      LaneBox box,
      int[] lanes,
      Rows rows,
      boolean passing,
      EventSet members,
      Importance importance) {
    this.box = box;
    this.lanes = lanes;
    this.rows = rows;
    this.passing = passing;
    this.members = members;
    this.importance = importance;
    samples = new EventSet[Math.max(1, importance.depth())];
  }

  LaneBox box() {
    return box;
  }

  boolean contains(int ordinal) {
    return members.contains(ordinal);
  }

  /// How many lie from `from` to below `to`.
  int count(int from, int to) {
    return members.count(from, to);
  }

  /// The first ordinal from `from` on, or -1.
  int next(int from) {
    return members.next(from);
  }

  /// The last ordinal up to `to`, or -1.
  int previous(int to) {
    return members.previous(to);
  }

  void forEach(int from, int to, IntConsumer action) {
    members.forEach(from, to, action);
  }

  /// The row of an event, or [RowSweep#NONE] where it has none in this lane's height.
  int row(int ordinal) {
    int row = rows.row(ordinal);
    return row < box.rows() ? row : RowSweep.NONE;
  }

  /// Calls with the most important events that have a row: about `wanted` of those with a ordinal
  /// from `from` to below `to`, in the order of time. What is given for a stretch is given for each
  /// part of it that it lies in.
  void forEachOfMost(int wanted, int from, int to, IntConsumer action) {
    int halvings = count(from, to) / Math.max(1, wanted);
    int index =
        Math.clamp(Integer.SIZE - Integer.numberOfLeadingZeros(halvings), 0, samples.length - 1);
    while (index < samples.length - 1 && isEnough(index, wanted, from, to)) {
      index++;
    }
    while (index > 0 && !isEnough(index, wanted, from, to)) {
      index--;
    }
    sample(index).forEach(from, to, action);
  }

  private boolean isEnough(int index, int wanted, int from, int to) {
    return sample(index).count(from, to) >= wanted;
  }

  private EventSet sample(int index) {
    EventSet known = samples[index];
    if (known == null) {
      known = index == 0 ? members.and(rows.placed()) : sample(0).and(importance.sample(index));
      samples[index] = known;
    }
    return known;
  }

  /// Calls with each event that has a row, a length from 2^magnitude to below twice that, and a
  /// ordinal from `from` to below `to`.
  void forEachBar(int magnitude, int from, int to, IntConsumer action) {
    for (int lane : lanes) {
      int[] bars = magnitude <= rows.greatest(lane) ? rows.bars(lane, magnitude) : NO_BARS;
      for (int i = firstAt(bars, from); i < bars.length && bars[i] < to; i++) {
        if (row(bars[i]) != RowSweep.NONE && members.contains(bars[i])) {
          action.accept(bars[i]);
        }
      }
    }
  }

  /// The greatest power of two of a length, rounded down, of those with a row; -1 where none has.
  int greatest() {
    return Arrays.stream(lanes).map(rows::greatest).max().orElse(-1);
  }

  private static int firstAt(int[] sorted, int from) {
    int found = Arrays.binarySearch(sorted, from);
    return found < 0 ? -1 - found : found;
  }

  /// How many events without a row are under way at a moment; 0 while that is not known.
  int passing(long second) {
    return passing ? rows.passing(lanes[0]).at(second) : 0;
  }
}
