package org.demarche.layout;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.demarche.query.EventTable;

/// Events that ask for room in one lane, as columns in the order of their left ends.
final class Candidates {
  private final int[] ordinals;
  private final boolean[] extended;
  private final boolean[] lasting;
  private final double[] left;
  private final double[] textStart;

  /// Right ends, by how much is written.
  private final Map<LabelForm, double[]> right = new EnumMap<>(LabelForm.class);

  private final int[] significance;
  private final long[] rank;
  private final TitleWidths widths;

  private Candidates(TitleWidths widths, int size) {
    this.widths = widths;
    ordinals = new int[size];
    extended = new boolean[size];
    lasting = new boolean[size];
    left = new double[size];
    textStart = new double[size];
    for (LabelForm form : LabelForm.values()) {
      right.put(form, new double[size]);
    }
    significance = new int[size];
    rank = new long[size];
  }

  /// @param ordinals of the events
  /// @param goesOn which of them are drawn to the end of all content
  static Candidates of(
      EventTable table,
      int[] ordinals,
      IntPredicate goesOn,
      Footprint footprint,
      TitleWidths widths) {
    long[] keys = new long[ordinals.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = Sorting.key(footprint.left(ordinals[i]));
    }
    int[] order = Sorting.order(keys);
    Candidates all = new Candidates(widths, order.length);
    for (int i = 0; i < order.length; i++) {
      int ordinal = ordinals[order[i]];
      all.fill(i, ordinal, table, goesOn.test(ordinal), footprint);
    }
    return all;
  }

  private void fill(int i, int ordinal, EventTable table, boolean goesOn, Footprint footprint) {
    ordinals[i] = ordinal;
    extended[i] = goesOn;
    lasting[i] = footprint.isLasting(ordinal, goesOn);
    significance[i] = table.significance(ordinal);
    rank[i] = rank(table, ordinal);
    left[i] = footprint.left(ordinal);
    textStart[i] = footprint.textStart(ordinal);
    for (LabelForm form : LabelForm.values()) {
      column(form)[i] = footprint.right(ordinal, goesOn, widths.room(ordinal, form));
    }
  }

  /// A total order of importance: significance, then how long it lasts (in powers of two), then the
  /// order of the dataset.
  static long rank(EventTable table, int ordinal) {
    long length = table.outerEnd(ordinal) - table.outerStart(ordinal);
    long magnitude = table.isRange(ordinal) ? 63 - Long.numberOfLeadingZeros(length | 1) : 0;
    return ((long) table.significance(ordinal) << 40)
        | (magnitude << 32)
        | (Integer.MAX_VALUE - ordinal);
  }

  int size() {
    return ordinals.length;
  }

  int ordinal(int i) {
    return ordinals[i];
  }

  boolean extended(int i) {
    return extended[i];
  }

  /// Whether it fills a row for longer than a window shows.
  boolean lasting(int i) {
    return lasting[i];
  }

  double left(int i) {
    return left[i];
  }

  /// Where text beside a candidate would start.
  double textStart(int i) {
    return textStart[i];
  }

  /// The width of a candidate's text in a form, in pixels.
  double width(int i, LabelForm form) {
    return widths.room(ordinals[i], form);
  }

  /// The least width of a short title that is cut, in pixels.
  double leastCut(int i) {
    return widths.leastCut(ordinals[i]);
  }

  double right(int i, LabelForm form) {
    return column(form)[i];
  }

  private double[] column(LabelForm form) {
    return Objects.requireNonNull(right.get(form));
  }

  int significance(int i) {
    return significance[i];
  }

  long rank(int i) {
    return rank[i];
  }
}
