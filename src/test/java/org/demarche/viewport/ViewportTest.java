package org.demarche.viewport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.demarche.Property;
import org.demarche.time.TimeRange;
import org.junit.jupiter.api.Test;

class ViewportTest {
  private static final double WIDTH = 1600;

  /// Anything from a second to ten thousand years over the width, somewhere in the last 20,000.
  static Viewport random(Random random) {
    double span = Math.exp(random.nextDouble() * Math.log(3e11));
    long start = (long) ((random.nextDouble() - 0.5) * 1.2e12);
    return new Viewport(start, random.nextDouble(), Math.max(1, span) / WIDTH);
  }

  @Test
  void timeUnderThePointerStaysThroughAHundredZoomStepsInAndBack() {
    Property.forAll(
        1,
        500,
        random -> {
          Viewport first = random(random);
          double pointer = random.nextDouble() * WIDTH;
          long under = first.secondAt(pointer);
          double x = first.x(under);
          double ratio = 0.8 + 0.19 * random.nextDouble();
          Viewport now = first;
          for (int i = 0; i < 100; i++) {
            Viewport closer = now.zoom(ratio, pointer);
            // Below a second the second that was under the pointer is no longer one pixel.
            if (closer.secondsPerPixel() < 1e-3) {
              break;
            }
            now = closer;
            double offset = (x - pointer) * first.secondsPerPixel() / now.secondsPerPixel();
            assertEquals(pointer + offset, now.x(under), 1);
          }
          while (now.secondsPerPixel() < first.secondsPerPixel() * 0.999) {
            now = now.zoom(1 / ratio, pointer);
          }
          assertEquals(x, now.x(under), 1e-3);
        });
  }

  @Test
  void zoomingByARatioAndItsInverseReturns() {
    Property.forAll(
        2,
        500,
        random -> {
          Viewport first = random(random);
          double anchor = random.nextDouble() * WIDTH;
          double ratio = Math.exp(random.nextGaussian());
          assertSameWindow(first, first.zoom(ratio, anchor).zoom(1 / ratio, anchor));
        });
  }

  @Test
  void panningTwiceIsPanningBySum() {
    Property.forAll(
        3,
        500,
        random -> {
          Viewport first = random(random);
          double a = random.nextGaussian() * 1000;
          double b = random.nextGaussian() * 1000;
          assertSameWindow(first.pan(a + b), first.pan(a).pan(b));
        });
  }

  @Test
  void laterTimesLieFurtherRight() {
    Property.forAll(
        4,
        500,
        random -> {
          Viewport viewport = random(random);
          long a = viewport.startSecond() + (long) (random.nextGaussian() * 1e9);
          long b = viewport.startSecond() + (long) (random.nextGaussian() * 1e9);
          assertEquals(
              Integer.signum(Long.compare(a, b)), (int) Math.signum(viewport.x(a) - viewport.x(b)));
        });
  }

  @Test
  void secondAtAPositionIsTheOneThatStartsAtOrBeforeIt() {
    Property.forAll(
        5,
        500,
        random -> {
          Viewport viewport = random(random);
          double x = random.nextDouble() * WIDTH;
          long second = viewport.secondAt(x);
          double ulps = 1e-6;
          assertTrue(viewport.x(second) <= x + ulps);
          assertTrue(viewport.x(second + 1) >= x - ulps);
        });
  }

  @Test
  void fittingShowsExactlyTheRange() {
    Viewport viewport = Viewport.fitting(new TimeRange(1000, 4000), 1500);
    assertEquals(new Viewport(1000, 0, 2), viewport);
    Viewport withMargin = Viewport.fitting(new TimeRange(1000, 4000), 1700, 100);
    assertEquals(100, withMargin.x(1000));
    assertEquals(1600, withMargin.x(4000));
  }

  @Test
  void neverOverflowsAtTheEndsOfTime() {
    Viewport last = new Viewport(Long.MAX_VALUE - 5, 0, 1e12);
    assertTrue(last.x(Long.MIN_VALUE) < 0);
    assertTrue(last.pan(1e9).startSecond() > 0);
    assertTrue(last.pan(-1e300).startSecond() < 0);
    assertEquals(new TimeRange(Long.MAX_VALUE - 5, Long.MAX_VALUE - 5), last.range(1e6));
    long end = Viewport.FURTHEST;
    assertEquals(new TimeRange(end - 5, end), new Viewport(end - 5, 0, 1e12).range(1e6));
    assertTrue(Viewport.fitting(new TimeRange(Long.MIN_VALUE, Long.MAX_VALUE), 10).x(0) > 0);
  }

  @Test
  void refusesScalesAndFractionsThatAreNone() {
    assertThrows(IllegalArgumentException.class, () -> new Viewport(0, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Viewport(0, -0.1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Viewport(0, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> new Viewport(0, 0, Double.NaN));
  }

  @Test
  void scaleAddsThePlotsLeftEdge() {
    TimeScale scale = new TimeScale(new Viewport(100, 0, 2), 180, 1000);
    assertEquals(180, scale.x(100));
    assertEquals(185, scale.x(110));
    assertEquals(110, scale.secondAt(185));
    assertEquals(5, scale.pixels(10));
  }

  static void assertSameWindow(Viewport expected, Viewport actual) {
    assertEquals(
        0,
        expected.x(actual.startSecond()) + actual.startFraction() / actual.secondsPerPixel(),
        1e-3);
    assertEquals(1, expected.secondsPerPixel() / actual.secondsPerPixel(), 1e-9);
  }
}
