package org.demarche.time;

/// A stretch of the time axis, half-open: `start` is in it, `end` is not.
///
/// The unit is the *axis second*: seconds since 1970-01-01T00:00 of civil time on the axis, in the
/// ISO proleptic calendar, every day having 86,400 of them. The axis has a zone; a date without a
/// time of day is the same civil day whatever that zone is.
///
/// @param start first second, inclusive
/// @param end end second, exclusive; never before `start`
public record TimeRange(long start, long end) {
  /// What a side without a limit goes on to, before and after 1970: some 900 million years, which
  /// the calendar of `java.time` still knows.
  public static final long FAR = 28_000_000_000_000_000L;

  public TimeRange {
    if (end < start) {
      throw new IllegalArgumentException("end " + end + " is before start " + start);
    }
  }

  /// Whether it has a limit on the left side; see [#FAR].
  public boolean hasStart() {
    return start > -FAR;
  }

  /// Whether it has a limit on the right side; see [#FAR].
  public boolean hasEnd() {
    return end < FAR;
  }

  public long length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(long second) {
    return start <= second && second < end;
  }

  /// Whether the two share at least one second.
  public boolean overlaps(TimeRange other) {
    return start < other.end && other.start < end;
  }

  /// Whether every second of `other` lies in this range.
  public boolean encloses(TimeRange other) {
    return start <= other.start && other.end <= end;
  }

  /// The smallest range that encloses both.
  public TimeRange span(TimeRange other) {
    return new TimeRange(Math.min(start, other.start), Math.max(end, other.end));
  }
}
