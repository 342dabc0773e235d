package org.demarche.query;

import java.util.function.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/// The events that a filter keeps, as a bitmap over ordinals. Immutable.
public final class Match {
  private final RoaringBitmap ordinals;

  /// @param ordinals never changed afterwards
  Match(RoaringBitmap ordinals) {
    this.ordinals = ordinals;
  }

  /// All of `size` events.
  public static Match all(int size) {
    return new Match(RoaringBitmap.bitmapOfRange(0, size));
  }

  public static Match of(int... ordinals) {
    return new Match(RoaringBitmap.bitmapOf(ordinals));
  }

  public boolean contains(int ordinal) {
    return ordinals.contains(ordinal);
  }

  public int count() {
    return ordinals.getCardinality();
  }

  public boolean isEmpty() {
    return ordinals.isEmpty();
  }

  /// Calls with every ordinal, ascending.
  public void forEach(IntConsumer action) {
    ordinals.forEach((org.roaringbitmap.IntConsumer) action::accept);
  }

  /// Every ordinal, ascending.
  public int[] toArray() {
    return ordinals.toArray();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Match match && ordinals.equals(match.ordinals);
  }

  @Override
  public int hashCode() {
    return ordinals.hashCode();
  }

  @Override
  public String toString() {
    return "Match" + ordinals;
  }
}
