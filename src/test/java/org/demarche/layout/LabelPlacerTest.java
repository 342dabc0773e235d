package org.demarche.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.demarche.Property;
import org.demarche.scene.Rect;
import org.junit.jupiter.api.Test;

final class LabelPlacerTest {
  private static final Rect BOUNDS = new Rect(0, 0, 400, 300);

  private static Rect rect(Random random) {
    return new Rect(random.nextInt(380), random.nextInt(290), 1 + random.nextInt(80), 10);
  }

  @Test
  void whatIsPlacedCoversNothingAndStaysInside() {
    Property.forAll(
        81,
        100,
        random -> {
          List<Rect> taken = new ArrayList<>();
          for (int i = random.nextInt(20); i > 0; i--) {
            taken.add(rect(random));
          }
          LabelPlacer placer = new LabelPlacer(BOUNDS, taken);
          for (int i = 0; i < 40; i++) {
            Optional<Rect> place = placer.place(List.of(rect(random), rect(random)));
            place.ifPresent(
                rect -> {
                  assertTrue(taken.stream().noneMatch(rect::intersects));
                  assertEquals(rect, rect.intersection(BOUNDS));
                  taken.add(rect);
                });
          }
        });
  }

  @Test
  void theFirstFreePlaceIsTaken() {
    Rect obstacle = new Rect(0, 0, 50, 50);
    Rect covered = new Rect(40, 40, 20, 10);
    Rect free = new Rect(60, 60, 20, 10);
    LabelPlacer placer = new LabelPlacer(BOUNDS, List.of(obstacle));
    assertEquals(Optional.of(free), placer.place(List.of(covered, free)));
    assertEquals(Optional.empty(), placer.place(List.of(free)));
  }
}
