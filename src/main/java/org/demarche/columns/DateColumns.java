package org.demarche.columns;

import java.util.Arrays;
import org.demarche.model.Dispute;
import org.demarche.time.Doubt;
import org.demarche.time.ExtentReader;

/// The columns that the dates of events fill, all of one length. Whoever makes it fills it, and
/// then leaves it alone.
final class DateColumns {
  static final byte RANGE = 1;
  static final byte OPEN_START = 2;
  static final byte OPEN_END = 4;

  /// The date has a time of day, which the zones put on the axis.
  static final byte TIMED = 8;

  /// The event holds relations.
  static final byte RELATED = 16;

  /// The event's disputes save that of its date, which is a doubt about the date: each as its
  /// [Dispute#bit] moved up by [#DISPUTES_UP].
  private static final int DISPUTES = 0xE0;

  private static final int DISPUTES_UP = 4;

  /// What the flags say that does not come from the date.
  private static final int NOT_OF_DATE = RELATED | DISPUTES;

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

  /// @param disputes the event's, each as its [Dispute#bit]
  /// @param related whether it holds relations
  void set(int row, ExtentReader extent, int disputes, boolean related) {
    int dated = (disputes & Dispute.DATE.bit()) == 0 ? 0 : Doubt.DISPUTED.bit();
    set(row, extent, (disputes << DISPUTES_UP & DISPUTES) | (related ? RELATED : 0), dated);
  }

  /// Reads a row's date anew; what does not come from it stays.
  void move(int row, ExtentReader extent) {
    set(row, extent, flags[row] & NOT_OF_DATE, doubts[row] & Doubt.DISPUTED.bit());
  }

  private void set(int row, ExtentReader extent, int moreFlags, int moreDoubts) {
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

  /// The event's disputes, each as its [Dispute#bit].
  int disputes(int row) {
    int dated = (doubts[row] & Doubt.DISPUTED.bit()) == 0 ? 0 : Dispute.DATE.bit();
    return (flags[row] & DISPUTES) >> DISPUTES_UP | dated;
  }

  boolean isSame(DateColumns other) {
    return this == other
        || (Arrays.equals(outerStart, other.outerStart)
            && Arrays.equals(outerEnd, other.outerEnd)
            && Arrays.equals(coreStart, other.coreStart)
            && Arrays.equals(coreEnd, other.coreEnd)
            && Arrays.equals(flags, other.flags)
            && Arrays.equals(doubts, other.doubts));
  }

  boolean isSame(int row, DateColumns other, int at) {
    return outerStart[row] == other.outerStart[at]
        && outerEnd[row] == other.outerEnd[at]
        && coreStart[row] == other.coreStart[at]
        && coreEnd[row] == other.coreEnd[at]
        && flags[row] == other.flags[at]
        && doubts[row] == other.doubts[at];
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
