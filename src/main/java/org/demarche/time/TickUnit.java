package org.demarche.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A calendar unit, or several of one, between whose starts an axis has ticks: 15 minutes, a month,
/// 50 years.
///
/// Units start where the calendar says: weeks on Mondays, pairs of days on odd days of the month,
/// several years on years that are multiples. There is no year 0, so before it years are aligned to
/// their BCE number (500 BCE, 1000 BCE), and the start of 1 CE stands where 0 would.
///
/// @param field the calendar unit
/// @param step how many of it, from 1
public record TickUnit(Field field, int step) {
  private static final int DAY_SECONDS = 86_400;
  private static final int MAX_YEARS = 100_000_000;

  /// From the finest to the coarsest.
  static final List<TickUnit> LADDER = ladder();

  /// What a unit is made of.
  public enum Field {
    SECOND(1),
    MINUTE(60),
    HOUR(3600),
    DAY(DAY_SECONDS),
    WEEK(7 * DAY_SECONDS),
    MONTH(28 * DAY_SECONDS),
    YEAR(365 * DAY_SECONDS);

    private final int seconds;

    /// @param seconds the length of the shortest one there is
    Field(int seconds) {
      this.seconds = seconds;
    }
  }

  /// Whether the label of a tick names all that lies up to the next one, as that of a day, a month
  /// or a year does, and not a moment or the first of several.
  public boolean isNamed() {
    return step == 1 && (field == Field.DAY || field == Field.MONTH || field == Field.YEAR);
  }

  private static List<TickUnit> ladder() {
    List<TickUnit> units = new ArrayList<>();
    add(units, Field.SECOND, 1, 5, 15, 30);
    add(units, Field.MINUTE, 1, 5, 15, 30);
    add(units, Field.HOUR, 1, 3, 6, 12);
    add(units, Field.DAY, 1, 2);
    add(units, Field.WEEK, 1);
    add(units, Field.MONTH, 1, 3);
    for (int years = 1; years < MAX_YEARS; years *= 10) {
      add(units, Field.YEAR, years, 2 * years, 5 * years);
    }
    add(units, Field.YEAR, MAX_YEARS);
    return List.copyOf(units);
  }

  private static void add(List<TickUnit> units, Field field, int... steps) {
    for (int step : steps) {
      units.add(new TickUnit(field, step));
    }
  }

  /// The finest unit that never lasts less than `seconds`; the coarsest there is where none does.
  static TickUnit lasting(double seconds) {
    for (TickUnit unit : LADDER) {
      if (unit.shortest() >= seconds) {
        return unit;
      }
    }
    return LADDER.getLast();
  }

  /// The unit that gives this one its context on a second row: the day of an hour, the month of a
  /// week, the century of a decade.
  TickUnit context() {
    return switch (field) {
      case SECOND, MINUTE, HOUR -> new TickUnit(Field.DAY, 1);
      case DAY, WEEK -> new TickUnit(Field.MONTH, 1);
      case MONTH -> new TickUnit(Field.YEAR, 1);
      case YEAR -> {
        int years = 10;
        while (years < 5L * step) {
          years *= 10;
        }
        yield new TickUnit(Field.YEAR, years);
      }
    };
  }

  /// The length in seconds of the shortest stretch between two starts, save around 1 CE.
  long shortest() {
    return (long) field.seconds * step;
  }

  /// The start of the unit that holds `second`, or the first second that has a date.
  long floor(long second) {
    return switch (field) {
      case SECOND, MINUTE, HOUR -> Math.floorDiv(second, shortest()) * shortest();
      case DAY -> start(floorDay(day(second)));
      case WEEK -> start(Math.floorDiv(day(second) + 3, 7) * 7 - 3);
      case MONTH ->
          startOfMonth(Math.floorDiv(month(second), step) * step).orElse(DatedSeconds.FIRST);
      case YEAR -> startOfYear(yearIndex(date(second).getYear())).orElse(DatedSeconds.FIRST);
    };
  }

  /// The start after `start`, which is one; empty past the last date there is.
  Optional<Long> next(long start) {
    return switch (field) {
      case SECOND, MINUTE, HOUR -> Optional.of(start + shortest());
      case DAY -> Optional.of(start(nextDay(day(start))));
      case WEEK -> Optional.of(start + shortest());
      case MONTH -> startOfMonth((Math.floorDiv(month(start), step) + 1) * step);
      case YEAR -> {
        long index = yearIndex(date(start).getYear());
        yield startOfYear(step == 2 && index == 0 ? 2 : index + 1);
      }
    };
  }

  /// Pairs of days start on odd days of the month, save the last where it would leave less than two
  /// days to the first of the next.
  private long floorDay(long day) {
    if (step == 1) {
      return day;
    }
    LocalDate date = date(start(day));
    int ofMonth = Math.min(date.getDayOfMonth(), date.lengthOfMonth() - 1);
    return date.withDayOfMonth((ofMonth - 1) / step * step + 1).toEpochDay();
  }

  private long nextDay(long start) {
    long next = floorDay(start + step);
    return next > start ? next : floorDay(start + step + 1);
  }

  private static long day(long second) {
    return Math.floorDiv(second, DAY_SECONDS);
  }

  private static LocalDate date(long second) {
    return DatedSeconds.at(second).toLocalDate();
  }

  private static long start(long day) {
    return day * DAY_SECONDS;
  }

  private static long month(long second) {
    LocalDate date = date(second);
    return date.getYear() * 12L + date.getMonthValue() - 1;
  }

  private static Optional<Long> startOfMonth(long month) {
    return startOfDate(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1);
  }

  /// The number of the stretch of years that holds a year: 0 holds 1 CE, -1 holds 1 BCE.
  private long yearIndex(long year) {
    if (step == 1) {
      return year;
    }
    long index = Math.floorDiv(year >= 1 ? year : year - 1, step);
    return step == 2 && index == 1 ? 0 : index;
  }

  private Optional<Long> startOfYear(long index) {
    if (step == 1) {
      return startOfDate(index, 1);
    }
    return startOfDate(index > 0 ? index * step : 1 + index * step, 1);
  }

  private static Optional<Long> startOfDate(long year, int month) {
    return year < LocalDate.MIN.getYear() || year > LocalDate.MAX.getYear()
        ? Optional.empty()
        : Optional.of(start(LocalDate.of((int) year, month, 1).toEpochDay()));
  }
}
