package org.demarche.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.words.Message;

/// A filter as one line of text, to be kept and read again: `actors=all,iran,iraq kinds=talks`.
///
/// Conditions stand in the order of their sorts with a space between them, each as the key of its
/// sort, `=`, and its words with commas between them. Spaces, commas, percent signs and control
/// characters in a word are written as `%` and two hexadecimal digits.
public final class FilterText {
  /// In characters: ids of thousands of values.
  static final int LONGEST = 1 << 20;

  private static final String BETWEEN_CONDITIONS = " ";
  private static final String BETWEEN_WORDS = ",";
  private static final char ESCAPE = '%';
  private static final int DIGITS = 2;

  private FilterText() {}

  /// The filter with everything that was chosen, even what keeps all events; empty for
  /// [Filter#ALL].
  public static String of(Filter filter) {
    return filter.chosen().stream()
        .map(FilterText::written)
        .collect(Collectors.joining(BETWEEN_CONDITIONS));
  }

  private static String written(Condition condition) {
    return condition.written().stream()
        .map(FilterText::escaped)
        .collect(Collectors.joining(BETWEEN_WORDS, condition.sort().key() + "=", ""));
  }

  /// Reads what [#of] wrote, or somebody by hand; never throws for bad content.
  public static FilterReading read(String text) {
    if (text.length() > LONGEST) {
      return new FilterReading.Unreadable(Message.of("text.filter.too-long", LONGEST));
    }
    List<Condition> conditions = new ArrayList<>();
    for (String written : text.isEmpty() ? new String[0] : text.split(BETWEEN_CONDITIONS, -1)) {
      try {
        Condition condition = condition(written);
        if (conditions.stream().anyMatch(other -> other.sort().equals(condition.sort()))) {
          throw new UnreadableCondition(Message.of("text.filter.sort-again"));
        }
        conditions.add(condition);
      } catch (UnreadableCondition e) {
        return new FilterReading.Unreadable(
            Message.of("text.filter.unreadable", written, e.reason()));
      }
    }
    return new FilterReading.Read(Filter.of(conditions.toArray(Condition[]::new)));
  }

  private static Condition condition(String written) {
    int equals = written.indexOf('=');
    if (equals < 0) {
      throw new UnreadableCondition(Message.of("text.filter.no-equals"));
    }
    String key = written.substring(0, equals);
    ConditionSort<?> sort =
        ConditionSort.all().stream()
            .filter(one -> one.key().equals(key))
            .findFirst()
            .orElseThrow(
                () -> new UnreadableCondition(Message.of("text.filter.no-such-sort", key)));
    return sort.read(
        Arrays.stream(written.substring(equals + 1).split(BETWEEN_WORDS, -1))
            .map(FilterText::unescaped)
            .toList());
  }

  private static String escaped(String word) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c <= ' ' || c == ',' || c == ESCAPE || c == 0x7f) {
        escaped.append("%%%02x".formatted((int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private static String unescaped(String word) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) == ESCAPE) {
        plain.append(character(word, i + 1));
        i += DIGITS;
      } else {
        plain.append(word.charAt(i));
      }
    }
    return plain.toString();
  }

  private static char character(String word, int at) {
    int high = at < word.length() ? Character.digit(word.charAt(at), 16) : -1;
    int low = at + 1 < word.length() ? Character.digit(word.charAt(at + 1), 16) : -1;
    if (high < 0 || low < 0) {
      throw new UnreadableCondition(Message.of("text.filter.not-hexadecimal"));
    }
    return (char) (high << 4 | low);
  }
}
