package org.demarche.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.IntStream;
import org.demarche.Property;
import org.demarche.query.EventSet;
import org.junit.jupiter.api.Test;

final class LaneMembersTest {
  private static final int SIZE = 5_000;

  private static EventSet events(int... ascending) {
    EventSet.Builder builder = new EventSet.Builder();
    IntStream.of(ascending).forEach(builder::add);
    return builder.build();
  }

  @Test
  void everyEventOfTheMatchIsInItsOwnLaneAndInNoOther() {
    Property.forAll(31, 40, LaneMembersTest::check);
  }

  private static void check(Random random) {
    int lanes = random.nextInt(1, 30);
    int[] laneOf = random.ints(SIZE, 0, lanes).toArray();
    int share = random.nextInt(1, 10);
    int[] match = IntStream.range(0, SIZE).filter(i -> random.nextInt(share) == 0).toArray();
    LaneMembers members = LaneMembers.Some.of(events(match), i -> laneOf[i], lanes);
    for (int lane = 0; lane < lanes; lane++) {
      int here = lane;
      int[] expected = IntStream.of(match).filter(i -> laneOf[i] == here).toArray();
      assertArrayEquals(expected, members.toArray(lane));
      assertEquals(expected.length, members.count(lane));
      assertEquals(events(expected), members.events(lane));
    }
  }
}
