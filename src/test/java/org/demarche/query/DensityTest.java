package org.demarche.query;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.demarche.Datasets;
import org.demarche.Property;
import org.demarche.messages.English;
import org.junit.jupiter.api.Test;

final class DensityTest {
  @Test
  void theCountsAreThoseOfALookAtEachEvent() {
    Property.forAll(
        3101,
        200,
        random -> {
          EventTable table =
              EventTable.of(
                  English.WORDS, Datasets.random(random.nextLong(), random.nextInt(0, 200)));
          TimeOrder order = table.order();
          int[] some =
              IntStream.range(0, table.size()).filter(ordinal -> random.nextBoolean()).toArray();
          int stretches = random.nextInt(1, 40);
          long[] edges = new long[stretches + 1];
          for (int i = 0; i < edges.length; i++) {
            edges[i] =
                table.size() > 0 && random.nextBoolean()
                    ? order.start(random.nextInt(table.size()))
                    : random.nextLong(-4_000_000_000L, 4_000_000_000L);
          }
          Arrays.sort(edges);
          int[] expected = new int[stretches];
          for (int ordinal : some) {
            for (int i = 0; i < stretches; i++) {
              long start = table.outerStart(ordinal);
              expected[i] += edges[i] <= start && start < edges[i + 1] ? 1 : 0;
            }
          }
          int[] counts = Density.counts(order, EventSet.of(some), stretches, i -> edges[i]);
          assertArrayEquals(expected, counts);
          assertEquals(
              some.length,
              IntStream.of(counts).sum()
                  + EventSet.of(some).count(0, order.from(edges[0]))
                  + EventSet.of(some).count(order.from(edges[stretches]), table.size()));
        });
  }
}
