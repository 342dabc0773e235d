package org.demarche.columns;

import java.util.Arrays;

/// Columns of events that take a byte a row, all of one length. Whoever makes them fills them, and
/// then leaves them alone.
final class SmallColumns {
  static final int MOST_WITNESSES = 0xFF;

  /// 1 to 5.
  final byte[] significance;

  private final byte[] witnesses;

  SmallColumns(int size) {
    this(new byte[size], new byte[size]);
  }

  private SmallColumns(byte[] significance, byte[] witnesses) {
    this.significance = significance;
    this.witnesses = witnesses;
  }

  int size() {
    return significance.length;
  }

  /// A copy with so many rows.
  SmallColumns resized(int size) {
    return new SmallColumns(Arrays.copyOf(significance, size), Arrays.copyOf(witnesses, size));
  }

  void set(int row, int weight, int sources) {
    significance[row] = (byte) weight;
    witnesses[row] = (byte) Math.min(sources, MOST_WITNESSES);
  }

  /// Copies a row of other columns.
  void set(int row, SmallColumns from, int at) {
    significance[row] = from.significance[at];
    witnesses[row] = from.witnesses[at];
  }

  /// How many of the row's sources, the first ones, tell of the event; no more than 255 are
  /// counted.
  int witnesses(int row) {
    return witnesses[row] & MOST_WITNESSES;
  }

  boolean hasSameWitnesses(SmallColumns other) {
    return Arrays.equals(witnesses, other.witnesses);
  }

  boolean isSame(SmallColumns other) {
    return this == other
        || (Arrays.equals(significance, other.significance) && hasSameWitnesses(other));
  }

  boolean isSame(int row, SmallColumns other, int at) {
    return significance[row] == other.significance[at] && witnesses[row] == other.witnesses[at];
  }
}
