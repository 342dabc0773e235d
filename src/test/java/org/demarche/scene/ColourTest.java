package org.demarche.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class ColourTest {
  @Test
  void blackAndWhiteDifferMost() {
    Colour black = Colour.of(0x000000);
    Colour white = Colour.of(0xFFFFFF);
    assertEquals(21, black.contrastWith(white), 1e-9);
    assertEquals(100, black.distanceTo(white), 1e-3);
    assertEquals(0, white.distanceTo(white), 1e-9);
  }

  /// Values computed independently with the reference formula.
  @Test
  void differencesAreThoseOfCiede2000() {
    assertEquals(52.8787, Colour.of(0xFF0000).distanceTo(Colour.of(0x0000FF)), 5e-3);
    assertEquals(86.6082, Colour.of(0xFF0000).distanceTo(Colour.of(0x00FF00)), 5e-3);
  }

  @Test
  void greyLooksGreyToEveryone() {
    Colour grey = Colour.of(0x777777);
    for (Sight sight : Sight.values()) {
      assertEquals(0, grey.distanceTo(grey.seenBy(sight)), 0.01, sight.name());
    }
  }
}
