package org.demarche.text;

import java.time.Duration;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.demarche.time.DayStretch;
import org.demarche.time.Gap;
import org.demarche.words.Lists;
import org.demarche.words.Words;
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
  public static String of(Words words, Gap gap, boolean approximate, boolean doubted) {
    String said =
        switch (gap) {
          case Gap.Together _ -> words.say("text.gap.same-time");
          case Gap.SameDay _ -> words.say("text.gap.same-day");
          case Gap.Elapsed elapsed ->
              words.say(
                  "text.gap.exactly", about(words, clock(words, elapsed.time()), approximate));
          case Gap.Days days -> days(words, days.least(), days.most(), approximate);
        };
    return doubted ? words.say("text.gap.doubted", said) : said;
  }

  private static String about(Words words, String amount, boolean approximate) {
    return approximate ? words.say("text.gap.about", amount) : amount;
  }

  private static String clock(Words words, Duration time) {
    List<String> parts = new ArrayList<>();
    add(words, parts, ChronoUnit.HOURS, time.toHours());
    add(words, parts, ChronoUnit.MINUTES, time.toMinutesPart());
    add(words, parts, ChronoUnit.SECONDS, time.toSecondsPart());
    return Lists.and(words, parts);
  }

  private static void add(Words words, List<String> parts, ChronoUnit unit, long number) {
    if (number > 0) {
      parts.add(words.one("text.amount", unit, number));
    }
  }

  private static String days(
      Words words, DayStretch least, @Nullable DayStretch most, boolean approximate) {
    if (most == null) {
      return least.days() == 0
          ? words.say("text.gap.not-known")
          : words.say("text.gap.at-least", about(words, limit(words, least, false), approximate));
    }
    if (most.days() == 0) {
      return words.say("text.gap.less-than-a-day");
    }
    if (least.days() == most.days()) {
      String days = words.one("text.amount", ChronoUnit.DAYS, most.days());
      return period(words, words.say("text.gap.exactly", about(words, days, approximate)), most);
    }
    String upper = about(words, limit(words, most, true), approximate);
    if (least.days() == 0) {
      return words.say("text.gap.at-most", upper);
    }
    boolean sameUnit = inYears(least) == inYears(most);
    String lower = sameUnit ? words.number(number(least, false)) : limit(words, least, false);
    return words.say("text.gap.at-least-and-most", about(words, lower, approximate), upper);
  }

  /// What is said of a number of days, in years too where there are many.
  private static String period(Words words, String said, DayStretch stretch) {
    if (stretch.days() < WITH_PERIOD) {
      return said;
    }
    Period period = Period.between(stretch.from(), stretch.to());
    List<String> parts = new ArrayList<>();
    add(words, parts, ChronoUnit.YEARS, period.getYears());
    add(words, parts, ChronoUnit.MONTHS, period.getMonths());
    add(words, parts, ChronoUnit.DAYS, period.getDays());
    return words.say("text.with-aside", said, Lists.and(words, parts));
  }

  private static String limit(Words words, DayStretch stretch, boolean upper) {
    return words.one(
        "text.amount",
        inYears(stretch) ? ChronoUnit.YEARS : ChronoUnit.DAYS,
        number(stretch, upper));
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
