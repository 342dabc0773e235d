package org.demarche.time;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

/// The axis seconds that have a date in `java.time`. A window may be moved past them, and seconds
/// may be asked for there: their date is the nearest that there is.
public final class DatedSeconds {
  static final long FIRST = LocalDateTime.MIN.toEpochSecond(ZoneOffset.UTC);
  static final long LAST = LocalDateTime.MAX.toEpochSecond(ZoneOffset.UTC);

  private DatedSeconds() {}

  /// The civil date and time of an axis second; before the first or after the last that has one,
  /// that of the first or last.
  public static LocalDateTime at(long second) {
    return LocalDateTime.ofEpochSecond(Math.clamp(second, FIRST, LAST), 0, ZoneOffset.UTC);
  }
}
