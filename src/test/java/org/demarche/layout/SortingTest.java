package org.demarche.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.demarche.Property;
import org.junit.jupiter.api.Test;

final class SortingTest {
  @Test
  void ordersAsTheLibraryDoes() {
    Property.forAll(
        91,
        100,
        random -> {
          long[] keys = random.longs(random.nextInt(300), -20, 20).toArray();
          int[] expected =
              IntStream.range(0, keys.length)
                  .boxed()
                  .sorted(Comparator.comparingLong(i -> keys[i]))
                  .mapToInt(Integer::intValue)
                  .toArray();
          assertArrayEquals(expected, Sorting.order(keys));
        });
  }

  @Test
  void numbersKeepTheirOrderAsKeys() {
    Property.forAll(
        92,
        1000,
        random -> {
          double a = random.nextGaussian() * Math.pow(10, random.nextInt(-5, 12));
          double b = random.nextInt(5) == 0 ? a : random.nextGaussian();
          assertEquals(
              Integer.signum(Double.compare(a, b)),
              Integer.signum(Long.compare(Sorting.key(a), Sorting.key(b))));
        });
    assertEquals(Sorting.key(0.0), Sorting.key(-0.0));
  }
}
