package org.demarche.time;

import java.util.stream.IntStream;

/// The digits of one component of a date as written, where `X` stands for a digit that is not
/// specified: `2007`, `20XX`, `1X`.
record Digits(String text) {
  boolean specified() {
    return text.indexOf('X') < 0;
  }

  /// Whether no digit at all is specified.
  boolean blank() {
    return text.chars().allMatch(c -> c == 'X');
  }

  /// Whether the unspecified digits, of which there is at least one, all come last.
  boolean unspecifiedAtEnd() {
    int first = text.indexOf('X');
    return first >= 0 && text.substring(first).chars().allMatch(c -> c == 'X');
  }

  /// The number of places from the last digit up to the leftmost that is not specified.
  int places() {
    int first = text.indexOf('X');
    return first < 0 ? 0 : text.length() - first;
  }

  /// The only value of specified digits, the lowest of others.
  int lowest() {
    return Integer.parseInt(text.replace('X', '0'));
  }

  int highest() {
    return Integer.parseInt(text.replace('X', '9'));
  }

  boolean matches(int number) {
    int rest = number;
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c != 'X' && c - '0' != rest % 10) {
        return false;
      }
      rest /= 10;
    }
    return rest == 0;
  }

  /// The numbers from `low` to `high`, both inclusive, that these digits may stand for, ascending.
  IntStream matching(int low, int high) {
    return matching(low, high, true);
  }

  /// The same, ascending or descending, and found only as they are asked for.
  IntStream matching(int low, int high, boolean ascending) {
    int first = Math.max(low, lowest());
    int last = Math.min(high, highest());
    return IntStream.rangeClosed(first, last)
        .map(number -> ascending ? number : last - (number - first))
        .filter(this::matches);
  }
}
