package org.demarche.text;

import java.time.Duration;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.demarche.time.DayStretch;
import org.demarche.time.Gap;
import org.jspecify.annotations.Nullable;

/// The time between two events in words: '57 days between them', 'at least 3 and at most 61 days
/// between them', 'at the same time'.
public final class GapWords {
  /// Limits of at least so many days are told in years, the lower rounded down, the upper up.
  private static final long IN_YEARS = 1000;

  /// Exact numbers of at least so many days are told in years, months and days too.
  private static final long WITH_PERIOD = 366;

  private GapWords() {}

  /// A phrase without a capital or a full stop.
  ///
  /// @param approximate whether one of the dates is given as 'about', so that no number is a limit
  /// @param doubted whether one of the dates is uncertain or disputed
  public static String of(Gap gap, boolean approximate, boolean doubted) {
    String about = approximate ? "about " : "";
    String words =
        switch (gap) {
          case Gap.Together _ -> "at the same time";
          case Gap.SameDay _ -> "on the same day";
          case Gap.Elapsed elapsed -> about + clock(elapsed.time()) + " between them";
          case Gap.Days days -> days(days.least(), days.most(), about);
        };
    return doubted ? words + ", if the dates shown are right" : words;
  }

  private static String clock(Duration time) {
    List<String> parts = new ArrayList<>();
    add(parts, time.toHours(), "hour", "hours");
    add(parts, time.toMinutesPart(), "minute", "minutes");
    add(parts, time.toSecondsPart(), "second", "seconds");
    return EnglishList.and(parts);
  }

  private static void add(List<String> parts, long number, String one, String many) {
    if (number > 0) {
      parts.add(count(number, one, many));
    }
  }

  private static String count(long number, String one, String many) {
    return Numbers.grouped(number) + " " + (number == 1 ? one : many);
  }

  private static String days(DayStretch least, @Nullable DayStretch most, String about) {
    if (most == null) {
      return least.days() == 0
          ? "how much time lies between them is not known"
          : "at least " + about + limit(least, false) + " between them";
    }
    if (most.days() == 0) {
      return "less than a day between them";
    }
    if (least.days() == most.days()) {
      return about + count(most.days(), "day", "days") + " between them" + period(most);
    }
    String upper = "at most " + about + limit(most, true) + " between them";
    if (least.days() == 0) {
      return upper;
    }
    boolean sameUnit = inYears(least) == inYears(most);
    String lower = sameUnit ? Numbers.grouped(number(least, false)) : limit(least, false);
    return "at least " + about + lower + " and " + upper;
  }

  private static String period(DayStretch stretch) {
    if (stretch.days() < WITH_PERIOD) {
      return "";
    }
    Period period = Period.between(stretch.from(), stretch.to());
    List<String> parts = new ArrayList<>();
    add(parts, period.getYears(), "year", "years");
    add(parts, period.getMonths(), "month", "months");
    add(parts, period.getDays(), "day", "days");
    return " (" + EnglishList.and(parts) + ")";
  }

  private static String limit(DayStretch stretch, boolean upper) {
    long number = number(stretch, upper);
    return inYears(stretch) ? count(number, "year", "years") : count(number, "day", "days");
  }

  private static boolean inYears(DayStretch stretch) {
    return stretch.days() >= IN_YEARS;
  }

  private static long number(DayStretch stretch, boolean upper) {
    if (!inYears(stretch)) {
      return stretch.days();
    }
    long years = ChronoUnit.YEARS.between(stretch.from(), stretch.to());
    return upper && stretch.from().plusYears(years).isBefore(stretch.to()) ? years + 1 : years;
  }
}
