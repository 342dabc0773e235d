package org.demarche.query;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/// For each value of a facet, the events that have it.
final class ValueBitmaps<T> {
  private final Dictionary<T> values;
  private final RoaringBitmap[] bitmaps;

  /// @param column the values of each event
  /// @param within a value and all it counts towards: those that it is a part of, which are in the
  ///   column's dictionary too
  ValueBitmaps(ValueColumn<T> column, Function<T, List<T>> within) {
    values = column.values();
    int[][] counted = new int[values.size()][];
    for (int code = 0; code < counted.length; code++) {
      counted[code] = within.apply(values.value(code)).stream().mapToInt(values::code).toArray();
    }
    bitmaps = new RoaringBitmap[values.size()];
    for (int code = 0; code < bitmaps.length; code++) {
      bitmaps[code] = new RoaringBitmap();
    }
    CodeColumn codes = column.codes();
    for (int row = 0; row < codes.rows(); row++) {
      for (int i = 0; i < codes.size(row); i++) {
        for (int code : counted[codes.get(row, i)]) {
          bitmaps[code].add(row);
        }
      }
    }
    for (RoaringBitmap bitmap : bitmaps) {
      bitmap.runOptimize();
    }
  }

  /// The events that have the value; none for one that is not known.
  RoaringBitmap of(T value) {
    int code = values.code(value);
    return code < 0 ? new RoaringBitmap() : bitmaps[code];
  }

  /// The events that have at least one of the values.
  RoaringBitmap any(Collection<T> wanted) {
    return FastAggregation.or(wanted.stream().map(this::of).toArray(RoaringBitmap[]::new));
  }

  /// The events that have every one of the values, of which there is at least one.
  RoaringBitmap all(Collection<T> wanted) {
    return FastAggregation.and(wanted.stream().map(this::of).toArray(RoaringBitmap[]::new));
  }

  /// How many of `among` have the value.
  int count(T value, RoaringBitmap among) {
    return RoaringBitmap.andCardinality(of(value), among);
  }
}
