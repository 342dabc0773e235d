package org.demarche.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Small whole numbers for values, from 0 in the order of their first mention.
final class Dictionary<T> {
  private final Map<T, Integer> codes = new HashMap<>();
  private final List<T> values = new ArrayList<>();

  Dictionary(Collection<? extends T> first) {
    first.forEach(this::add);
  }

  /// The value's code, made now if there is none.
  int add(T value) {
    Integer known = codes.putIfAbsent(value, values.size());
    if (known != null) {
      return known;
    }
    values.add(value);
    return values.size() - 1;
  }

  boolean isSame(Dictionary<T> other) {
    return this == other || values.equals(other.values);
  }

  /// The value's code, or -1.
  int code(T value) {
    return codes.getOrDefault(value, -1);
  }

  /// By code, the codes of the values that one stands in.
  ///
  /// @param within a value and those that it is a part of, all of them in the dictionary
  int[][] codes(Function<T, List<T>> within) {
    return values.stream()
        .map(value -> within.apply(value).stream().mapToInt(this::code).toArray())
        .toArray(int[][]::new);
  }

  T value(int code) {
    return values.get(code);
  }

  int size() {
    return values.size();
  }
}
