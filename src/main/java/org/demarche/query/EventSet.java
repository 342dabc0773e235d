package org.demarche.query;

import java.util.List;
import java.util.function.IntConsumer;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

/// A set of events, by ordinal: those that a filter keeps, or those of a lane. Immutable.
///
/// Ordinals are in the order of time. How many of the set lie in a stretch of them, and so start in
/// a stretch of time, is found without looking at them.
public final class EventSet {
  private final RoaringBitmap bits;

  /// @param bits never changed afterwards
  EventSet(RoaringBitmap bits) {
    this.bits = bits;
  }

  /// Collects ordinals in ascending order.
  public static final class Builder {
    private final RoaringBitmap bits = new RoaringBitmap();

    /// @param ordinal none that is lower has been added later
    public void add(int ordinal) {
      bits.add(ordinal);
    }

    /// Ends the use of the builder.
    public EventSet build() {
      bits.runOptimize();
      return new EventSet(bits);
    }
  }

  /// All of `size` events.
  public static EventSet all(int size) {
    return new EventSet(RoaringBitmap.bitmapOfRange(0, size));
  }

  public static EventSet of(int... ordinals) {
    return new EventSet(RoaringBitmap.bitmapOf(ordinals));
  }

  /// Some ascending ordinals: those of `sorted` from the index `from` to below `to`.
  public static EventSet of(int[] sorted, int from, int to) {
    RoaringBitmap bits = new RoaringBitmap();
    bits.addN(sorted, from, to - from);
    return new EventSet(bits);
  }

  RoaringBitmap bits() {
    return bits;
  }

  public boolean isEmpty() {
    return bits.isEmpty();
  }

  public boolean contains(int ordinal) {
    return bits.contains(ordinal);
  }

  public int count() {
    return bits.getCardinality();
  }

  /// How many lie from `from` to below `to`.
  public int count(int from, int to) {
    return from >= to ? 0 : (int) bits.rangeCardinality(from, to);
  }

  public boolean intersects(EventSet other) {
    return RoaringBitmap.intersects(bits, other.bits);
  }

  public EventSet and(EventSet other) {
    return new EventSet(RoaringBitmap.and(bits, other.bits));
  }

  /// Those that the other one lacks.
  public EventSet without(EventSet other) {
    return new EventSet(RoaringBitmap.andNot(bits, other.bits));
  }

  /// The events of all of some sets.
  public static EventSet union(List<EventSet> sets) {
    RoaringBitmap[] all = sets.stream().map(EventSet::bits).toArray(RoaringBitmap[]::new);
    return new EventSet(RoaringBitmap.or(all));
  }

  /// The first one from `from` on, or -1.
  public int next(int from) {
    return (int) bits.nextValue(from);
  }

  /// The last one up to `to`, or -1.
  public int previous(int to) {
    return to < 0 ? -1 : (int) bits.previousValue(to);
  }

  /// The ordinal that `index` others of the set come before.
  ///
  /// @throws IllegalArgumentException when there are not so many
  public int get(int index) {
    return bits.select(index);
  }

  /// How many come before an ordinal.
  public int before(int ordinal) {
    return ordinal == 0 ? 0 : bits.rank(ordinal - 1);
  }

  /// Calls with each, ascending.
  public void forEach(IntConsumer action) {
    bits.forEach((org.roaringbitmap.IntConsumer) action::accept);
  }

  /// Calls with each from `from` to below `to`, ascending.
  public void forEach(int from, int to, IntConsumer action) {
    PeekableIntIterator all = bits.getIntIterator();
    all.advanceIfNeeded(from);
    while (all.hasNext() && all.peekNext() < to) {
      action.accept(all.next());
    }
  }

  /// Each, ascending.
  public int[] toArray() {
    return bits.toArray();
  }

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof EventSet set && bits.equals(set.bits));
  }

  @Override
  public int hashCode() {
    // That of the bits goes through all of them, and a match is looked up for each picture.
    return count();
  }

  @Override
  public String toString() {
    return "EventSet" + bits;
  }
}
