package org.demarche.viewport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.Property;
import org.demarche.time.TimeRange;
import org.junit.jupiter.api.Test;

class ZoomLimitsTest {
  private static final double WIDTH = 1600;
  private static final long YEAR = 31_556_952;
  private static final TimeRange CONTENT = new TimeRange(-10 * YEAR, 40 * YEAR);
  private static final ZoomLimits LIMITS = ZoomLimits.of(CONTENT);

  @Test
  void clampingTwiceIsClampingOnce() {
    Property.forAll(
        1,
        2000,
        random -> {
          Viewport once = LIMITS.clamp(ViewportTest.random(random), WIDTH);
          assertEquals(once, LIMITS.clamp(once, WIDTH));
        });
  }

  @Test
  void clampedWindowsAreWithinTheLimits() {
    Property.forAll(
        2,
        2000,
        random -> {
          Viewport clamped = LIMITS.clamp(ViewportTest.random(random), WIDTH);
          double span = clamped.secondsPerPixel() * WIDTH;
          assertTrue(span >= LIMITS.minSpan() * (1 - 1e-12));
          assertTrue(span <= LIMITS.maxSpan() * (1 + 1e-12));
          double keep =
              Math.min(ZoomLimits.KEEP, LIMITS.bounds().length() / clamped.secondsPerPixel());
          assertTrue(clamped.x(LIMITS.bounds().end()) >= keep - 1e-3);
          assertTrue(clamped.x(LIMITS.bounds().start()) <= WIDTH - keep + 1e-3);
        });
  }

  @Test
  void timeUnderThePointerStaysWhereContentIsThroughAHundredSteps() {
    Property.forAll(
        3,
        300,
        random -> {
          Viewport now = LIMITS.clamp(Viewport.fitting(CONTENT, WIDTH, 40), WIDTH);
          double pointer = ZoomLimits.KEEP + random.nextDouble() * (WIDTH - 2 * ZoomLimits.KEEP);
          long under = now.secondAt(pointer);
          double ratio = random.nextBoolean() ? 0.85 : 1 / 0.85;
          for (int i = 0; i < 200; i++) {
            now = LIMITS.zoom(now, i < 100 ? ratio : 1 / ratio, pointer, WIDTH);
            double second = 1 / now.secondsPerPixel();
            assertEquals(pointer, now.x(under), 1 + second);
          }
        });
  }

  @Test
  void stopsAtAMinuteWithoutMovingTheAnchor() {
    Viewport start = new Viewport(1000, 0, 1);
    Viewport closest = LIMITS.zoom(start, 1e-9, 700, WIDTH);
    assertEquals(60, closest.secondsPerPixel() * WIDTH, 1e-9);
    assertEquals(700, closest.x(1700), 1e-6);
    assertEquals(closest, LIMITS.zoom(closest, 0.5, 100, WIDTH));
  }

  @Test
  void zoomsOutToTwentyThousandYears() {
    Viewport furthest = LIMITS.zoom(new Viewport(0, 0, 1000), 1e12, 800, WIDTH);
    assertEquals(20_000, furthest.secondsPerPixel() * WIDTH / YEAR, 0.01);
  }

  @Test
  void zoomsOutFurtherWhereTheContentIsLonger() {
    ZoomLimits deep = ZoomLimits.of(new TimeRange(-170_000_000L * YEAR, 0));
    Viewport furthest = deep.zoom(new Viewport(0, 0, 1000), 1e12, 800, WIDTH);
    assertEquals(204e6, furthest.secondsPerPixel() * WIDTH / YEAR, 1);
  }

  @Test
  void contentOfOneSecondStillHasLimits() {
    ZoomLimits one = ZoomLimits.of(new TimeRange(5, 6));
    Viewport clamped = one.clamp(new Viewport(1_000_000_000, 0, 1), WIDTH);
    assertEquals(ZoomLimits.KEEP, clamped.x(one.bounds().end()), 1e-6);
  }

  @Test
  void contentToTheEndsOfTimeDoesNotOverflow() {
    ZoomLimits all = ZoomLimits.of(new TimeRange(Long.MIN_VALUE, Long.MAX_VALUE));
    Viewport view = all.clamp(Viewport.fitting(all.bounds(), WIDTH), WIDTH);
    assertTrue(view.range(WIDTH).length() > 0);
    assertEquals(view, all.clamp(view, WIDTH));
  }
}
