package org.demarche.time;

import org.demarche.words.Words;

/// Times of day: '10:30', '10:30:07'.
final class ClockWords {
  private ClockWords() {}

  static String of(Words words, int hour, int minute) {
    return words.say("time.clock", twoDigits(hour), twoDigits(minute));
  }

  static String of(Words words, int hour, int minute, int second) {
    return words.say("time.clock-seconds", twoDigits(hour), twoDigits(minute), twoDigits(second));
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
