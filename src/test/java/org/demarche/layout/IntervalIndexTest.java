package org.demarche.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.demarche.Property;
import org.junit.jupiter.api.Test;

final class IntervalIndexTest {
  private static List<Integer> found(IntervalIndex index, long from, long to) {
    List<Integer> ids = new ArrayList<>();
    index.forEachOverlapping(from, to, ids::add);
    return ids;
  }

  @Test
  void findsWhatAScanFinds() {
    Property.forAll(
        11,
        60,
        random -> {
          int size = random.nextInt(700);
          long[] starts = new long[size];
          long[] ends = new long[size];
          for (int i = 0; i < size; i++) {
            starts[i] = random.nextInt(5000);
            ends[i] = starts[i] + 1 + length(random);
          }
          IntervalIndex index = IntervalIndex.of(starts, ends);
          for (int query = 0; query < 40; query++) {
            long from = random.nextLong(-500, 5500);
            long to = from + 1 + random.nextInt(300);
            List<Integer> scanned =
                IntStream.range(0, size)
                    .filter(i -> starts[i] < to && from < ends[i])
                    .boxed()
                    .toList();
            assertEquals(scanned, found(index, from, to).stream().sorted().toList());
          }
        });
  }

  private static long length(Random random) {
    return random.nextInt(20) == 0 ? 4000 : random.nextInt(30);
  }

  @Test
  void givesThemByStart() {
    IntervalIndex index = IntervalIndex.of(new long[] {30, 10, 20}, new long[] {40, 35, 36});
    assertEquals(List.of(1, 2, 0), found(index, 32, 33));
  }

  @Test
  void findsWhatGoesOnForEverLongAfterItsStartAndLongBeforeItsEnd() {
    IntervalIndex index =
        IntervalIndex.of(new long[] {0, 0, Long.MIN_VALUE}, new long[] {10, Long.MAX_VALUE, 10});
    assertEquals(List.of(1), found(index, 1_000_000_000L, 1_000_000_001L));
    assertEquals(List.of(2), found(index, -1_000_000_001L, -1_000_000_000L));
  }

  @Test
  void holdsNothingWhenThereIsNothing() {
    IntervalIndex index = IntervalIndex.of(new long[0], new long[0]);
    assertTrue(found(index, Long.MIN_VALUE, Long.MAX_VALUE).isEmpty());
  }
}
