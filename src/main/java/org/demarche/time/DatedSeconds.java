package org.demarche.time;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

/// The axis seconds that have a date in `java.time`.
final class DatedSeconds {
  static final long FIRST = LocalDateTime.MIN.toEpochSecond(ZoneOffset.UTC);
  static final long LAST = LocalDateTime.MAX.toEpochSecond(ZoneOffset.UTC);

  private DatedSeconds() {}
}
