package org.demarche.time.written;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.time.written.Item.Sort;
import org.jspecify.annotations.Nullable;

/// Reads one date out of items.
final class PointReader {
  /// How three numbers are meant.
  enum Digits {
    DAY_FIRST,
    MONTH_FIRST,
    /// Year, month and day of the Persian calendar.
    PERSIAN
  }

  private final Digits digits;

  /// What another date says for one that leaves it out.
  private final @Nullable Integer year;

  private final @Nullable Integer month;
  private final boolean persian;

  /// The year, month and calendar that the latest date said, for the one before it.
  private @Nullable Integer saidYear;

  private @Nullable Integer saidMonth;
  private boolean saidPersian;

  PointReader(Digits digits) {
    this(digits, null, null, false);
  }

  private PointReader(
      Digits digits, @Nullable Integer year, @Nullable Integer month, boolean persian) {
    this.digits = digits;
    this.year = year;
    this.month = month;
    this.persian = persian;
  }

  /// Reads the date before one that this has just read, which may leave out what that said.
  PointReader earlier() {
    return new PointReader(digits, saidYear, saidMonth, saidPersian);
  }

  /// The date that all the items together say; none where they say none.
  Optional<Point> point(List<Item> items) {
    if (items.isEmpty()) {
      return Optional.empty();
    }
    if (items.getFirst().sort() == Sort.ABOUT) {
      return point(items.subList(1, items.size())).map(Point::about);
    }
    Sort era = items.getLast().sort();
    if (era == Sort.BEFORE_CHRIST || era == Sort.AFTER_CHRIST) {
      return inEra(items.subList(0, items.size() - 1), era == Sort.BEFORE_CHRIST);
    }
    String pattern =
        items.stream()
            .map(item -> String.valueOf(item.sort().letter()))
            .collect(Collectors.joining());
    int[] values = items.stream().mapToInt(Item::value).toArray();
    return switch (pattern) {
      case "T" -> numeric(items.getFirst().text());
      case "R" -> {
        int[] numbers = numbers(items.getFirst().text());
        yield month(Math.max(numbers[0], numbers[1]), Math.min(numbers[0], numbers[1]));
      }
      default -> whole(pattern, values).or(() -> completed(pattern, values));
    };
  }

  /// A date that says its year.
  private Optional<Point> whole(String pattern, int[] is) {
    return switch (pattern) {
      case "Y" -> said(is[0], null).map(Point::year);
      case "D" -> Optional.of(Point.decade(is[0]));
      case "NC" -> is[0] < 1 ? Optional.empty() : Optional.of(Point.century(is[0]));
      case "SY" -> part(is[1], is[0]);
      case "YS" -> part(is[0], is[1]);
      case "NQY" -> is[0] > 4 ? Optional.empty() : part(is[2], 32 + is[0]);
      case "NHY" -> is[0] > 2 ? Optional.empty() : part(is[2], 39 + is[0]);
      case "MY" -> month(is[1], is[0]);
      case "YM" -> month(is[0], is[1]);
      case "NMY" -> day(is[2], is[1], is[0]);
      case "MNY" -> day(is[2], is[0], is[1]);
      case "YMN" -> day(is[0], is[1], is[2]);
      case "PY" -> persianMonth(is[1], is[0]);
      case "YP" -> persianMonth(is[0], is[1]);
      case "NPY" -> persianDay(is[2], is[1], is[0]);
      case "PNY" -> persianDay(is[2], is[0], is[1]);
      case "YPN" -> persianDay(is[0], is[1], is[2]);
      default -> Optional.empty();
    };
  }

  /// A date of which a later one says the rest.
  private Optional<Point> completed(String pattern, int[] is) {
    if (year == null) {
      return Optional.empty();
    }
    return switch (pattern) {
      case "S" -> part(year, is[0]);
      case "M" -> persian ? Optional.empty() : month(year, is[0]);
      case "NM" -> persian ? Optional.empty() : day(year, is[1], is[0]);
      case "MN" -> persian ? Optional.empty() : day(year, is[0], is[1]);
      case "P" -> persian ? persianMonth(year, is[0]) : Optional.empty();
      case "NP" -> persian ? persianDay(year, is[1], is[0]) : Optional.empty();
      case "PN" -> persian ? persianDay(year, is[0], is[1]) : Optional.empty();
      case "N" -> dayOfMonth(is[0]);
      default -> Optional.empty();
    };
  }

  private Optional<Point> dayOfMonth(int day) {
    if (year == null || month == null) {
      return Optional.empty();
    }
    return persian ? persianDay(year, month, day) : day(year, month, day);
  }

  /// Only years have an era.
  private static Optional<Point> inEra(List<Item> items, boolean before) {
    if (items.size() != 1) {
      return Optional.empty();
    }
    Item only = items.getFirst();
    boolean number = only.sort() == Sort.YEAR || only.sort() == Sort.NUMBER;
    return !number || only.value() < 1 || only.value() > 9999
        ? Optional.empty()
        : Optional.of(Point.year(before ? 1 - only.value() : only.value()));
  }

  private Optional<Point> numeric(String text) {
    int[] numbers = numbers(text);
    boolean yearFirst = numbers[0] > 99;
    if (yearFirst == numbers[2] > 99) {
      return Optional.empty();
    }
    if (digits == Digits.PERSIAN) {
      return yearFirst
          ? persianDay(numbers[0], numbers[1], numbers[2])
          : persianDay(numbers[2], numbers[1], numbers[0]);
    }
    if (yearFirst) {
      return day(numbers[0], numbers[1], numbers[2]);
    }
    return digits == Digits.DAY_FIRST || text.contains(".")
        ? day(numbers[2], numbers[1], numbers[0])
        : day(numbers[2], numbers[0], numbers[1]);
  }

  private static int[] numbers(String text) {
    return Arrays.stream(text.split("[./-]")).mapToInt(Integer::parseInt).toArray();
  }

  private Optional<Integer> said(int year, @Nullable Integer month) {
    saidYear = year;
    saidMonth = month;
    saidPersian = false;
    return year < 1 || year > 9999 ? Optional.empty() : Optional.of(year);
  }

  private Optional<Point> part(int year, int part) {
    return said(year, null).map(known -> Point.part(known, part));
  }

  private Optional<Point> month(int year, int month) {
    return said(year, month).flatMap(known -> Point.month(known, month));
  }

  private Optional<Point> day(int year, int month, int day) {
    return said(year, month).flatMap(known -> Point.day(known, month, day));
  }

  private Optional<Point> persianMonth(int year, int month) {
    saidPersian(year, month);
    return Point.persianMonth(year, month);
  }

  private Optional<Point> persianDay(int year, int month, int day) {
    saidPersian(year, month);
    return Point.persianDay(year, month, day);
  }

  private void saidPersian(int year, int month) {
    saidYear = year;
    saidMonth = month;
    saidPersian = true;
  }
}
