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
  public TimeRange {
    if (end < start) {
      throw new IllegalArgumentException("end " + end + " is before start " + start);
    }
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
