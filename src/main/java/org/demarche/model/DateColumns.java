package org.demarche.model;

import java.util.Arrays;
import org.demarche.time.ExtentReader;

/// The columns that the dates of events fill, all of one length. Whoever makes it fills it, and
/// then leaves it alone.
final class DateColumns {
  static final byte RANGE = 1;
  static final byte OPEN_START = 2;
  static final byte OPEN_END = 4;

  /// Anything about the event is disputed.
  static final byte DISPUTED = 8;

  /// The date has a time of day, which the zones put on the axis.
  static final byte TIMED = 16;

  /// The event holds relations.
  static final byte RELATED = 32;

  /// What the flags say that does not come from the date.
  static final byte NOT_OF_DATE = DISPUTED | RELATED;

  final long[] outerStart;
  final long[] outerEnd;
  final long[] coreStart;
  final long[] coreEnd;
  final byte[] flags;
  final byte[] doubts;

  DateColumns(int size) {
    outerStart = new long[size];
    outerEnd = new long[size];
    coreStart = new long[size];
    coreEnd = new long[size];
    flags = new byte[size];
    doubts = new byte[size];
  }

  private DateColumns(DateColumns from, int size) {
    outerStart = Arrays.copyOf(from.outerStart, size);
    outerEnd = Arrays.copyOf(from.outerEnd, size);
    coreStart = Arrays.copyOf(from.coreStart, size);
    coreEnd = Arrays.copyOf(from.coreEnd, size);
    flags = Arrays.copyOf(from.flags, size);
    doubts = Arrays.copyOf(from.doubts, size);
  }

  int size() {
    return flags.length;
  }

  /// A copy with so many rows.
  DateColumns resized(int size) {
    return new DateColumns(this, size);
  }

  /// @param moreFlags flags that do not come from the date
  /// @param moreDoubts doubts that do not come from the date
  void set(int row, ExtentReader extent, int moreFlags, int moreDoubts) {
    outerStart[row] = extent.outerStart();
    outerEnd[row] = extent.outerEnd();
    coreStart[row] = extent.coreStart();
    coreEnd[row] = extent.coreEnd();
    flags[row] =
        (byte)
            ((extent.isRange() ? RANGE : 0)
                | (extent.isOpenStart() ? OPEN_START : 0)
                | (extent.isOpenEnd() ? OPEN_END : 0)
                | (extent.isTimed() ? TIMED : 0)
                | moreFlags);
    doubts[row] = (byte) (extent.doubts() | moreDoubts);
  }

  /// Copies a row of other columns.
  void set(int row, DateColumns from, int at) {
    outerStart[row] = from.outerStart[at];
    outerEnd[row] = from.outerEnd[at];
    coreStart[row] = from.coreStart[at];
    coreEnd[row] = from.coreEnd[at];
    flags[row] = from.flags[at];
    doubts[row] = from.doubts[at];
  }
}
