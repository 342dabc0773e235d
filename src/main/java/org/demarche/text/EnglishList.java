package org.demarche.text;

import java.util.ArrayList;
import java.util.List;

/// Lists and counts as English writes them.
public final class EnglishList {
  /// How many names a sentence spells out before it counts the rest.
  private static final int SPELT_OUT = 4;

  private EnglishList() {}

  /// 'Iran', 'Iran and Iraq', 'Iran, Iraq and the United States'; of five or more the first three
  /// and 'others': 'Iran, Iraq, Egypt and 4 others'.
  public static String and(List<String> names) {
    return joined(names, "and");
  }

  /// As [#and], with 'or'.
  public static String or(List<String> names) {
    return joined(names, "or");
  }

  /// '1 source', '2 sources', '1,204 sources'.
  ///
  /// @param plural the form for every number but 1
  public static String count(int number, String singular, String plural) {
    return Numbers.grouped(number) + " " + (number == 1 ? singular : plural);
  }

  private static String joined(List<String> names, String word) {
    List<String> items = names;
    if (names.size() > SPELT_OUT) {
      items = new ArrayList<>(names.subList(0, SPELT_OUT - 1));
      items.add(names.size() - items.size() + " others");
    }
    return switch (items.size()) {
      case 0 -> "";
      case 1 -> items.getFirst();
      default ->
          String.join(", ", items.subList(0, items.size() - 1))
              + " "
              + word
              + " "
              + items.getLast();
    };
  }
}
