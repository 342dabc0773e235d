package org.demarche.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class StrokeTest {
  @Test
  void aLaterStartGoesOnInTheDashes() {
    assertEquals(new Stroke(1, List.of(4.0, 3.0), 6), Stroke.dashed(1, 4, 3).advanced(13));
    assertEquals(Stroke.dashed(1, 4, 3), Stroke.dashed(1, 4, 3).advanced(14));
    assertEquals(Stroke.solid(1), Stroke.solid(1).advanced(5));
  }

  @Test
  void anOddNumberOfLengthsRepeatsAfterTwoRounds() {
    Stroke odd = new Stroke(1, List.of(2.0));
    assertEquals(new Stroke(1, List.of(2.0), 3), odd.advanced(7));
  }

  @Test
  void dashesThatCannotBeDrawnLeaveTheLineSolid() {
    assertEquals(Stroke.solid(1), new Stroke(1, List.of(0.0, 0.0)));
    assertEquals(Stroke.solid(1), new Stroke(1, List.of(4.0, -1.0)));
  }
}
