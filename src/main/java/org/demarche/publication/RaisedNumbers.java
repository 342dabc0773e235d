package org.demarche.publication;

import java.util.ArrayList;
import java.util.List;

/// The numbers of sources as they follow a title: raised, and three or more in a row drawn
/// together, as in ‘First round ¹–³ ⁷’.
final class RaisedNumbers {
  private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final char TO = '–';
  static final String MORE = " …";

  /// After so many numbers and rows of numbers an ellipsis stands for the rest.
  private static final int MOST = 4;

  private RaisedNumbers() {}

  /// @param numbers ascending
  static String of(List<Integer> numbers) {
    List<String> all = rows(numbers);
    String text = String.join("", all.subList(0, Math.min(MOST, all.size())));
    return all.size() > MOST ? text + MORE : text;
  }

  /// All of them, however many.
  static String all(List<Integer> numbers) {
    return String.join("", rows(numbers));
  }

  private static List<String> rows(List<Integer> numbers) {
    List<String> rows = new ArrayList<>();
    int from = 0;
    while (from < numbers.size()) {
      int to = from;
      while (to + 1 < numbers.size() && numbers.get(to + 1) == numbers.get(to) + 1) {
        to++;
      }
      if (to - from < 2) {
        to = from;
        rows.add(" " + raised(numbers.get(from)));
      } else {
        rows.add(" " + raised(numbers.get(from)) + TO + raised(numbers.get(to)));
      }
      from = to + 1;
    }
    return rows;
  }

  private static String raised(int number) {
    StringBuilder text = new StringBuilder();
    Integer.toString(number).chars().forEach(digit -> text.append(DIGITS.charAt(digit - '0')));
    return text.toString();
  }

  /// Where the raised numbers at the end of a text begin, with the space before them; the text's
  /// length where there are none.
  static int start(String text) {
    int start = text.length();
    for (int at = text.length() - 1; at > 0 && isRaised(text.charAt(at)); at--) {
      if (text.charAt(at - 1) == ' ') {
        start = at - 1;
        at--;
      }
    }
    return start;
  }

  private static boolean isRaised(char c) {
    return DIGITS.indexOf(c) >= 0 || c == TO || c == MORE.charAt(1);
  }
}
