package org.demarche.store.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Which item of a list became which of the list after a change: by ids where all have one, else
/// those that are equal and, between them, those that have most in common.
public final class Pairing {
  /// Comparing every item with every other is for lists that people write; the rest of a longer one
  /// counts as new where it is not the same at the same end.
  private static final int MOST_PAIRS = 1_000_000;

  private static final int EQUAL = 1_000;

  private Pairing() {}

  /// By item of `after` the index in `before` of the item that it was, or -1.
  public static int[] of(List<?> before, List<?> after) {
    Map<String, Integer> ids = ids(before);
    if (ids != null && ids(after) != null) {
      return after.stream().mapToInt(item -> ids.getOrDefault(id(item), -1)).toArray();
    }
    int[] pairs = new int[after.size()];
    Arrays.fill(pairs, -1);
    int shorter = Math.min(before.size(), after.size());
    int head = 0;
    while (head < shorter && same(before.get(head), after.get(head))) {
      pairs[head] = head;
      head++;
    }
    int tail = 0;
    while (tail < shorter - head && same(fromEnd(before, tail), fromEnd(after, tail))) {
      tail++;
      pairs[after.size() - tail] = before.size() - tail;
    }
    pairMiddle(before, after, head, tail, pairs);
    return pairs;
  }

  private static @Nullable Object fromEnd(List<?> list, int index) {
    return list.get(list.size() - 1 - index);
  }

  /// The items by id; null where one has none, or two have the same.
  static @Nullable Map<String, Integer> ids(List<?> items) {
    Map<String, Integer> ids = new HashMap<>();
    for (Object item : items) {
      String id = id(item);
      if (id == null || ids.putIfAbsent(id, ids.size()) != null) {
        return null;
      }
    }
    return ids;
  }

  static @Nullable String id(@Nullable Object item) {
    return item instanceof Map<?, ?> map && map.get("id") instanceof String id ? id : null;
  }

  /// Aligns in order so that the sum of what pairs have in common is greatest; then what only moved
  /// finds its other half.
  private static void pairMiddle(List<?> before, List<?> after, int head, int tail, int[] pairs) {
    int rows = before.size() - head - tail;
    int columns = after.size() - head - tail;
    if (rows == 0 || columns == 0 || (long) rows * columns > MOST_PAIRS) {
      return;
    }
    int[][] common = new int[rows][columns];
    int[][] best = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        common[i][j] = common(before.get(head + i), after.get(head + j));
        int paired = common[i][j] == 0 ? 0 : common[i][j] + best[i + 1][j + 1];
        best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    BitSet used = new BitSet();
    int i = 0;
    int j = 0;
    while (i < rows && j < columns) {
      if (common[i][j] > 0 && best[i][j] == common[i][j] + best[i + 1][j + 1]) {
        pairs[head + j] = head + i;
        used.set(i);
        i++;
        j++;
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    pairMoved(common, head, used, pairs);
  }

  private static void pairMoved(int[][] common, int head, BitSet used, int[] pairs) {
    for (int j = 0; j < common[0].length; j++) {
      for (int i = 0; pairs[head + j] < 0 && i < common.length; i++) {
        if (!used.get(i) && common[i][j] == EQUAL) {
          pairs[head + j] = head + i;
          used.set(i);
        }
      }
    }
  }

  /// How much of one is in the other, from 0 to [#EQUAL].
  private static int common(@Nullable Object one, @Nullable Object other) {
    if (same(one, other)) {
      return EQUAL;
    }
    if (one instanceof Map<?, ?> a && other instanceof Map<?, ?> b) {
      long shared =
          a.entrySet().stream()
              .filter(e -> b.containsKey(e.getKey()) && same(e.getValue(), b.get(e.getKey())))
              .count();
      // What stands between the same two is taken for one that changed, whatever they share.
      return 1 + (int) (shared * (EQUAL - 2) / Math.max(1, Math.max(a.size(), b.size())));
    }
    return shape(one) == shape(other) ? 1 : 0;
  }

  private static int shape(@Nullable Object value) {
    return value instanceof Map<?, ?> ? 2 : value instanceof List<?> ? 1 : 0;
  }

  /// Of ascending and other numbers the most that ascend, each as the index in `numbers`; negative
  /// ones do not count.
  public static BitSet ascending(int[] numbers) {
    int[] previous = new int[numbers.length];
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] < 0) {
        continue;
      }
      int low = 0;
      int high = ends.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (numbers[ends.get(middle)] < numbers[i]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      previous[i] = low == 0 ? -1 : ends.get(low - 1);
      if (low == ends.size()) {
        ends.add(i);
      } else {
        ends.set(low, i);
      }
    }
    BitSet kept = new BitSet();
    for (int at = ends.isEmpty() ? -1 : ends.getLast(); at >= 0; at = previous[at]) {
      kept.set(at);
    }
    return kept;
  }

  /// Whether two plain values are the same as JSON: members in any order, whole numbers of any
  /// type.
  public static boolean same(@Nullable Object one, @Nullable Object other) {
    return switch (one) {
      case Map<?, ?> a when other instanceof Map<?, ?> b ->
          a.size() == b.size()
              && a.entrySet().stream()
                  .allMatch(
                      e -> b.containsKey(e.getKey()) && same(e.getValue(), b.get(e.getKey())));
      case List<?> a when other instanceof List<?> b -> sameItems(a, b);
      case BigDecimal a when other instanceof BigDecimal b ->
          a.scale() == b.scale() && a.compareTo(b) == 0;
      case Number a when other instanceof Number b ->
          new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString())) == 0;
      case null, default -> Objects.equals(one, other);
    };
  }

  private static boolean sameItems(List<?> a, List<?> b) {
    Iterator<?> others = b.iterator();
    return a.size() == b.size() && a.stream().allMatch(item -> same(item, others.next()));
  }
}
