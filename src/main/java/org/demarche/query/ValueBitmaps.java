package org.demarche.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.columns.CodeColumn;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/// The events of each value, where values are found in a column, and those that have none.
final class ValueBitmaps<T> implements CountedBitmaps<T> {
  private final ValueColumn<T> column;

  /// By value, those it counts towards.
  private final int[][] counted;

  /// By value, whether an event that has it lacks nothing.
  private final boolean[] present;

  private final RoaringBitmap[] bitmaps;
  private final RoaringBitmap missing;

  private ValueBitmaps(ValueColumn<T> column, int[][] counted, boolean[] present) {
    this.column = column;
    this.counted = counted;
    this.present = present;
    bitmaps = bitmaps(column.codes(), counted);
    missing = missing(column.codes(), present);
  }

  private static RoaringBitmap missing(CodeColumn codes, boolean[] present) {
    RoaringBitmap missing = new RoaringBitmap();
    for (int ordinal = 0; ordinal < codes.rows(); ordinal++) {
      boolean has = false;
      for (int i = 0; !has && i < codes.size(ordinal); i++) {
        has = present[codes.get(ordinal, i)];
      }
      if (!has) {
        missing.add(ordinal);
      }
    }
    missing.runOptimize();
    return missing;
  }

  /// @param column the values of each event, by ordinal
  /// @param within a value and all it counts towards: those that it is a part of, which are in the
  ///   column's dictionary too
  /// @param present whether an event that has the value lacks nothing
  /// @param before kept where they are of the same
  static <T> ValueBitmaps<T> of(
      ValueColumn<T> column,
      Function<T, List<T>> within,
      Predicate<T> present,
      Optional<ValueBitmaps<T>> before) {
    int[][] counted = column.values().codes(within);
    boolean[] counting = new boolean[counted.length];
    for (int code = 0; code < counting.length; code++) {
      counting[code] = present.test(column.values().value(code));
    }
    return before
        .filter(
            known ->
                known.column.isSame(column)
                    && Arrays.deepEquals(known.counted, counted)
                    && Arrays.equals(known.present, counting))
        .orElseGet(() -> new ValueBitmaps<>(column, counted, counting));
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

  /// The events that have no value, or none that counts.
  RoaringBitmap missing() {
    return missing;
  }

  RoaringBitmap everything() {
    return RoaringBitmap.bitmapOfRange(0, column.codes().rows());
  }

  /// The events that have something that is asked for.
  RoaringBitmap any(Ticks<T> ticks) {
    return FastAggregation.or(events(ticks.values(), ticks.missing() == Wish.WITH));
  }

  /// The events that have all that is asked for, which is something.
  RoaringBitmap all(Ticks<T> ticks) {
    return FastAggregation.and(events(ticks.values(), ticks.missing() == Wish.WITH));
  }

  /// The events that have something that is ruled out.
  RoaringBitmap ruledOut(Ticks<T> ticks) {
    return FastAggregation.or(events(ticks.without(), ticks.missing() == Wish.WITHOUT));
  }

  private RoaringBitmap[] events(Collection<T> values, boolean none) {
    return Stream.concat(values.stream().map(this::of), none ? Stream.of(missing) : Stream.of())
        .toArray(RoaringBitmap[]::new);
  }

  @Override
  public int count(T value, Tally among) {
    return among.count(of(value));
  }
}
