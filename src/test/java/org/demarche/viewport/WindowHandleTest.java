package org.demarche.viewport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.demarche.Property;
import org.demarche.time.TimeRange;
import org.demarche.viewport.WindowHandle.Part;
import org.junit.jupiter.api.Test;

final class WindowHandleTest {
  private static final long YEAR = 31_556_952L;
  private static final double WIDTH = 900;

  private static final TimeRange CENTURY = new TimeRange(0, 100 * YEAR);
  private static final ZoomLimits LIMITS = ZoomLimits.of(CENTURY);

  /// A strip of ten pixels a year that starts at an x of 150.
  private static final TimeScale STRIP = new TimeScale(Viewport.fitting(CENTURY, 1000), 150, 1000);

  private static WindowHandle over(double from, double to) {
    TimeRange range = new TimeRange((long) (from * YEAR), (long) (to * YEAR));
    return new WindowHandle(STRIP, Viewport.fitting(range, WIDTH), WIDTH);
  }

  private static void assertOver(double from, double to, Viewport viewport) {
    assertEquals(from, viewport.secondAt(0) / (double) YEAR, 1e-6, "start");
    assertEquals(to, viewport.secondAt(WIDTH) / (double) YEAR, 1e-6, "end");
  }

  private static WindowHandle random(Random random) {
    long start = random.nextLong(-50 * YEAR, 150 * YEAR);
    long length = (long) Math.exp(random.nextDouble(Math.log(60), Math.log(300.0 * YEAR)));
    Viewport viewport = Viewport.fitting(new TimeRange(start, start + length), WIDTH);
    return new WindowHandle(STRIP, LIMITS.clamp(viewport, WIDTH), WIDTH);
  }

  @Test
  void standsWhereTheTimeInViewIs() {
    WindowHandle handle = over(20, 40);
    assertEquals(350, handle.left(), 1e-6);
    assertEquals(550, handle.right(), 1e-6);
  }

  @Test
  void isNeverTooNarrowToTakeNorOffTheStrip() {
    Property.forAll(
        3102,
        500,
        random -> {
          WindowHandle handle = random(random);
          assertTrue(handle.left() >= 150 && handle.right() <= 1150, handle.toString());
          assertTrue(
              handle.right() - handle.left() >= WindowHandle.LEAST - 1e-9, handle.toString());
          for (double x = 150; x <= 1150; x += 0.5) {
            Part part = handle.at(x);
            assertTrue(
                switch (part) {
                  case BEFORE -> x < handle.left();
                  case AFTER -> x > handle.right();
                  case MIDDLE -> x > handle.left() && x < handle.right();
                  case START -> Math.abs(x - handle.left()) <= 6;
                  case END -> Math.abs(x - handle.right()) <= 6;
                },
                part + " at " + x);
          }
        });
  }

  @Test
  void everyPartOfANarrowHandleCanBeTaken() {
    WindowHandle day = over(50, 50.003);
    double middle = (day.left() + day.right()) / 2;
    assertEquals(Part.MIDDLE, day.at(middle));
    assertEquals(Part.START, day.at(day.left()));
    assertEquals(Part.END, day.at(day.right()));
  }

  @Test
  void movesWithTheHand() {
    assertOver(30, 50, over(20, 40).moved(100, LIMITS));
    assertOver(10, 30, over(20, 40).moved(-100, LIMITS));
  }

  @Test
  void goesToWhereOneClicks() {
    assertOver(70, 90, over(20, 40).centred(950, LIMITS));
  }

  @Test
  void anEdgeMovesAndTheOtherStays() {
    assertOver(10, 40, over(20, 40).resized(Part.START, -100, LIMITS));
    assertOver(20, 30, over(20, 40).resized(Part.END, -100, LIMITS));
  }

  @Test
  void anEdgeStopsBeforeTheOther() {
    WindowHandle handle = over(20, 40);
    assertOver(20, 20 + 60.0 / YEAR, handle.resized(Part.END, -700, LIMITS));
    assertOver(40 - 60.0 / YEAR, 40, handle.resized(Part.START, 700, LIMITS));
  }

  @Test
  void whateverAHandDoesStaysWithinTheLimits() {
    Property.forAll(
        3103,
        500,
        random -> {
          WindowHandle handle = random(random);
          double pixels = random.nextDouble(-3000, 3000);
          for (Viewport viewport :
              new Viewport[] {
                handle.moved(pixels, LIMITS),
                handle.centred(pixels, LIMITS),
                handle.resized(Part.START, pixels, LIMITS),
                handle.resized(Part.END, pixels, LIMITS)
              }) {
            Viewport clamped = LIMITS.clamp(viewport, WIDTH);
            assertEquals(viewport.secondsPerPixel(), clamped.secondsPerPixel(), 0);
            assertEquals(0, clamped.x(viewport.startSecond()), 1 + 2 / clamped.secondsPerPixel());
          }
        });
  }

  @Test
  void aPlaceOfTheStripAndItsTimeLeadToEachOther() {
    Property.forAll(
        3104,
        500,
        random -> {
          double x = random.nextDouble(150, 1150);
          long second = STRIP.secondAt(x);
          assertTrue(STRIP.x(second) <= x + 1e-6 && x < STRIP.x(second + 1) + 1e-6, "" + x);
        });
  }
}
