package org.demarche.time;

import java.math.BigInteger;
import java.util.Locale;

/// Years in English: '2007', '45 BCE', '60 CE', '170,000,002 CE', and never a year 0.
final class YearWords {
  private YearWords() {}

  static String of(long year) {
    return of(BigInteger.valueOf(year));
  }

  static String of(BigInteger year) {
    return number(year) + era(year);
  }

  /// Two years and those between: '1900 to 1999', '1970 to 1961 BCE', '1 BCE to 9 CE'.
  static String range(BigInteger first, BigInteger last) {
    boolean sameEra = era(first).equals(era(last));
    return number(first) + (sameEra ? "" : era(first)) + " to " + of(last);
  }

  static String range(long first, long last) {
    return range(BigInteger.valueOf(first), BigInteger.valueOf(last));
  }

  /// A year that nothing else surrounds, for a date that leaves digits out: 'the 1960s', '1900 to
  /// 1999', 'an unknown year'.
  static Phrase loose(boolean negative, Digits year) {
    if (year.blank()) {
      return new Phrase(negative ? "an unknown year BCE" : "an unknown year");
    }
    if (!year.unspecifiedAtEnd()) {
      return new Phrase("a year written " + written(negative, year));
    }
    return isDecade(negative, year)
        ? new Phrase("some time in ", "", decade(year))
        : new Phrase("some time from ", range(negative, year));
  }

  /// The year behind a month, season or day, with its preposition: '2007', 'in a year of the
  /// 1960s'.
  static String after(boolean negative, Digits year, String preposition) {
    return year.specified()
        ? of(signed(negative, year.lowest()))
        : preposition + " " + inner(negative, year);
  }

  /// The year that something lies in: '2007', 'a year of the 1960s', 'a year from 1900 to 1999'.
  static String inner(boolean negative, Digits year) {
    if (year.specified()) {
      return of(signed(negative, year.lowest()));
    }
    if (year.blank() || !year.unspecifiedAtEnd()) {
      return loose(negative, year).plain();
    }
    return isDecade(negative, year)
        ? "a year of " + decade(year)
        : "a year from " + range(negative, year);
  }

  private static boolean isDecade(boolean negative, Digits year) {
    return !negative && year.places() == 1 && year.lowest() >= 1000 && year.lowest() % 100 != 0;
  }

  private static String decade(Digits year) {
    return "the " + year.lowest() + "s";
  }

  private static String range(boolean negative, Digits year) {
    return negative
        ? range(-year.highest(), -Math.max(1, year.lowest()))
        : range(year.lowest(), year.highest());
  }

  private static String written(boolean negative, Digits year) {
    return (negative ? "-" : "") + year.text();
  }

  private static long signed(boolean negative, int year) {
    return negative ? -year : year;
  }

  private static String number(BigInteger year) {
    BigInteger counted = year.signum() > 0 ? year : BigInteger.ONE.subtract(year);
    return counted.compareTo(BigInteger.valueOf(9999)) > 0
        ? String.format(Locale.ENGLISH, "%,d", counted)
        : counted.toString();
  }

  /// Nothing where four digits alone already look like a year.
  private static String era(BigInteger year) {
    if (year.signum() <= 0) {
      return " BCE";
    }
    boolean plain = year.toString().length() == 4;
    return plain ? "" : " CE";
  }
}
