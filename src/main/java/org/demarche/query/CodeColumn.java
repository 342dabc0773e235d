package org.demarche.query;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// A column with any number of small whole numbers a row, without an object a row.
final class CodeColumn {
  private final int[] offsets;
  private final int[] codes;

  private CodeColumn(int[] offsets, int[] codes) {
    this.offsets = offsets;
    this.codes = codes;
  }

  int size(int row) {
    return offsets[row + 1] - offsets[row];
  }

  int get(int row, int index) {
    return codes[offsets[row] + index];
  }

  void forEach(int row, IntConsumer action) {
    for (int i = offsets[row]; i < offsets[row + 1]; i++) {
      action.accept(codes[i]);
    }
  }

  int rows() {
    return offsets.length - 1;
  }

  /// This column with every code replaced by `mapping[code]`.
  CodeColumn mapped(int[] mapping) {
    return new CodeColumn(offsets, Arrays.stream(codes).map(code -> mapping[code]).toArray());
  }

  /// Collects rows in order.
  static final class Builder {
    private final int[] offsets;
    private int[] codes;
    private int row;
    private int length;

    Builder(int rows) {
      offsets = new int[rows + 1];
      codes = new int[Math.max(16, rows * 2)];
    }

    /// Adds a code to the current row unless the row has it.
    void add(int code) {
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

    void endRow() {
      offsets[++row] = length;
    }

    CodeColumn build() {
      return new CodeColumn(offsets, Arrays.copyOf(codes, length));
    }
  }
}
