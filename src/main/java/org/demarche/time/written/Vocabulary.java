package org.demarche.time.written;

import java.text.Normalizer;
import java.time.Month;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.time.written.Item.Sort;
import org.demarche.words.Words;

/// The words of a language in which dates are written. Case, accents and full stops make no
/// difference.
public final class Vocabulary {
  /// EDTF's number of spring, on which the other seasons follow.
  private static final int FIRST_SEASON = 21;

  private enum Season {
    SPRING,
    SUMMER,
    AUTUMN,
    WINTER
  }

  private enum PersianMonth {
    FARVARDIN,
    ORDIBEHESHT,
    KHORDAD,
    TIR,
    MORDAD,
    SHAHRIVAR,
    MEHR,
    ABAN,
    AZAR,
    DEY,
    BAHMAN,
    ESFAND
  }

  private enum Ordinal {
    FIRST,
    SECOND,
    THIRD,
    FOURTH
  }

  private final Map<String, Item> items = new HashMap<>();
  private final List<String> ordinalEndings;
  private final List<String> decadeEndings;

  private Vocabulary(Words words) {
    for (Month month : Month.values()) {
      put(words.one("typed.month", month), Sort.MONTH, month.getValue());
    }
    int persianMonth = 1;
    for (PersianMonth month : PersianMonth.values()) {
      put(words.one("typed.persian-month", month), Sort.PERSIAN_MONTH, persianMonth++);
    }
    int part = FIRST_SEASON;
    for (Season season : Season.values()) {
      put(words.one("typed.season", season), Sort.SEASON, part++);
    }
    int number = 1;
    for (Ordinal ordinal : Ordinal.values()) {
      put(words.one("typed.ordinal", ordinal), Sort.NUMBER, number++);
    }
    put(words.say("typed.quarter"), Sort.QUARTER, 0);
    put(words.say("typed.half"), Sort.HALF, 0);
    put(words.say("typed.century"), Sort.CENTURY, 0);
    put(words.say("typed.before-christ"), Sort.BEFORE_CHRIST, 0);
    put(words.say("typed.after-christ"), Sort.AFTER_CHRIST, 0);
    put(words.say("typed.about"), Sort.ABOUT, 0);
    put(words.say("typed.since"), Sort.SINCE, 0);
    put(words.say("typed.after"), Sort.AFTER, 0);
    put(words.say("typed.before"), Sort.BEFORE, 0);
    put(words.say("typed.between"), Sort.BETWEEN, 0);
    put(words.say("typed.to"), Sort.TO, 0);
    put(words.say("typed.and"), Sort.AND, 0);
    put(words.say("typed.filler"), Sort.FILLER, 0);
    ordinalEndings = list(words.say("typed.ordinal-ending")).toList();
    decadeEndings = list(words.say("typed.decade-ending")).toList();
  }

  /// The vocabulary of a language; made once and kept, since it reads some sixty sentences.
  public static Vocabulary of(Words words) {
    return new Vocabulary(words);
  }

  private void put(String spellings, Sort sort, int value) {
    list(spellings).forEach(spelling -> items.put(spelling, new Item(sort, value, spelling)));
  }

  private static Stream<String> list(String spellings) {
    return Arrays.stream(spellings.split(","))
        .map(Vocabulary::plain)
        .filter(text -> !text.isEmpty());
  }

  /// A text as it is compared.
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replace('ي', 'ی')
        .replace('ك', 'ک')
        .strip();
  }

  /// What a plain word means; one that is not known is [Sort#UNKNOWN].
  Item word(String plain) {
    Item known = items.get(plain.replace(".", ""));
    return known == null ? Item.of(Sort.UNKNOWN, plain) : known;
  }

  /// Whether letters directly behind a number make it an ordinal number.
  boolean isOrdinalEnding(String plain) {
    return ordinalEndings.contains(plain);
  }

  /// Whether letters directly behind a year make it a decade.
  boolean isDecadeEnding(String plain) {
    return decadeEndings.contains(plain);
  }
}
