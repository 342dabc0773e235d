package org.demarche.words;

import java.util.ArrayList;
import java.util.List;

/// Several names in a sentence.
public final class Lists {
  /// How many names a sentence spells out before it counts the rest.
  private static final int SPELT_OUT = 4;

  private Lists() {}

  /// 'Iran', 'Iran and Iraq', 'Iran, Iraq and the United States'; of five or more the first three
  /// and 'others': 'Iran, Iraq, Egypt and 4 others'. Nothing of nothing.
  public static String and(Words words, List<String> names) {
    return allAnd(words, counted(words, names));
  }

  /// As [#and], with 'or'.
  public static String or(Words words, List<String> names) {
    return allOr(words, counted(words, names));
  }

  /// All of them, however many: 'a, b, c, d, e and f'.
  public static String allAnd(Words words, List<String> names) {
    return names.size() < 2
        ? alone(names)
        : words.say("words.list-and", before(words, names), names.getLast());
  }

  /// As [#allAnd], with 'or'.
  public static String allOr(Words words, List<String> names) {
    return names.size() < 2
        ? alone(names)
        : words.say("words.list-or", before(words, names), names.getLast());
  }

  /// One after the other, without a last word between: 'a, b, c'.
  public static String plain(Words words, List<String> names) {
    String text = alone(names);
    for (int i = 1; i < names.size(); i++) {
      text = words.say("words.list-next", text, names.get(i));
    }
    return text;
  }

  /// As [#plain(Words, List)], before it is said.
  ///
  /// @param names each a `String` or a [Message]; at least one
  public static Message plain(List<?> names) {
    Message text = Message.of("words.list-one", names.getFirst());
    for (int i = 1; i < names.size(); i++) {
      text = Message.of("words.list-next", text, names.get(i));
    }
    return text;
  }

  private static String before(Words words, List<String> names) {
    return plain(words, names.subList(0, names.size() - 1));
  }

  private static String alone(List<String> names) {
    return names.isEmpty() ? "" : names.getFirst();
  }

  private static List<String> counted(Words words, List<String> names) {
    if (names.size() <= SPELT_OUT) {
      return names;
    }
    List<String> some = new ArrayList<>(names.subList(0, SPELT_OUT - 1));
    some.add(words.say("words.list-others", names.size() - some.size()));
    return some;
  }
}
