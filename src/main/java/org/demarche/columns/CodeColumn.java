package org.demarche.columns;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// A column with any number of small whole numbers a row, without an object a row. Immutable.
public final class CodeColumn {
  /// By row where its codes begin, and at last where they end; null where each row has one code.
  private final int @Nullable [] offsets;

  private final int[] codes;

  private CodeColumn(int @Nullable [] offsets, int[] codes) {
    this.offsets = offsets;
    this.codes = codes;
  }

  /// One code a row.
  public static CodeColumn single(int[] codes) {
    return new CodeColumn(null, codes);
  }

  private int offset(int row) {
    return offsets == null ? row : offsets[row];
  }

  public int size(int row) {
    return offsets == null ? 1 : offsets[row + 1] - offsets[row];
  }

  public int get(int row, int index) {
    return codes[offset(row) + index];
  }

  public void forEach(int row, IntConsumer action) {
    int end = offset(row + 1);
    for (int i = offset(row); i < end; i++) {
      action.accept(codes[i]);
    }
  }

  public int rows() {
    return offsets == null ? codes.length : offsets.length - 1;
  }

  /// How many codes all rows have together.
  public int length() {
    return codes.length;
  }

  /// This column with every code replaced by `mapping[code]`; itself where that changes nothing.
  public CodeColumn mapped(int[] mapping) {
    boolean same = true;
    for (int code = 0; same && code < mapping.length; code++) {
      same = mapping[code] == code;
    }
    if (same) {
      return this;
    }
    int[] mapped = new int[codes.length];
    for (int i = 0; i < mapped.length; i++) {
      mapped[i] = mapping[codes[i]];
    }
    return new CodeColumn(offsets, mapped);
  }

  /// As [#mapped], where different codes may become the same: each then stands once in a row, where
  /// it stood first.
  public CodeColumn mappedOnce(int[] mapping) {
    if (offsets == null) {
      return mapped(mapping);
    }
    Builder merged = new Builder(rows(), codes.length);
    for (int row = 0; row < rows(); row++) {
      for (int i = offsets[row]; i < offsets[row + 1]; i++) {
        merged.add(mapping[codes[i]]);
      }
      merged.endRow();
    }
    return merged.build();
  }

  /// This column with a code in each row that had none.
  public CodeColumn withDefault(int code) {
    Builder filled = new Builder(rows(), codes.length + rows());
    for (int row = 0; row < rows(); row++) {
      forEach(row, filled::add);
      if (size(row) == 0) {
        filled.add(code);
      }
      filled.endRow();
    }
    return filled.build();
  }

  /// This column with the codes that a row of another has in place of a row's own; itself where
  /// they are the same.
  ///
  /// @param from [#single] if this one is
  CodeColumn with(int row, CodeColumn from, int at) {
    int old = size(row);
    int start = offset(row);
    int[] put = Arrays.copyOfRange(from.codes, from.offset(at), from.offset(at + 1));
    if (Arrays.equals(codes, start, start + old, put, 0, put.length)) {
      return this;
    }
    int[] all = new int[codes.length - old + put.length];
    System.arraycopy(codes, 0, all, 0, start);
    System.arraycopy(put, 0, all, start, put.length);
    System.arraycopy(codes, start + old, all, start + put.length, codes.length - start - old);
    if (offsets == null) {
      return new CodeColumn(null, all);
    }
    int[] moved = offsets.clone();
    for (int later = row + 1; later < moved.length; later++) {
      moved[later] += put.length - old;
    }
    return new CodeColumn(moved, all);
  }

  /// Whether every row has the same codes in the same order as in another column.
  public boolean isSame(CodeColumn other) {
    return this == other
        || (Arrays.equals(codes, other.codes) && Arrays.equals(offsets, other.offsets));
  }

  /// Another column where it has the same codes, to be kept in place of this one.
  CodeColumn orSame(CodeColumn other) {
    return isSame(other) ? other : this;
  }

  /// How often each code below `size` stands in the column.
  public int[] counts(int size) {
    int[] counts = new int[size];
    for (int code : codes) {
      counts[code]++;
    }
    return counts;
  }

  /// Rows of several columns in another order.
  ///
  /// @param columns none of them [#single]
  /// @param places by row of the result, the column in the upper half and the row in it in the
  ///   lower
  static CodeColumn gathered(CodeColumn[] columns, long[] places) {
    int[][] from = new int[columns.length][];
    for (int i = 0; i < from.length; i++) {
      from[i] = Objects.requireNonNull(columns[i].offsets);
    }
    int[] offsets = new int[places.length + 1];
    int[] starts = new int[places.length];
    int length = 0;
    for (int row = 0; row < places.length; row++) {
      int[] theirs = from[(int) (places[row] >>> 32)];
      int start = theirs[(int) places[row]];
      starts[row] = start;
      length += theirs[(int) places[row] + 1] - start;
      offsets[row + 1] = length;
    }
    int[] codes = new int[length];
    for (int row = 0; row < places.length; row++) {
      int[] theirs = columns[(int) (places[row] >>> 32)].codes;
      int at = starts[row];
      for (int to = offsets[row]; to < offsets[row + 1]; to++) {
        codes[to] = theirs[at++];
      }
    }
    return new CodeColumn(offsets, codes);
  }

  /// Collects rows in order.
  public static final class Builder {
    private int[] offsets;
    private int[] codes;
    private int row;
    private int length;

    /// @param rows how many there may be, for a start
    public Builder(int rows) {
      this(rows, rows * 2);
    }

    /// @param length how many codes there may be, for a start
    Builder(int rows, int length) {
      offsets = new int[Math.max(16, rows + 1)];
      codes = new int[Math.max(16, length)];
    }

    /// Adds a code to the current row unless the row has it.
    public void add(int code) {
      for (int i = offsets[row]; i < length; i++) {
        if (codes[i] == code) {
          return;
        }
      }
      if (length == codes.length) {
        codes = Arrays.copyOf(codes, length * 2);
      }
      codes[length++] = code;
    }

    /// How many codes the current row has by now.
    int rowSize() {
      return length - offsets[row];
    }

    public void endRow() {
      row++;
      if (row == offsets.length) {
        offsets = Arrays.copyOf(offsets, row * 2);
      }
      offsets[row] = length;
    }

    /// The rows so far; begins anew with none.
    CodeColumn take() {
      CodeColumn taken =
          new CodeColumn(Arrays.copyOf(offsets, row + 1), Arrays.copyOf(codes, length));
      row = 0;
      length = 0;
      return taken;
    }

    public CodeColumn build() {
      return new CodeColumn(
          offsets.length == row + 1 ? offsets : Arrays.copyOf(offsets, row + 1),
          codes.length == length ? codes : Arrays.copyOf(codes, length));
    }
  }
}
