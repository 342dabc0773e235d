package org.demarche.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.demarche.model.CodeColumn;
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
    bitmaps = bitmaps(column.codes(), counted);
  }

  /// Sorts the rows by code first: a bitmap is made quickest from ascending rows.
  private static RoaringBitmap[] bitmaps(CodeColumn codes, int[][] counted) {
    int[] ends = new int[counted.length];
    int[] none = {};
    sort(codes, counted, ends, none);
    int length = 0;
    for (int code = 0; code < ends.length; code++) {
      int size = ends[code];
      ends[code] = length;
      length += size;
    }
    int[] rows = new int[length];
    sort(codes, counted, ends, rows);
    RoaringBitmap[] bitmaps = new RoaringBitmap[counted.length];
    IntStream.range(0, counted.length)
        .parallel()
        .forEach(
            code -> {
              int start = code == 0 ? 0 : ends[code - 1];
              bitmaps[code] = new RoaringBitmap();
              bitmaps[code].addN(rows, start, ends[code] - start);
              bitmaps[code].runOptimize();
            });
    return bitmaps;
  }

  /// Moves the end of each code on by the rows that count towards it, and puts them there if there
  /// is room.
  private static void sort(CodeColumn codes, int[][] counted, int[] ends, int[] rows) {
    int[] last = new int[counted.length];
    Arrays.fill(last, -1);
    int size = codes.rows();
    for (int row = 0; row < size; row++) {
      int here = codes.size(row);
      for (int i = 0; i < here; i++) {
        for (int code : counted[codes.get(row, i)]) {
          // Two parts of one whole count once.
          if (last[code] != row) {
            last[code] = row;
            if (rows.length > 0) {
              rows[ends[code]] = row;
            }
            ends[code]++;
          }
        }
      }
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
