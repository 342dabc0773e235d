package org.demarche.time;

import java.math.BigInteger;
import org.demarche.words.Message;
import org.demarche.words.Words;

/// Years in words: '2007', '45 BCE', '60 CE', '170,000,002 CE', and never a year 0.
final class YearWords {
  private static final BigInteger UNGROUPED = BigInteger.valueOf(9999);

  /// Which era a year names.
  private enum Era {
    BCE,
    CE,
    /// Four digits alone already look like a year.
    PLAIN
  }

  private YearWords() {}

  static String of(Words words, long year) {
    return of(words, BigInteger.valueOf(year));
  }

  static String of(Words words, BigInteger year) {
    return words.one("time.year", era(year), number(words, year));
  }

  /// A year from -9998 to 9999, to be said later.
  static Message ofFourDigits(int year) {
    BigInteger whole = BigInteger.valueOf(year);
    return Message.one("time.year", era(whole), counted(whole).toString());
  }

  /// Two years and those between: '1900 to 1999', '1970 to 1961 BCE', '1 BCE to 9 CE'.
  static String range(Words words, BigInteger first, BigInteger last) {
    boolean sameEra = era(first) == era(last);
    return words.say("time.to", sameEra ? number(words, first) : of(words, first), of(words, last));
  }

  static String range(Words words, long first, long last) {
    return range(words, BigInteger.valueOf(first), BigInteger.valueOf(last));
  }

  /// A year that nothing else surrounds, for a date that leaves digits out: 'the 1960s', '1900 to
  /// 1999', 'an unknown year'.
  static Phrase loose(Words words, boolean negative, Digits year) {
    if (year.blank()) {
      return new Phrase(words.say(negative ? "time.unknown-year-bce" : "time.unknown-year"));
    }
    if (!year.unspecifiedAtEnd()) {
      return new Phrase(words.say("time.year-written", written(negative, year)));
    }
    return isDecade(negative, year)
        ? new Phrase(Phrase.Some.TIME_IN, decade(words, year))
        : new Phrase(Phrase.Some.TIME_FROM, range(words, negative, year));
  }

  /// A month, season or day with its year: 'May 2007', 'May in a year of the 1960s'.
  static String behind(Words words, String noun, boolean negative, Digits year) {
    return words.say(
        year.specified() ? "time.of-year" : "time.in-year", noun, inner(words, negative, year));
  }

  /// The year that something lies in: '2007', 'a year of the 1960s', 'a year from 1900 to 1999'.
  static String inner(Words words, boolean negative, Digits year) {
    if (year.specified()) {
      return of(words, signed(negative, year.lowest()));
    }
    if (year.blank() || !year.unspecifiedAtEnd()) {
      return loose(words, negative, year).plain(words);
    }
    return isDecade(negative, year)
        ? words.say("time.year-of-decade", decade(words, year))
        : words.say("time.year-from", range(words, negative, year));
  }

  private static boolean isDecade(boolean negative, Digits year) {
    return !negative && year.places() == 1 && year.lowest() >= 1000 && year.lowest() % 100 != 0;
  }

  private static String decade(Words words, Digits year) {
    return words.say("time.decade", String.valueOf(year.lowest()));
  }

  private static String range(Words words, boolean negative, Digits year) {
    return negative
        ? range(words, -year.highest(), -Math.max(1, year.lowest()))
        : range(words, year.lowest(), year.highest());
  }

  private static String written(boolean negative, Digits year) {
    return (negative ? "-" : "") + year.text();
  }

  private static long signed(boolean negative, int year) {
    return negative ? -year : year;
  }

  private static String number(Words words, BigInteger year) {
    BigInteger counted = counted(year);
    return counted.compareTo(UNGROUPED) > 0 ? words.number(counted) : counted.toString();
  }

  private static BigInteger counted(BigInteger year) {
    return year.signum() > 0 ? year : BigInteger.ONE.subtract(year);
  }

  private static Era era(BigInteger year) {
    if (year.signum() <= 0) {
      return Era.BCE;
    }
    return year.toString().length() == 4 ? Era.PLAIN : Era.CE;
  }
}
