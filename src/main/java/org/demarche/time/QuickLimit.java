package org.demarche.time;

/// One end of a plain interval, or a plain date alone: a year from 0000 to 9999, a month, a day, or
/// a day with a local time, all digits given, with nothing behind it but perhaps one `?` or `~`; or
/// none, written `..` or left empty. Read anew for each text.
final class QuickLimit {
  private static final int SECONDS_A_DAY = 86_400;
  private static final int[] DAYS_BEFORE_MONTH = {
    0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365
  };

  /// Days from 0000-01-01 to 1970-01-01.
  private static final long DAYS_BEFORE_1970 = 719_528;

  /// Seconds of civil time, the last inclusive; not set where there is no date.
  long firstSecond;

  long lastSecond;

  /// The same on the axis, the end exclusive; set by whoever knows the zones.
  long axisFirst;

  long axisEnd;

  /// Whether it has a time of day.
  boolean timed;

  /// Whether the seconds reach farther than the text itself says.
  boolean approximate;

  /// Each as its [Doubt#bit].
  int doubts;

  private boolean none;

  /// Whether there is no date.
  boolean isNone() {
    return none;
  }

  /// Start of the last day or second that it may mean.
  long latestStart() {
    return timed ? axisFirst : axisEnd - SECONDS_A_DAY;
  }

  /// End of the first day or second that it may mean.
  long earliestEnd() {
    return timed ? axisEnd : axisFirst + SECONDS_A_DAY;
  }

  /// Reads what begins at `from`; where it ends, or -1 where it is not plain.
  int read(byte[] bytes, int from, int to) {
    timed = false;
    approximate = false;
    doubts = 0;
    none = from == to || bytes[from] == '/' || bytes[from] == '.';
    if (none) {
      return readNone(bytes, from, to);
    }
    int year = number(bytes, from, 4, to);
    if (year < 0) {
      return -1;
    }
    if (!at(bytes, from + 4, to, '-')) {
      int reach = year > 0 && at(bytes, from + 4, to, '~') ? 1 : 0;
      whole(day(year - reach, 1, 1), day(year + 1 + reach, 1, 1), true);
      return qualified(bytes, from + 4, to, reach);
    }
    int month = number(bytes, from + 5, 2, to);
    if (month < 1 || month > 12) {
      return -1;
    }
    long first = day(year, month, 1);
    long next = day(year, month + 1, 1);
    if (!at(bytes, from + 7, to, '-')) {
      int reach = year > 0 && at(bytes, from + 7, to, '~') ? 1 : 0;
      whole(day(year, month - reach, 1), day(year, month + 1 + reach, 1), true);
      return qualified(bytes, from + 7, to, reach);
    }
    int day = number(bytes, from + 8, 2, to);
    if (day < 1 || day > next - first) {
      return -1;
    }
    if (at(bytes, from + 10, to, 'T')) {
      return time(bytes, from + 11, to, first + day - 1);
    }
    int reach = at(bytes, from + 10, to, '~') ? 1 : 0;
    whole(first + day - 1 - reach, first + day + reach, false);
    return qualified(bytes, from + 10, to, reach);
  }

  private int readNone(byte[] bytes, int from, int to) {
    if (!at(bytes, from, to, '.')) {
      doubts = Doubt.UNKNOWN.bit();
      return from;
    }
    doubts = Doubt.OPEN.bit();
    return at(bytes, from + 1, to, '.') ? from + 2 : -1;
  }

  /// Takes whole days, the last exclusive.
  private void whole(long first, long next, boolean imprecise) {
    firstSecond = first * SECONDS_A_DAY;
    lastSecond = next * SECONDS_A_DAY - 1;
    doubts = imprecise ? Doubt.IMPRECISE.bit() : 0;
  }

  /// Steps over a qualifier.
  ///
  /// @param reach 1 where the days taken reach as far as [ApproximateBand] says that `~` does
  private int qualified(byte[] bytes, int from, int to, int reach) {
    if (at(bytes, from, to, '?')) {
      doubts |= Doubt.UNCERTAIN.bit();
      return ended(bytes, from + 1, to);
    }
    if (reach == 1) {
      approximate = true;
      doubts |= Doubt.APPROXIMATE.bit();
    }
    return ended(bytes, from + reach, to);
  }

  private int time(byte[] bytes, int from, int to, long day) {
    int hour = number(bytes, from, 2, to);
    int minute = number(bytes, from + 3, 2, to);
    int second = number(bytes, from + 6, 2, to);
    boolean plain =
        hour >= 0
            && hour < 24
            && at(bytes, from + 2, to, ':')
            && minute >= 0
            && minute < 60
            && at(bytes, from + 5, to, ':')
            && second >= 0
            && second < 60;
    if (!plain) {
      return -1;
    }
    timed = true;
    firstSecond = day * SECONDS_A_DAY + hour * 3600L + minute * 60L + second;
    lastSecond = firstSecond;
    return ended(bytes, from + 8, to);
  }

  private static int ended(byte[] bytes, int at, int to) {
    return at == to || bytes[at] == '/' ? at : -1;
  }

  private static boolean at(byte[] bytes, int at, int to, char expected) {
    return at < to && bytes[at] == expected;
  }

  /// So many digits, or -1 where there are fewer.
  private static int number(byte[] bytes, int from, int digits, int to) {
    if (to - from < digits) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < from + digits; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /// Days from 1970-01-01 in the proleptic ISO calendar, as [java.time.LocalDate#toEpochDay].
  ///
  /// @param year from 0
  /// @param month 1 to 12, or a few more or less: those of the next year or the last
  private static long day(int year, int month, int day) {
    if (month < 1 || month > 13) {
      return month < 1 ? day(year - 1, month + 12, day) : day(year + 1, month - 12, day);
    }
    long days = 365L * year + (year + 3) / 4 - (year + 99) / 100 + (year + 399) / 400;
    boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    int inYear = DAYS_BEFORE_MONTH[month - 1] + (leap && month > 2 ? 1 : 0);
    return days + inYear + day - 1 - DAYS_BEFORE_1970;
  }
}
