package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.demarche.ui.timeline.DragPan.Vector;
import org.junit.jupiter.api.Test;

final class DragPanTest {
  private static final long MILLIS = 1_000_000;

  private final DragPan drag = new DragPan();

  @Test
  void anUnsteadyHandIsNoDrag() {
    drag.press(100, 100, 0);
    assertEquals(Optional.empty(), drag.drag(102, 101, 10 * MILLIS));
    assertEquals(Optional.empty(), drag.drag(101, 102, 15 * MILLIS));
    assertEquals(Optional.empty(), drag.release(20 * MILLIS));
  }

  @Test
  void movementsAddUpToTheWholeWayFromThePress() {
    drag.press(100, 100, 0);
    double x = 0;
    double y = 0;
    for (int i = 1; i <= 30; i++) {
      Optional<Vector> moved = drag.drag(100 + 3 * i, 100 - i, 10L * i * MILLIS);
      x += moved.map(Vector::x).orElse(0.0);
      y += moved.map(Vector::y).orElse(0.0);
    }
    assertEquals(90, x, 1e-9);
    assertEquals(-30, y, 1e-9);
  }

  @Test
  void theReleaseHasTheSpeedOfTheLastMoments() {
    drag.press(0, 0, 0);
    for (int i = 1; i <= 20; i++) {
      assertTrue(drag.drag(10 * i, 0, 10L * i * MILLIS).isPresent());
    }
    Vector speed = drag.release(200 * MILLIS).orElseThrow();
    assertEquals(1000, speed.x(), 1e-6);
    assertEquals(0, speed.y(), 1e-6);
  }

  @Test
  void aPointerThatRestsBeforeTheReleaseHasNoSpeed() {
    drag.press(0, 0, 0);
    assertTrue(drag.drag(50, 0, 10 * MILLIS).isPresent());
    assertEquals(Optional.empty(), drag.release(400 * MILLIS));
  }

  @Test
  void movingWithoutAPressIsNoDrag() {
    assertEquals(Optional.empty(), drag.drag(50, 0, 10 * MILLIS));
  }

  @Test
  void coastingGoesAFiniteWayAndEnds() {
    double[] way = {0};
    Glide glide = new Glide(new Vector(1000, 0), moved -> way[0] += moved.x());
    int steps = 0;
    while (glide.step(0.016)) {
      steps++;
    }
    assertTrue(steps < 120, steps + " steps");
    assertEquals(280, way[0], 10);
  }
}
