package org.demarche.query;

import java.util.function.IntConsumer;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

/// A set of events, named by their positions in an order of time. Immutable.
///
/// How many of the set lie in a stretch of positions, and so start in a stretch of time, is found
/// without looking at them.
public final class Positions {
  private final RoaringBitmap bits;

  /// @param bits never changed afterwards
  Positions(RoaringBitmap bits) {
    this.bits = bits;
  }

  /// Collects positions in ascending order.
  public static final class Builder {
    private final RoaringBitmap bits = new RoaringBitmap();

    /// @param position none that is lower has been added later
    public void add(int position) {
      bits.add(position);
    }

    /// Ends the use of the builder.
    public Positions build() {
      bits.runOptimize();
      return new Positions(bits);
    }
  }

  /// Some ascending positions: those of `sorted` from the index `from` to below `to`.
  public static Positions of(int[] sorted, int from, int to) {
    RoaringBitmap bits = new RoaringBitmap();
    bits.addN(sorted, from, to - from);
    return new Positions(bits);
  }

  RoaringBitmap bits() {
    return bits;
  }

  public boolean isEmpty() {
    return bits.isEmpty();
  }

  public boolean contains(int position) {
    return bits.contains(position);
  }

  public int count() {
    return bits.getCardinality();
  }

  /// How many lie from `from` to below `to`.
  public int count(int from, int to) {
    return from >= to ? 0 : (int) bits.rangeCardinality(from, to);
  }

  public boolean intersects(Positions other) {
    return RoaringBitmap.intersects(bits, other.bits);
  }

  public Positions and(Positions other) {
    return new Positions(RoaringBitmap.and(bits, other.bits));
  }

  /// The first one from `from` on, or -1.
  public int next(int from) {
    return (int) bits.nextValue(from);
  }

  /// The last one up to `to`, or -1.
  public int previous(int to) {
    return to < 0 ? -1 : (int) bits.previousValue(to);
  }

  /// The position that `index` others come before.
  ///
  /// @throws IllegalArgumentException when there are not so many
  public int get(int index) {
    return bits.select(index);
  }

  /// How many come before a position.
  public int before(int position) {
    return position == 0 ? 0 : bits.rank(position - 1);
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
    return other instanceof Positions positions && bits.equals(positions.bits);
  }

  @Override
  public int hashCode() {
    return bits.hashCode();
  }

  @Override
  public String toString() {
    return "Positions" + bits;
  }
}
