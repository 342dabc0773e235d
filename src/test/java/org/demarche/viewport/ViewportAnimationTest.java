package org.demarche.viewport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.demarche.Property;
import org.demarche.time.TimeRange;
import org.demarche.viewport.Viewport.Reveal;
import org.junit.jupiter.api.Test;

class ViewportAnimationTest {
  private static final double WIDTH = 1600;

  @Test
  void beginsAndEndsExactlyWhereItShould() {
    Property.forAll(
        1,
        500,
        random -> {
          Viewport from = ViewportTest.random(random);
          Viewport to = ViewportTest.random(random);
          ViewportAnimation way = ViewportAnimation.between(from, to, WIDTH);
          assertEquals(from, way.at(0));
          assertEquals(to, way.at(1));
          assertEquals(from, way.at(-1));
          assertEquals(to, way.at(2));
        });
  }

  @Test
  void arrivesWithoutAJump() {
    Property.forAll(
        2,
        500,
        random -> {
          Viewport from = ViewportTest.random(random);
          Viewport to = other(random, from);
          ViewportAnimation way = ViewportAnimation.between(from, to, WIDTH);
          assertNear(from, way.at(1e-6));
          assertNear(to, way.at(1 - 1e-6));
        });
  }

  private static Viewport other(Random random, Viewport from) {
    return switch (random.nextInt(4)) {
      case 0 -> from.pan(random.nextGaussian() * 1000);
      case 1 -> from.zoom(Math.exp(random.nextGaussian() * 3), random.nextDouble() * WIDTH);
      case 2 -> from.pan(random.nextGaussian() * 1e6).zoom(Math.exp(random.nextGaussian()), 0);
      default -> ViewportTest.random(random);
    };
  }

  private static void assertNear(Viewport expected, Viewport actual) {
    assertEquals(1, actual.secondsPerPixel() / expected.secondsPerPixel(), 1e-3);
    assertEquals(0, expected.x(actual.startSecond()), 2 + 2 / expected.secondsPerPixel());
  }

  @Test
  void zoomAboutAPointKeepsItsTimeInPlaceAllTheWay() {
    Property.forAll(
        3,
        500,
        random -> {
          Viewport from = ViewportTest.random(random);
          double anchor = random.nextDouble() * WIDTH;
          Viewport to = from.zoom(Math.exp(random.nextGaussian() * 2), anchor);
          ViewportAnimation way = ViewportAnimation.between(from, to, WIDTH);
          long under = from.secondAt(anchor);
          double before = from.x(under);
          for (double t = 0; t <= 1; t += 0.05) {
            Viewport now = way.at(t);
            double drift = (anchor - before) * from.secondsPerPixel() / now.secondsPerPixel();
            assertEquals(anchor - drift, now.x(under), 1e-2);
          }
        });
  }

  @Test
  void shortMoveAtOneScaleSlides() {
    Viewport from = new Viewport(0, 0, 10);
    ViewportAnimation way = ViewportAnimation.between(from, from.pan(400), WIDTH);
    assertEquals(10, way.at(0.3).secondsPerPixel());
    assertEquals(from.pan(200), way.at(0.5));
  }

  @Test
  void longMoveAtOneScaleFliesOutAndIn() {
    Viewport from = new Viewport(0, 0, 2);
    Viewport to = from.pan(500_000);
    ViewportAnimation way = ViewportAnimation.between(from, to, WIDTH);
    Viewport middle = way.at(0.5);
    double farther = 500_000.0 * 2;
    assertTrue(middle.secondsPerPixel() * WIDTH > farther / 4, "both ends come near");
    assertEquals(middle.secondsPerPixel(), way.at(0.5).secondsPerPixel());
    assertEquals(way.at(0.25).secondsPerPixel(), way.at(0.75).secondsPerPixel(), 1e-6);
    double centre = (middle.x(0) + middle.x(1_000_000 + 2 * (long) WIDTH)) / 2;
    assertEquals(WIDTH / 2, centre, 1);
  }

  @Test
  void revealingMovesAsLittleAsNeeded() {
    Viewport view = new Viewport(0, 0, 1);
    assertEquals(view, view.reveal(new TimeRange(100, 200), WIDTH, 20, Reveal.NEAREST));
    assertEquals(view.pan(420), view.reveal(new TimeRange(1900, 2000), WIDTH, 20, Reveal.NEAREST));
    assertEquals(view.pan(-320), view.reveal(new TimeRange(-300, 0), WIDTH, 20, Reveal.NEAREST));
    TimeRange covering = new TimeRange(-5000, 5000);
    assertEquals(view, view.reveal(covering, WIDTH, 20, Reveal.NEAREST));
    TimeRange longToTheRight = new TimeRange(1000, 9000);
    assertEquals(view.pan(980), view.reveal(longToTheRight, WIDTH, 20, Reveal.NEAREST));
  }

  @Test
  void revealingInTheMiddleOrByZoom() {
    Viewport view = new Viewport(0, 0, 1);
    assertEquals(view.pan(1150), view.reveal(new TimeRange(1900, 2000), WIDTH, 20, Reveal.CENTRE));
    Viewport zoomed = view.reveal(new TimeRange(1900, 2000), WIDTH, 300, Reveal.ZOOM);
    assertEquals(300, zoomed.x(1900), 1e-9);
    assertEquals(1300, zoomed.x(2000), 1e-9);
  }
}
