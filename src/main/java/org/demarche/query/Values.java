package org.demarche.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.words.EnumName;
import org.demarche.words.Message;

/// What conditions do alike with their values: keep them in order, write and read them.
final class Values {
  private Values() {}

  /// The values in the order given. Cannot be changed.
  static <T> Set<T> inOrder(Collection<T> values) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(values));
  }

  /// The only one of some values.
  static <T> T only(Set<T> values) {
    return values.iterator().next();
  }

  static <T> Set<T> read(List<String> words, Function<String, T> value) {
    return inOrder(words.stream().map(value).toList());
  }

  /// The word by which a constant is written.
  static String word(Enum<?> constant) {
    return EnumName.of(constant);
  }

  static <E extends Enum<E>> E constant(Class<E> type, String word) {
    E[] constants = type.getEnumConstants();
    return Arrays.stream(constants)
        .filter(constant -> word(constant).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new UnreadableCondition(
                    Message.of(
                        "text.filter.not-one-of",
                        word,
                        Arrays.stream(constants)
                            .map(Values::word)
                            .collect(Collectors.joining(", ")))));
  }
}
