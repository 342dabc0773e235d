package org.demarche.query;

import java.util.Arrays;
import java.util.Optional;
import org.roaringbitmap.RoaringBitmap;

/// The events that are so significant at least.
final class SignificanceBitmaps {
  /// By significance, from the least on.
  private final RoaringBitmap[] atLeast =
      new RoaringBitmap[Significance.MOST - Significance.LEAST + 1];

  /// @param before kept where they are the same
  static SignificanceBitmaps of(EventTable table, Optional<SignificanceBitmaps> before) {
    SignificanceBitmaps found = new SignificanceBitmaps(table);
    return before.filter(known -> Arrays.equals(known.atLeast, found.atLeast)).orElse(found);
  }

  private SignificanceBitmaps(EventTable table) {
    Arrays.setAll(atLeast, at -> new RoaringBitmap());
    for (int ordinal = 0; ordinal < table.size(); ordinal++) {
      for (int least = Significance.LEAST; least <= table.significance(ordinal); least++) {
        atLeast[least - Significance.LEAST].add(ordinal);
      }
    }
    Arrays.stream(atLeast).forEach(RoaringBitmap::runOptimize);
  }

  RoaringBitmap atLeast(int least) {
    return atLeast[least - Significance.LEAST];
  }
}
