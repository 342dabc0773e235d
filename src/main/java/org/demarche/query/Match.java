package org.demarche.query;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/// The events that a filter keeps, as a bitmap. Immutable.
///
/// What a [FacetIndex] finds is kept by position in the order of time, so that a stretch of time is
/// a stretch of the bitmap; what is made from ordinals is turned into positions when it is asked
/// for them.
public final class Match {
  /// Positions in `order`, or ordinals where there is none.
  private final RoaringBitmap bits;

  private final @Nullable TimeOrder order;

  /// This match by position, once somebody has asked. Threads that meet here find it twice.
  private @Nullable Match positioned;

  private Match(RoaringBitmap bits, @Nullable TimeOrder order) {
    this.bits = bits;
    this.order = order;
  }

  /// @param positions never changed afterwards
  static Match at(RoaringBitmap positions, TimeOrder order) {
    return new Match(positions, order);
  }

  /// All of `size` events.
  public static Match all(int size) {
    return new Match(RoaringBitmap.bitmapOfRange(0, size), null);
  }

  public static Match of(int... ordinals) {
    return new Match(RoaringBitmap.bitmapOf(ordinals), null);
  }

  /// Where the events stand in an order of time.
  public Positions positions(TimeOrder wanted) {
    return new Positions(bits(wanted));
  }

  private RoaringBitmap bits(TimeOrder wanted) {
    if (wanted.equals(order)) {
      return bits;
    }
    Match known = positioned;
    if (known == null || !wanted.equals(known.order)) {
      known = new Match(positioned(wanted), wanted);
      positioned = known;
    }
    return known.bits;
  }

  private RoaringBitmap positioned(TimeOrder wanted) {
    int count = count();
    if (count == wanted.size()) {
      return RoaringBitmap.bitmapOfRange(0, count);
    }
    int[] positions = new int[count];
    int[] next = {0};
    forEachUnordered(ordinal -> positions[next[0]++] = wanted.position(ordinal));
    Arrays.sort(positions);
    return RoaringBitmap.bitmapOf(positions);
  }

  public boolean contains(int ordinal) {
    return bits.contains(order == null ? ordinal : order.position(ordinal));
  }

  public int count() {
    return bits.getCardinality();
  }

  public boolean isEmpty() {
    return bits.isEmpty();
  }

  /// Calls with every ordinal, ascending.
  public void forEach(IntConsumer action) {
    if (order == null) {
      forEachUnordered(action);
    } else {
      Arrays.stream(toArray()).forEach(action);
    }
  }

  private void forEachUnordered(IntConsumer action) {
    TimeOrder by = order;
    bits.forEach(
        (org.roaringbitmap.IntConsumer) bit -> action.accept(by == null ? bit : by.ordinal(bit)));
  }

  /// Every ordinal, ascending.
  public int[] toArray() {
    if (order == null) {
      return bits.toArray();
    }
    BitSet ordinals = new BitSet(order.size());
    forEachUnordered(ordinals::set);
    return ordinals.stream().toArray();
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Match match)) {
      return false;
    }
    if (Objects.equals(order, match.order)) {
      return bits.equals(match.bits);
    }
    if (count() != match.count()) {
      return false;
    }
    if (order == null) {
      return match.equals(this);
    }
    if (match.order == null) {
      boolean known = match.isEmpty() || match.bits.last() < order.size();
      return known && bits.equals(match.bits(order));
    }
    // Two orders may be of two tables, whose ordinals one of them need not have.
    return Arrays.equals(toArray(), match.toArray());
  }

  @Override
  public int hashCode() {
    // The same however the events are kept.
    return count();
  }

  @Override
  public String toString() {
    return "Match" + Arrays.toString(toArray());
  }
}
