package org.demarche.query;

import java.util.function.IntToLongFunction;

/// How many events start in each of neighbouring stretches of time.
public final class Density {
  private Density() {}

  /// Counts the events that start in each stretch. Takes one search among the starts for each
  /// stretch, however many events there are.
  ///
  /// @param stretches how many
  /// @param edge the axis second at which a stretch starts, never falling; that of the number of
  ///   stretches is where the last one ends, exclusive
  public static int[] counts(
      TimeOrder order, EventSet events, int stretches, IntToLongFunction edge) {
    int[] counts = new int[stretches];
    int from = order.from(edge.applyAsLong(0));
    for (int i = 0; i < stretches; i++) {
      int end = order.from(edge.applyAsLong(i + 1));
      counts[i] = events.count(from, end);
      from = end;
    }
    return counts;
  }
}
