package org.demarche.generate;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.model.When;
import org.demarche.time.FuzzyDate;

/// Dates from 1900 to 2026 that come in bursts, as events around a war or a conference do.
///
/// Of ten, seven are a day or an hour, two are ranges from hours to decades, and one is uncertain,
/// approximate, imprecise or open on a side.
final class Dates {
  private static final LocalDateTime FIRST = LocalDateTime.of(1900, 1, 1, 0, 0);
  private static final long MINUTES =
      ChronoUnit.MINUTES.between(FIRST, LocalDateTime.of(2027, 1, 1, 0, 0));
  private static final int DAY = 24 * 60;
  private static final int YEAR = 365 * DAY;
  private static final int BURSTS = 150;
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  private record Burst(long middle, long width) {}

  private final Dice dice;
  private final List<Burst> bursts = new ArrayList<>();

  Dates(Dice dice) {
    this.dice = dice;
    for (int i = 0; i < BURSTS; i++) {
      bursts.add(new Burst(dice.below(MINUTES), 2L * DAY + dice.early(6 * YEAR)));
    }
  }

  /// A date, and the moment about which it is.
  record Dated(When when, LocalDateTime moment) {}

  Dated next() {
    LocalDateTime moment = moment();
    int sort = dice.below(100);
    if (sort < 70) {
      String text = sort < 52 ? day(moment) : moment.format(SECONDS);
      return new Dated(stated(text), moment);
    }
    return new Dated(sort < 90 ? stated(range(moment)) : doubtful(moment), moment);
  }

  private LocalDateTime moment() {
    if (dice.perMille(150)) {
      return at(dice.below(MINUTES));
    }
    Burst burst = bursts.get(dice.early(BURSTS));
    return at(burst.middle() - burst.width() / 2 + dice.middling(burst.width()));
  }

  private static LocalDateTime at(long minute) {
    return FIRST.plusMinutes(Math.clamp(minute, 0, MINUTES - 1));
  }

  private String range(LocalDateTime start) {
    int length = dice.below(100);
    if (length < 25) {
      return start.format(SECONDS) + "/" + start.plusHours(dice.between(1, 30)).format(SECONDS);
    }
    if (length < 60) {
      return day(start) + "/" + day(start.plusDays(dice.between(1, 40)));
    }
    if (length < 80) {
      return month(start) + "/" + month(start.plusMonths(dice.between(1, 18)));
    }
    int years = length < 95 ? dice.between(1, 6) : dice.between(10, 60);
    return day(start) + "/" + day(start.plusDays(365L * years));
  }

  private When doubtful(LocalDateTime moment) {
    return switch (dice.below(8)) {
      case 0 -> inferred(day(moment) + "?");
      case 1 -> inferred(day(moment) + "~");
      case 2 -> inferred(month(moment));
      case 3 -> inferred(month(moment) + "~");
      case 4 -> inferred(year(moment) + "?");
      case 5 -> bounded("[.." + day(moment) + "]");
      case 6 -> bounded("[" + day(moment) + "..]");
      default -> bounded(day(moment) + "/..");
    };
  }

  private static String day(LocalDateTime moment) {
    return moment.toLocalDate().toString();
  }

  private static String month(LocalDateTime moment) {
    return day(moment).substring(0, 7);
  }

  private static String year(LocalDateTime moment) {
    return day(moment).substring(0, 4);
  }

  private static When stated(String edtf) {
    return new When(FuzzyDate.of(edtf), When.Derivation.STATED, null, null, null);
  }

  private static When inferred(String edtf) {
    String how = "Made up: the time is not known exactly.";
    return new When(FuzzyDate.of(edtf), When.Derivation.INFERRED, how, null, null);
  }

  private static When bounded(String edtf) {
    String how = "Made up: only a limit is known.";
    return new When(FuzzyDate.of(edtf), When.Derivation.BOUNDED, how, null, null);
  }
}
