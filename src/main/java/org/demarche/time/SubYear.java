package org.demarche.time;

import java.util.List;
import java.util.Optional;

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
  QUARTER_1(33, 1, 3, "the first quarter"),
  QUARTER_2(34, 4, 3, "the second quarter"),
  QUARTER_3(35, 7, 3, "the third quarter"),
  QUARTER_4(36, 10, 3, "the fourth quarter"),
  QUADRIMESTER_1(37, 1, 4, "the first four months"),
  QUADRIMESTER_2(38, 5, 4, "the middle four months"),
  QUADRIMESTER_3(39, 9, 4, "the last four months"),
  SEMESTRAL_1(40, 1, 6, "the first half"),
  SEMESTRAL_2(41, 7, 6, "the second half");

  /// Gone through for every date that is read.
  private static final List<SubYear> ALL = List.of(values());

  private final int code;
  private final int firstMonth;
  private final int months;
  private final String phrase;

  SubYear(int code, int firstMonth, int months, String phrase) {
    this.code = code;
    this.firstMonth = firstMonth;
    this.months = months;
    this.phrase = phrase;
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
  String phrase() {
    return phrase;
  }

  boolean isSeason() {
    return code <= 32;
  }

  /// 'northern', 'southern', or '' where none is said.
  String hemisphere() {
    return code >= 25 && code <= 28 ? "northern" : code >= 29 && code <= 32 ? "southern" : "";
  }
}
