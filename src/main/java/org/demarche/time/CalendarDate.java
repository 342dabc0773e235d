package org.demarche.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A year, a month or a day, any digit of which may be unspecified.
///
/// @param negative whether the year has a minus sign; year 0000 has none
/// @param year four digits
/// @param month two digits that can be 01 to 12, or null
/// @param day two digits that can be 01 to 31, or null; never without a month
record CalendarDate(
    boolean negative,
    Digits year,
    @Nullable Digits month,
    @Nullable Digits day,
    Qualifiers qualifiers)
    implements Point {
  private static final Digits ANY = new Digits("XX");

  DatePart finest() {
    return month == null ? DatePart.YEAR : day == null ? DatePart.MONTH : DatePart.DAY;
  }

  @Override
  public boolean exact() {
    return day != null && specified();
  }

  boolean specified() {
    return year.specified()
        && (month == null || month.specified())
        && (day == null || day.specified());
  }

  @Override
  public int level() {
    int level = negative || !specified() || !qualifiers.isEmpty() ? 1 : 0;
    return unspecifiedAtLevel2() || !qualifiers.coverAll(finest()) ? 2 : level;
  }

  /// Level 1 knows the last one or two digits of a year alone, a whole month, and a whole day.
  private boolean unspecifiedAtLevel2() {
    if (specified()) {
      return false;
    }
    if (!year.specified()) {
      return month != null || !year.unspecifiedAtEnd() || year.places() > 2;
    }
    boolean monthKnown = month == null || month.specified();
    boolean wholeMonth = month != null && month.blank();
    boolean wholeDay = day == null || day.blank();
    return !wholeDay || !(monthKnown || wholeMonth);
  }

  @Override
  public Bound earliest() {
    return new Bound.Day(first().orElseThrow());
  }

  @Override
  public Bound latest() {
    return new Bound.Day(last().orElseThrow());
  }

  /// The first day that this may be, or none when no day of the calendar matches.
  Optional<LocalDate> first() {
    return extreme(true);
  }

  private Optional<LocalDate> last() {
    return extreme(false);
  }

  private Optional<LocalDate> extreme(boolean first) {
    return specified() ? plainExtreme(first) : soughtExtreme(first);
  }

  /// Of a date without an unspecified digit, as nearly all are, nothing needs to be sought.
  private Optional<LocalDate> plainExtreme(boolean first) {
    int size = year.lowest();
    int candidateMonth = month == null ? (first ? 1 : 12) : month.lowest();
    if ((negative && size < 1) || candidateMonth < 1 || candidateMonth > 12) {
      return Optional.empty();
    }
    YearMonth candidate = YearMonth.of(negative ? -size : size, candidateMonth);
    int length = candidate.lengthOfMonth();
    int candidateDay = day == null ? (first ? 1 : length) : day.lowest();
    return candidateDay < 1 || candidateDay > length
        ? Optional.empty()
        : Optional.of(candidate.atDay(candidateDay));
  }

  /// Years differ only in whether they are leap years: once one of a kind had no matching day, no
  /// other of that kind has one.
  private Optional<LocalDate> soughtExtreme(boolean first) {
    boolean triedLeap = false;
    boolean triedCommon = false;
    PrimitiveIterator.OfInt years = years(first).iterator();
    while (years.hasNext() && !(triedLeap && triedCommon)) {
      int candidate = years.nextInt();
      boolean leap = Year.isLeap(candidate);
      if (leap ? triedLeap : triedCommon) {
        continue;
      }
      Optional<LocalDate> found = extremeIn(candidate, first);
      if (found.isPresent()) {
        return found;
      }
      triedLeap |= leap;
      triedCommon |= !leap;
    }
    return Optional.empty();
  }

  /// The years that this may be in, ascending or descending; lazy, as the first often does.
  private IntStream years(boolean ascending) {
    return negative
        ? year.matching(1, 9999, !ascending).map(size -> -size)
        : year.matching(0, 9999, ascending);
  }

  private Optional<LocalDate> extremeIn(int candidate, boolean first) {
    return (month == null ? ANY : month)
        .matching(1, 12, first)
        .mapToObj(m -> extremeIn(YearMonth.of(candidate, m), first))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<LocalDate> extremeIn(YearMonth candidate, boolean first) {
    return (day == null ? ANY : day)
        .matching(1, candidate.lengthOfMonth(), first)
        .mapToObj(candidate::atDay)
        .findFirst();
  }
}
