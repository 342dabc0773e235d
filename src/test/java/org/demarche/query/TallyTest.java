package org.demarche.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.demarche.Property;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

final class TallyTest {
  private static final int SIZE = 200_001;

  /// Few members, many, or long runs of them.
  private static RoaringBitmap set(Random random) {
    RoaringBitmap set = new RoaringBitmap();
    switch (random.nextInt(3)) {
      case 0 -> random.ints(random.nextInt(20_000), 0, SIZE).forEach(set::add);
      case 1 -> random.ints(150_000, 0, SIZE).forEach(set::add);
      default -> {
        int from = random.nextInt(SIZE);
        set.add((long) from, random.nextLong(from, SIZE));
      }
    }
    set.runOptimize();
    return set;
  }

  @Test
  void countsWhatIsInBothSets() {
    Property.forAll(
        23,
        60,
        random -> {
          RoaringBitmap one = set(random);
          RoaringBitmap other = set(random);
          assertEquals(
              RoaringBitmap.and(one, other).getCardinality(), new Tally(one, SIZE).count(other));
        });
  }

  @Test
  void allOfASetAreAmongEverything() {
    RoaringBitmap some = set(new Random(2));
    Tally everything = new Tally(RoaringBitmap.bitmapOfRange(0, SIZE), SIZE);
    assertEquals(some.getCardinality(), everything.count(some));
  }

  @Test
  void theLastMemberCounts() {
    RoaringBitmap last = RoaringBitmap.bitmapOf(SIZE - 1);
    assertEquals(1, new Tally(last, SIZE).count(last));
    assertEquals(0, new Tally(new RoaringBitmap(), SIZE).count(last));
  }
}
