package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.Property;
import org.demarche.scene.Rect;
import org.demarche.scene.Size;
import org.demarche.ui.timeline.CardPlacement.Point;
import org.junit.jupiter.api.Test;

final class CardPlacementTest {
  private static final Rect BOUNDS = new Rect(0, 0, 900, 600);
  private static final Size CARD = new Size(280, 110);

  @Test
  void goesBelowWhereThereIsRoom() {
    Rect target = new Rect(400, 200, 60, 20);
    assertEquals(
        new Rect(390, 230, 280, 110),
        CardPlacement.place(CARD, new Point(430, 210), target, BOUNDS));
  }

  @Test
  void goesAboveAtTheFootOfTheWindow() {
    Rect target = new Rect(400, 560, 60, 20);
    assertEquals(
        new Rect(390, 440, 280, 110),
        CardPlacement.place(CARD, new Point(430, 570), target, BOUNDS));
  }

  @Test
  void staysInsideAndOffItsEvent() {
    Property.forAll(
        7,
        2000,
        random -> {
          Rect target =
              new Rect(
                  random.nextDouble(-100, 880),
                  random.nextDouble(0, 570),
                  random.nextDouble(8, 2000),
                  random.nextDouble(8, 30));
          Rect seen = target.intersection(BOUNDS);
          if (seen.width() == 0) {
            return;
          }
          Point pointer =
              new Point(
                  seen.x() + random.nextDouble() * seen.width(),
                  seen.y() + random.nextDouble() * seen.height());
          Rect card = CardPlacement.place(CARD, pointer, target, BOUNDS);
          assertTrue(
              card.x() >= 0 && card.right() <= 900 && card.y() >= 0 && card.bottom() <= 600,
              () -> "leaves the window: " + card);
          assertFalse(card.grown(-1e-6).intersects(target), () -> card + " covers " + target);
        });
  }

  @Test
  void keepsOffThePointerWhereTheEventFillsTheWindow() {
    Rect card =
        CardPlacement.place(CARD, new Point(890, 590), new Rect(-50, -50, 2000, 2000), BOUNDS);
    assertFalse(card.contains(890, 590));
    assertTrue(BOUNDS.contains(card.x(), card.y()));
  }
}
