package org.demarche.text;

/// Whole numbers as English writes them.
public final class Numbers {
  private static final int GROUP = 3;

  private Numbers() {}

  /// With a comma after every three digits from the right: '12', '1,204', '-1,000,000'.
  ///
  /// As a format of the platform would write it, but quick enough for each number of each frame.
  public static String grouped(long number) {
    String digits = Long.toString(number);
    int first = number < 0 ? 1 : 0;
    if (digits.length() - first <= GROUP) {
      return digits;
    }
    StringBuilder text = new StringBuilder(digits);
    for (int at = digits.length() - GROUP; at > first; at -= GROUP) {
      text.insert(at, ',');
    }
    return text.toString();
  }
}
