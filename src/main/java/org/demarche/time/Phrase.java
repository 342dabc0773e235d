package org.demarche.time;

import org.demarche.words.Words;

/// Words for a date, in the pieces that 'about' goes between.
///
/// @param some what leads up to the date
/// @param noun the date
record Phrase(Some some, String noun) {
  /// How a date is led up to that is one of several.
  enum Some {
    /// Not at all: the date is the one that is meant.
    NONE,
    /// 'some day in …'.
    DAY_IN,
    /// 'some day from …'.
    DAY_FROM,
    /// 'some month in …'.
    MONTH_IN,
    /// 'some month from …'.
    MONTH_FROM,
    /// 'some year from …'.
    YEAR_FROM,
    /// 'some time from …'.
    TIME_FROM,
    /// 'some time in …', of which nothing is left after 'about'.
    TIME_IN
  }

  Phrase(String noun) {
    this(Some.NONE, noun);
  }

  String plain(Words words) {
    return led(words, some, noun);
  }

  String about(Words words) {
    return led(words, some == Some.TIME_IN ? Some.NONE : some, words.say("time.about", noun));
  }

  private static String led(Words words, Some some, String noun) {
    return some == Some.NONE ? noun : words.one("time.some", some, noun);
  }
}
