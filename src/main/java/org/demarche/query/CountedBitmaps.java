package org.demarche.query;

import java.util.Collection;
import org.roaringbitmap.RoaringBitmap;

/// For each value of a facet, the events that have it.
interface CountedBitmaps<K> {
  /// The events that have at least one of the values.
  RoaringBitmap any(Collection<K> wanted);

  /// How many of `among` have the value.
  int count(K value, Tally among);
}
