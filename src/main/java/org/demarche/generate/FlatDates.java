package org.demarche.generate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.demarche.model.When;
import org.demarche.time.FuzzyDate;

/// Dates of a war and the years after it: most of them in the weeks around a few battles, three of
/// four a day, the others days to months.
final class FlatDates {
  /// No date of the war lies before.
  static final LocalDate FIRST = LocalDate.of(1939, 9, 1);

  /// 900 years before all others.
  static final LocalDate LONG_AGO = FIRST.minusYears(900);

  private static final int DAYS =
      Math.toIntExact(ChronoUnit.DAYS.between(FIRST, LocalDate.of(1946, 6, 1)));

  private static final List<LocalDate> BATTLES =
      List.of(
          LocalDate.of(1944, 6, 6),
          LocalDate.of(1944, 8, 15),
          LocalDate.of(1944, 9, 17),
          LocalDate.of(1944, 12, 16),
          LocalDate.of(1942, 8, 19),
          LocalDate.of(1940, 5, 26));

  private static final int WEEKS = 60;

  private final Dice dice;

  FlatDates(Dice dice) {
    this.dice = dice;
  }

  /// The first day of an event.
  LocalDate day() {
    if (dice.perMille(250)) {
      return FIRST.plusDays(dice.below(DAYS));
    }
    LocalDate battle = BATTLES.get(dice.early(BATTLES.size()));
    return battle.plusDays(dice.middling(WEEKS) - WEEKS / 2);
  }

  /// When an event is that begins on a day.
  When when(LocalDate day) {
    int sort = dice.below(20);
    String edtf =
        sort < 15
            ? day.toString()
            : sort < 18
                ? day + "/" + day.plusDays(dice.between(1, 25))
                : day.toString().substring(0, 7);
    return stated(edtf);
  }

  static When stated(String edtf) {
    return new When(FuzzyDate.of(edtf), When.Derivation.STATED, null, null, null);
  }
}
