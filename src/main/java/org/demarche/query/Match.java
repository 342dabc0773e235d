package org.demarche.query;

import java.util.function.IntConsumer;
import org.roaringbitmap.ImmutableBitmapDataProvider;

/// The events that a filter keeps, as a bitmap over ordinals. Immutable.
public final class Match {
  private final ImmutableBitmapDataProvider ordinals;

  Match(ImmutableBitmapDataProvider ordinals) {
    this.ordinals = ordinals;
  }

  public boolean contains(int ordinal) {
    return ordinals.contains(ordinal);
  }

  public int count() {
    return ordinals.getCardinality();
  }

  /// Calls with every ordinal, ascending.
  public void forEach(IntConsumer action) {
    ordinals.forEach(action::accept);
  }
}
