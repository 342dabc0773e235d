package org.demarche.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.demarche.columns.CodeColumn;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/// The events of each value, where values are found in a column.
final class ValueBitmaps<T> implements CountedBitmaps<T> {
  private final ValueColumn<T> column;

  /// By value, those it counts towards.
  private final int[][] counted;

  private final RoaringBitmap[] bitmaps;

  private ValueBitmaps(ValueColumn<T> column, int[][] counted) {
    this.column = column;
    this.counted = counted;
    bitmaps = bitmaps(column.codes(), counted);
  }

  /// @param column the values of each event, by ordinal
  /// @param within a value and all it counts towards: those that it is a part of, which are in the
  ///   column's dictionary too
  /// @param before kept where they are of the same
  static <T> ValueBitmaps<T> of(
      ValueColumn<T> column, Function<T, List<T>> within, Optional<ValueBitmaps<T>> before) {
    int[][] counted = column.values().codes(within);
    return before
        .filter(known -> known.column.isSame(column) && Arrays.deepEquals(known.counted, counted))
        .orElseGet(() -> new ValueBitmaps<>(column, counted));
  }

  /// Sorts the events by code first: a bitmap is made quickest from ascending numbers.
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
    int[] ordinals = new int[length];
    sort(codes, counted, ends, ordinals);
    RoaringBitmap[] bitmaps = new RoaringBitmap[counted.length];
    IntStream.range(0, counted.length)
        .parallel()
        .forEach(
            code -> {
              int start = code == 0 ? 0 : ends[code - 1];
              bitmaps[code] = new RoaringBitmap();
              bitmaps[code].addN(ordinals, start, ends[code] - start);
              bitmaps[code].runOptimize();
            });
    return bitmaps;
  }

  /// Moves the end of each code on by the events that count towards it, and puts them there if
  /// there is room.
  private static void sort(CodeColumn codes, int[][] counted, int[] ends, int[] ordinals) {
    int[] last = new int[counted.length];
    Arrays.fill(last, -1);
    for (int ordinal = 0; ordinal < codes.rows(); ordinal++) {
      int here = codes.size(ordinal);
      for (int i = 0; i < here; i++) {
        for (int code : counted[codes.get(ordinal, i)]) {
          // Two parts of one whole count once.
          if (last[code] != ordinal) {
            last[code] = ordinal;
            if (ordinals.length > 0) {
              ordinals[ends[code]] = ordinal;
            }
            ends[code]++;
          }
        }
      }
    }
  }

  /// The events that have the value; none for one that is not known.
  RoaringBitmap of(T value) {
    int code = column.values().code(value);
    return code < 0 ? new RoaringBitmap() : bitmaps[code];
  }

  @Override
  public RoaringBitmap any(Collection<T> wanted) {
    return FastAggregation.or(wanted.stream().map(this::of).toArray(RoaringBitmap[]::new));
  }

  /// The events that have every one of the values, of which there is at least one.
  RoaringBitmap all(Collection<T> wanted) {
    return FastAggregation.and(wanted.stream().map(this::of).toArray(RoaringBitmap[]::new));
  }

  @Override
  public int count(T value, Tally among) {
    return among.count(of(value));
  }
}
