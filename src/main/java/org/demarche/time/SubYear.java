package org.demarche.time;

import java.util.List;
import java.util.Optional;
import org.demarche.words.Words;

/// A part of the year longer than a month, by the number that stands in the month's place.
///
/// The standard gives quarters, quadrimesters and semestrals their months and leaves the seasons to
/// the reader. Here a season is the meteorological one, three whole months; 21 to 24, which say no
/// hemisphere, have the northern months; a season that runs from December to February belongs to
/// the year in which it begins.
enum SubYear {
  SPRING(21, 3, 3, "spring"),
  SUMMER(22, 6, 3, "summer"),
  AUTUMN(23, 9, 3, "autumn"),
  WINTER(24, 12, 3, "winter"),
  NORTHERN_SPRING(25, 3, 3, "spring"),
  NORTHERN_SUMMER(26, 6, 3, "summer"),
  NORTHERN_AUTUMN(27, 9, 3, "autumn"),
  NORTHERN_WINTER(28, 12, 3, "winter"),
  SOUTHERN_SPRING(29, 9, 3, "spring"),
  SOUTHERN_SUMMER(30, 12, 3, "summer"),
  SOUTHERN_AUTUMN(31, 3, 3, "autumn"),
  SOUTHERN_WINTER(32, 6, 3, "winter"),
  QUARTER_1(33, 1, 3, "first-quarter"),
  QUARTER_2(34, 4, 3, "second-quarter"),
  QUARTER_3(35, 7, 3, "third-quarter"),
  QUARTER_4(36, 10, 3, "fourth-quarter"),
  QUADRIMESTER_1(37, 1, 4, "first-four-months"),
  QUADRIMESTER_2(38, 5, 4, "middle-four-months"),
  QUADRIMESTER_3(39, 9, 4, "last-four-months"),
  SEMESTRAL_1(40, 1, 6, "first-half"),
  SEMESTRAL_2(41, 7, 6, "second-half");

  /// Gone through for every date that is read.
  private static final List<SubYear> ALL = List.of(values());

  private final int code;
  private final int firstMonth;
  private final int months;
  private final String name;

  SubYear(int code, int firstMonth, int months, String name) {
    this.code = code;
    this.firstMonth = firstMonth;
    this.months = months;
    this.name = name;
  }

  static Optional<SubYear> of(int code) {
    for (SubYear part : ALL) {
      if (part.code == code) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  int code() {
    return code;
  }

  int firstMonth() {
    return firstMonth;
  }

  /// Its length.
  int months() {
    return months;
  }

  /// Its name in a sentence, without hemisphere or year.
  String words(Words words) {
    return words.one("time.part-of-year", name);
  }

  boolean isSeason() {
    return code <= 32;
  }

  /// Whether it is a season of the north, and says so.
  boolean isNorthern() {
    return code >= 25 && code <= 28;
  }

  /// Whether it is a season of the south.
  boolean isSouthern() {
    return code >= 29 && code <= 32;
  }
}
