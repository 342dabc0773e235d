package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.Property;
import org.demarche.viewport.Viewport;
import org.junit.jupiter.api.Test;

final class WheelZoomTest {
  private double scale = 1;

  private double unlimited(double ratio) {
    scale *= ratio;
    return ratio;
  }

  @Test
  void threeNotchesAwayHalveTheScale() {
    WheelZoom zoom = new WheelZoom();
    zoom.add(40);
    zoom.add(40);
    zoom.add(40);
    zoom.finish(this::unlimited);
    assertEquals(0.5, scale, 1e-12);
    assertFalse(zoom.isPending());
  }

  @Test
  void sharesAddUpToTheStepsWhateverThePulses() {
    Property.forAll(
        41,
        200,
        random -> {
          scale = 1;
          WheelZoom zoom = new WheelZoom();
          double total = 0;
          for (int i = 0; i < 20; i++) {
            double step = random.nextInt(-3, 4) * 40.0;
            total += step;
            zoom.add(step);
            zoom.step(random.nextDouble(0.001, 0.1), this::unlimited);
          }
          while (zoom.isPending()) {
            zoom.step(0.016, this::unlimited);
          }
          assertEquals(Math.pow(2, -total / 120), scale, 1e-9 * scale);
        });
  }

  @Test
  void theTimeUnderThePointerStaysThroughAHundredStepsInAndBack() {
    Viewport[] view = {new Viewport(-315_619_200, 0, 1_800_000)};
    double pointer = 437;
    long second = view[0].startSecond() + (long) (pointer * 1_800_000);
    WheelZoom zoom = new WheelZoom();
    for (int i = 0; i < 200; i++) {
      zoom.add(i < 100 ? 20 : -20);
      while (zoom.isPending()) {
        zoom.step(
            0.016,
            ratio -> {
              view[0] = view[0].zoom(ratio, pointer);
              return ratio;
            });
        assertEquals(pointer, view[0].x(second), 1, "after step " + i);
      }
    }
    assertEquals(1_800_000, view[0].secondsPerPixel(), 1e-3);
  }

  @Test
  void aLimitDropsWhatIsPending() {
    WheelZoom zoom = new WheelZoom();
    zoom.add(400);
    zoom.step(0.016, ratio -> 1);
    assertFalse(zoom.isPending());
    zoom.add(-40);
    assertTrue(zoom.isPending());
  }
}
