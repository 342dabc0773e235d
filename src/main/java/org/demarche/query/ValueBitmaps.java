package org.demarche.query;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/// For each value of a facet, the events that have it.
final class ValueBitmaps<T> {
  private final Dictionary<T> values;
  private final RoaringBitmap[] bitmaps;

  /// @param known values to index; others that a row mentions are added
  /// @param rows how many events there are
  /// @param valuesOf the values of a row
  /// @param within a value and all it counts towards: those that it is a part of
  ValueBitmaps(
      Collection<T> known,
      int rows,
      IntFunction<? extends Collection<T>> valuesOf,
      Function<T, List<T>> within) {
    values = new Dictionary<>(known);
    CodeColumn.Builder column = new CodeColumn.Builder(rows);
    for (int row = 0; row < rows; row++) {
      for (T value : valuesOf.apply(row)) {
        within.apply(value).forEach(each -> column.add(values.add(each)));
      }
      column.endRow();
    }
    CodeColumn codes = column.build();
    bitmaps = new RoaringBitmap[values.size()];
    for (int code = 0; code < bitmaps.length; code++) {
      bitmaps[code] = new RoaringBitmap();
    }
    for (int row = 0; row < rows; row++) {
      int event = row;
      codes.forEach(row, code -> bitmaps[code].add(event));
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
